"""The page as a widget: pointer, keys, scrolling, and what it asks for."""

from collections.abc import Callable
from itertools import product

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Row, RowKind, Side
from reader.core.entries import EntryKey, Status
from reader.core.sentences import Span
from reader.services.reading import OpenArticle
from reader.ui.page import PageView, WordAt
from tests.ui.page.conftest import Samples

Show = Callable[..., PageView]
CAT = EntryKey("zh", "猫", "māo")


@pytest.fixture
def article(samples: Samples) -> OpenArticle:
    rows = [samples.paragraph(), samples.paragraph(right=None), samples.paragraph()]
    return samples.article(*rows * 4, titles=("The cat", "猫"))


def word(article: OpenArticle, samples: Samples, row: int, side: Side, text: str) -> WordAt:
    tokens = samples.tokens_of(article.rows[row].row.text(side) or "")
    return WordAt(article.rows[row], side, next(t for t in tokens if t.text == text))


def count(view: PageView, colour: str) -> int:
    """Count the pixels of a colour."""
    image = view.viewport().grab().toImage()
    wanted = QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def wait_for_words(qtbot: QtBot, samples: Samples, target: WordAt) -> None:
    qtbot.waitUntil(lambda: (target.row.position, target.side) in samples.answered)


@pytest.mark.parametrize(("side", "text"), [(Side.LEFT, "cat"), (Side.RIGHT, "睡觉")])
def test_hovering_a_word_says_so_once_and_leaving_it_too(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples, side: Side, text: str
) -> None:
    view, target = show(article), word(article, samples, 0, side, text)
    wait_for_words(qtbot, samples, target)
    said: list[WordAt | None] = []
    view.word_hovered.connect(said.append)
    centre = view.word_rect(target).center()

    qtbot.mouseMove(view.viewport(), centre)
    qtbot.mouseMove(view.viewport(), centre + QPoint(1, 1))
    qtbot.mouseMove(view.viewport(), QPoint(1, 1))

    assert said == [target, None]


def test_clicking_a_word_chooses_it_and_puts_the_cursor_there(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view, target = show(article), word(article, samples, 2, Side.RIGHT, "下雨")
    wait_for_words(qtbot, samples, target)

    with qtbot.waitSignal(view.word_chosen) as chosen:
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.word_rect(target).center()
        )

    assert chosen.args == [target]
    assert view.current_word() == target


def test_a_click_lights_its_word_though_the_pointer_did_not_move_after_keys_did(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view, target = show(article), word(article, samples, 0, Side.RIGHT, "睡觉")
    wait_for_words(qtbot, samples, target)
    centre = view.word_rect(target).center()
    qtbot.mouseMove(view.viewport(), centre)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    hovered: list[WordAt | None] = []
    view.word_hovered.connect(hovered.append)

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre)

    assert hovered == [target]
    assert view.sheet is not None
    assert view.sheet.lit.hovered == target


def test_releasing_on_another_word_chooses_nothing(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view = show(article)
    one, two = (word(article, samples, 0, Side.LEFT, text) for text in ("cat", "window"))
    wait_for_words(qtbot, samples, one)
    left = Qt.MouseButton.LeftButton

    with qtbot.assertNotEmitted(view.word_chosen):
        qtbot.mousePress(view.viewport(), left, pos=view.word_rect(one).center())
        qtbot.mouseRelease(view.viewport(), left, pos=view.word_rect(two).center())


def test_the_keys_go_from_word_to_word(show: Show, qtbot: QtBot, article: OpenArticle) -> None:
    view = show(article)
    qtbot.waitUntil(lambda: view.current_word() is not None)
    passed: list[str] = []
    view.word_hovered.connect(lambda word: passed.append(word.token.text if word else ""))

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)

    assert passed == ["cat", "sleeps", "cat", "The"]
    current = view.current_word()
    assert current is not None
    assert current.row.position == 1


def test_rows_without_the_side_are_passed_over_word_by_word_but_not_row_by_row(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view, last = show(article), word(article, samples, 0, Side.RIGHT, "了")
    wait_for_words(qtbot, samples, last)
    left = Qt.MouseButton.LeftButton

    qtbot.mouseClick(view.viewport(), left, pos=view.word_rect(last).center())
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current_word() == word(article, samples, 2, Side.RIGHT, "猫")
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.current_word() == word(article, samples, 1, Side.LEFT, "The")


def test_the_cursor_goes_across_to_the_linked_sentence(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view = show(article)
    qtbot.waitUntil(lambda: view.current_word() is not None)

    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)

    assert view.current_word() == word(article, samples, 0, Side.RIGHT, "猫")


def test_enter_goes_to_the_next_unknown_word(
    show: Show, qtbot: QtBot, article: OpenArticle
) -> None:
    view = show(article)
    qtbot.waitUntil(lambda: view.current_word() is not None)
    known = ("cat", "sleeps", "by", "the", "it")
    view.set_statuses({EntryKey("en", text): Status.KNOWN for text in known})

    qtbot.keyClick(view, Qt.Key.Key_Return)
    first = view.current_word()
    qtbot.keyClick(view, Qt.Key.Key_Enter)
    second = view.current_word()

    assert first is not None
    assert second is not None
    assert (first.token.text, second.token.text) == ("window", "is")


def test_control_return_chooses_the_current_word(
    show: Show, qtbot: QtBot, article: OpenArticle
) -> None:
    view = show(article)
    qtbot.waitUntil(lambda: view.current_word() is not None)

    with qtbot.waitSignal(view.word_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert chosen.args == [view.current_word()]


def test_keys_the_page_has_no_use_for_are_left_to_the_window(
    show: Show, qtbot: QtBot, article: OpenArticle
) -> None:
    view = show(article)
    qtbot.waitUntil(lambda: view.current_word() is not None)
    before = view.current_word()

    with qtbot.assertNotEmitted(view.word_chosen):
        qtbot.keyClick(view, Qt.Key.Key_Space)
        qtbot.keyClick(view, Qt.Key.Key_K)

    assert view.current_word() == before


def test_a_move_waits_for_words_that_are_not_known_yet(
    qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_article(article)
    assert view.current_word() is None

    view.set_tokens(0, Side.LEFT, samples.tokens_of("The cat"))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_word() == word(article, samples, 0, Side.LEFT, "The")

    view.set_tokens(1, Side.LEFT, samples.tokens_of(samples.english))
    assert view.current_word() == word(article, samples, 1, Side.LEFT, "The")


def test_statuses_are_painted_and_known_words_are_not(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view = show(article)
    wait_for_words(qtbot, samples, word(article, samples, 0, Side.RIGHT, "猫"))

    view.set_statuses({CAT: Status.LEARNING_1})
    learning = count(view, "#ff00ff")
    view.set_statuses({CAT: Status.KNOWN})

    assert learning > 50
    assert count(view, "#ff00ff") == 0


def test_sentences_light_up_on_both_sides_and_go_out(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view = show(article)
    wait_for_words(qtbot, samples, word(article, samples, 0, Side.RIGHT, "猫"))

    view.highlight(0, {Side.LEFT: (Span(0, 29),)})
    one_side = count(view, "#00ff00")
    view.highlight(0, {Side.LEFT: (Span(0, 29),), Side.RIGHT: (Span(0, 7),)})
    both_sides = count(view, "#00ff00")
    view.clear_highlight()

    assert both_sides > one_side > 500
    assert count(view, "#00ff00") == 0


def test_what_may_be_wrong_is_dotted_and_says_why(show: Show, samples: Samples) -> None:
    sure = samples.paragraph()
    view = show(samples.article(sure, replace(sure, confidence=0.3)))
    view.set_key_names(lambda id_: {"edit.mend": "Ctrl+M"}[id_])
    gutter = view.viewport().width() / 2
    said = {view.doubt_text(QPointF(gutter, y)) for y in range(0, 400, 4)}
    assert said == {
        "",
        "These two may not belong together: 30 % sure. Ctrl+M mends the pairing.",
    }
    lit = {Side.LEFT: (Span(0, 29),), Side.RIGHT: (Span(0, 7),)}
    seen: list[QImage] = []
    for doubted in (None, Side.RIGHT):
        view.highlight(0, lit, doubted)
        seen.append(view.viewport().grab().toImage())
    view.show_article(samples.article(sure, sure))
    view.highlight(0, lit)
    seen.append(view.viewport().grab().toImage())
    assert seen[0] != seen[1], "the sentence has a dotted line"
    assert seen[0] != seen[2], "the row has one"


def test_the_cursor_is_seen(show: Show, qtbot: QtBot, article: OpenArticle) -> None:
    view = show(article)
    qtbot.waitUntil(lambda: view.current_word() is not None)

    assert count(view, "#ff0000") > 10


def test_a_resized_page_keeps_its_place(show: Show, samples: Samples) -> None:
    article = samples.article(*[samples.paragraph(samples.english * 8)] * 60)
    view = show(article)
    view.go_to(Place(30, Side.LEFT, 120))
    before = view.place()

    view.resize(600, 400)
    view.viewport().repaint()
    after = view.place()

    assert (before.row, before.side) == (after.row, after.side) == (30, Side.LEFT)
    assert abs(after.offset - before.offset) < 60


def test_an_article_opens_where_its_reader_stopped(show: Show, samples: Samples) -> None:
    rows = [samples.paragraph()] * 60
    view = show(samples.article(*rows, place=Place(40)))

    assert view.place().row == 40


def test_the_place_is_told_when_scrolling_comes_to_rest(
    show: Show, qtbot: QtBot, samples: Samples
) -> None:
    view = show(samples.article(*[samples.paragraph()] * 60))

    with qtbot.waitSignal(view.place_changed) as told:
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        qtbot.keyClick(view, Qt.Key.Key_PageDown)

    assert told.args == [view.place()]
    assert view.place().row > 2


def test_words_arriving_do_not_move_the_line_at_the_top(
    show: Show, qtbot: QtBot, samples: Samples
) -> None:
    article = samples.article(*[samples.paragraph(right=samples.chinese * 20)] * 30)
    view = show(article)
    view.go_to(Place(15, Side.LEFT, 0))
    place = view.place()

    with qtbot.waitSignal(view.tokens_wanted):
        view.viewport().repaint()
    view.viewport().repaint()

    assert view.place() == place


def test_what_is_near_the_screen_is_asked_for_once(
    qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(900, 300)
    asked: list[tuple[int, Side]] = []
    view.tokens_wanted.connect(asked.extend)
    view.show_article(article)
    view.show()

    qtbot.waitUntil(lambda: len(asked) > 2)
    view.viewport().repaint()
    view.set_tokens(0, Side.LEFT, samples.tokens_of(samples.english))
    view.viewport().repaint()

    assert asked[0] == (0, Side.LEFT)
    assert (1, Side.RIGHT) not in asked
    assert len(asked) == len(set(asked))


def test_five_thousand_rows_scroll_to_the_end_and_back(
    show: Show, qtbot: QtBot, samples: Samples
) -> None:
    view = show(samples.article(*[samples.paragraph(), samples.paragraph("Cat.", "猫。")] * 2500))

    qtbot.keyClick(view, Qt.Key.Key_End)
    end = view.place().row
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    rows_up = [end]
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_PageUp)
        view.viewport().repaint()
        rows_up.append(view.place().row)
    qtbot.keyClick(view, Qt.Key.Key_Home)

    assert 4980 < end < 5000
    assert rows_up == sorted(rows_up, reverse=True)
    assert len(set(rows_up)) == len(rows_up)
    assert view.place() == Place()


def test_the_wheel_scrolls_and_takes_the_hover_away(
    show: Show, qtbot: QtBot, samples: Samples
) -> None:
    article = samples.article(*[samples.paragraph()] * 60)
    view, target = show(article), word(article, samples, 1, Side.LEFT, "cat")
    wait_for_words(qtbot, samples, target)
    qtbot.mouseMove(view.viewport(), view.word_rect(target).center())
    said: list[WordAt | None] = []
    view.word_hovered.connect(said.append)

    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)

    assert view.verticalScrollBar().value() > 0
    assert said == [None]


def test_a_cleared_page_is_blank_and_answers_nothing(
    show: Show, qtbot: QtBot, article: OpenArticle, samples: Samples
) -> None:
    view, target = show(article), word(article, samples, 0, Side.LEFT, "cat")
    wait_for_words(qtbot, samples, target)

    view.clear()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    view.set_tokens(0, Side.LEFT, samples.tokens_of("cat"))

    assert view.current_word() is None
    assert view.word_rect(target).isEmpty()
    assert count(view, "#ffffff") == view.viewport().width() * view.viewport().height()


@pytest.mark.parametrize("width", [40, 320, 900, 2600])
def test_every_kind_of_row_is_painted_at_every_width(
    show: Show, samples: Samples, width: int
) -> None:
    rows = [
        Row(kind, left, right)
        for kind in RowKind
        for left, right in (("Cat 😀", "猫𠮷"), (None, "猫"), ("Cat", None))
    ]
    view = show(samples.article(*rows, source="The Weekly", published="2026-05-01"), width)
    view.set_look(samples.look(tone_colours=True))

    assert count(view, "#ffffff") < view.viewport().width() * view.viewport().height()


def test_the_scroll_bar_is_blank_while_there_is_nothing_to_scroll(
    show: Show, article: OpenArticle, samples: Samples
) -> None:
    view = show(article)

    def shades() -> int:
        image = view.verticalScrollBar().grab().toImage()
        places = product(range(image.width()), range(image.height()))
        return len({image.pixel(x, y) for x, y in places})

    assert shades() > 1
    view.show_article(samples.article(samples.paragraph()))
    assert shades() == 1
    view.show_article(article)
    assert shades() > 1
    view.clear()
    assert shades() == 1


def test_an_article_without_rows_shows_its_head(show: Show, samples: Samples) -> None:
    view = show(samples.article(titles=("The cat", None)))

    assert view.place() == Place()
    assert count(view, "#000000") > 20


def test_one_language_alone_stands_in_one_column(
    show: Show, qtbot: QtBot, samples: Samples
) -> None:
    article = samples.article(*[samples.paragraph(right=None)] * 3)
    view, target = show(article, 1200), word(article, samples, 0, Side.LEFT, "window")
    wait_for_words(qtbot, samples, target)

    assert view.word_rect(target).center().x() > 400
