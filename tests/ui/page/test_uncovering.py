"""The scaffold on the page: covered, asked for by keys and pointer, covered again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Side
from reader.core.entries import EntryKey, Status
from reader.core.finding import Pages
from reader.services.reading import OpenArticle
from reader.ui.page import Look, PageView, WordAt
from reader.ui.page.columns import Arrangement
from reader.ui.page.cover import Scaffold
from reader.ui.page.ruby import syllables_of
from reader.ui.page.words import SideWords
from tests.ui.page.conftest import PALETTE, Samples, side_of

Show = Callable[..., PageView]
CAT = EntryKey("zh", "猫", "māo")


@pytest.fixture
def article(samples: Samples) -> OpenArticle:
    return samples.article(*[samples.paragraph()] * 6)


def covered(samples: Samples, how: str = "blurred") -> Look:
    return samples.look(scaffold=Scaffold(translation=how))  # type: ignore[arg-type]


def open_with(show: Show, article: OpenArticle, look: Look, qtbot: QtBot) -> PageView:
    view = show(article)
    view.set_look(look)
    qtbot.waitUntil(lambda: bool(view.tokens(3, Side.RIGHT)) and bool(view.tokens(3, Side.LEFT)))
    view.put_cursor(Place(0, Side.RIGHT))
    return view


def legible(view: PageView) -> set[int]:
    """Give the rows whose translation can be read."""
    assert view.sheet is not None
    flow = view.sheet.flow
    return {row for row in range(len(flow.rows)) if flow.is_legible(row, Side.LEFT)}


def ink(view: PageView, x: int, y: int, width: int, height: int) -> int:
    """Count the pixels of a box that have the text's colour."""
    image = view.viewport().grab().toImage()
    wanted = QColor(PALETTE.text).rgb()
    spots = ((a, b) for a in range(x, x + width) for b in range(y, y + height))
    return sum(image.pixel(a, b) == wanted for a, b in spots)


def row_box(view: PageView, row: int) -> tuple[int, int, int, int]:
    """Give the box of the left side of a row in the viewport."""
    assert view.sheet is not None
    flow, top = view.sheet.flow, view.verticalScrollBar().value()
    side, columns = side_of(flow.row(row), Side.LEFT), flow.compositor.columns
    y, height = flow.top(row) - top + round(side.top), round(side.bottom - side.top)
    return round(columns.x(Side.LEFT)), y, round(columns.width(Side.LEFT)), height


@pytest.mark.parametrize("how", ["blurred", "hidden"])
def test_no_letter_of_a_covered_translation_is_painted_until_asked_for(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot, how: str
) -> None:
    view = open_with(show, article, covered(samples, how), qtbot)
    assert ink(view, *row_box(view, 0)) == 0

    view.uncovering.turn_meant()
    assert ink(view, *row_box(view, 0)) > 0
    assert ink(view, *row_box(view, 1)) == 0

    view.uncovering.turn_meant()
    assert ink(view, *row_box(view, 0)) == 0


def test_one_row_is_uncovered_until_the_cursor_leaves_it(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, covered(samples), qtbot)
    view.uncovering.turn_meant()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert legible(view) == {0}
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert legible(view) == set()
    view.uncovering.turn_meant()
    assert legible(view) == {1}


def test_a_click_on_bare_ground_uncovers_the_row_and_takes_the_cursor_there(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, covered(samples), qtbot)
    x, y, width, height = row_box(view, 2)
    spot = QPoint(x + width // 3, y + height // 2)
    assert view.word_at(QPointF(spot)) is None

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    word = view.current_word()
    assert legible(view) == {2}
    assert word is not None
    assert (word.row.position, word.side) == (2, Side.RIGHT)
    x, y, width, height = row_box(view, 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, y + height // 2))
    assert legible(view) == set()


def test_the_row_under_the_pointer_is_meant_rather_than_that_of_the_cursor(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, covered(samples), qtbot)
    token = view.tokens(2, Side.RIGHT)[0]
    centre = view.word_rect(WordAt(article.rows[2], Side.RIGHT, token)).center()
    qtbot.mouseMove(view.viewport(), centre)
    view.uncovering.turn_meant()
    assert legible(view) == {2}


def test_going_across_shows_what_the_cursor_comes_to(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, covered(samples), qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    word = view.current_word()
    assert word is not None
    assert word.side is Side.LEFT
    assert legible(view) == {0}


def test_a_hit_in_a_covered_row_is_shown(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, covered(samples), qtbot)
    pages = Pages((stored.row for stored in article.rows), str.lower)
    hits = pages.find("cat")
    view.show_hits(hits, hits[3])
    assert (hits[3].row, hits[3].side) == (3, Side.LEFT)
    assert legible(view) == {3}


def test_the_cursor_leaves_a_side_that_becomes_covered(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, samples.look(), qtbot)
    view.put_cursor(Place(1, Side.LEFT, 4))
    view.set_look(covered(samples))
    word = view.current_word()
    assert word is not None
    assert (word.row.position, word.side) == (1, Side.RIGHT)
    assert legible(view) == set()


def test_a_side_alone_is_joined_by_the_other_below_it_and_leaves_again(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, samples.look(arrangement=Arrangement("right")), qtbot)
    assert view.sheet is not None
    assert view.sheet.flow.row(0).side(Side.LEFT) is None
    view.uncovering.turn_meant()
    row = view.sheet.flow.row(0)
    assert side_of(row, Side.RIGHT).bottom <= side_of(row, Side.LEFT).top
    view.uncovering.turn_meant()
    assert view.sheet.flow.row(0).side(Side.LEFT) is None


def test_the_translation_of_a_known_row_fades_and_comes_back_with_a_lower_status(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, samples.look(scaffold=Scaffold(fades=True)), qtbot)
    keys = SideWords(samples.tokens_of(samples.chinese)).keys
    known = {key: Status.KNOWN for key in keys if key is not None}
    assert legible(view) == set(range(6))
    view.set_statuses(known)
    assert legible(view) == set()
    view.set_statuses(known | {CAT: Status.LEARNING_5})
    assert legible(view) == set(range(6))


def test_nothing_is_covered_while_the_pairing_is_mended(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    arrangement = Arrangement("right")
    view = open_with(show, article, samples.look(arrangement=arrangement), qtbot)
    view.set_bare(True)
    assert legible(view) == set(range(6))
    view.set_bare(False)
    assert legible(view) == set()


def test_a_known_word_shows_its_reading_only_when_asked(samples: Samples) -> None:
    words = SideWords(samples.tokens_of(samples.chinese))
    known = {CAT: Status.KNOWN}
    silent = syllables_of(words, known, "unknown")
    asked = syllables_of(words, known, "unknown", asked=0)
    assert [syllable.text for syllable in asked] == ["māo", *(each.text for each in silent)]


def test_the_reading_that_was_asked_for_goes_when_the_cursor_does(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, samples.look(pinyin="unknown"), qtbot)
    view.set_statuses({CAT: Status.KNOWN})
    told: list[WordAt | None] = []
    view.uncovering.asked.connect(told.append)

    def shown() -> str:
        assert view.sheet is not None
        line = side_of(view.sheet.flow.row(0), Side.RIGHT).lines[0]
        return line.rubies[0].text

    assert shown() == "zài"
    view.uncovering.ask_meant()
    assert shown() == "māo"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert shown() == "zài"
    assert [word.token.text if word else None for word in told] == ["猫", None]


def test_a_word_without_room_above_it_answers_by_the_card(
    show: Show, article: OpenArticle, samples: Samples, qtbot: QtBot
) -> None:
    view = open_with(show, article, samples.look(pinyin="off"), qtbot)
    with qtbot.waitSignal(view.word_hovered) as hovered:
        view.uncovering.ask_meant()
    assert hovered.args == [view.current_word()]
