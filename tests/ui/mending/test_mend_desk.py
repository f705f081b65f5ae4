"""The pairing of an article is mended in the real window: by keys alone, and by the pointer."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from reader.core.articles import Article, Link, Metadata, Row, RowKind, Side
from reader.core.origins import Origin
from reader.services.program import Program
from reader.ui.main_window import MainWindow
from reader.ui.page.mending.keys import MendCommand
from reader.ui.page.mending.sentences import SentenceAt
from reader.ui.page.mending.spots import boxes_of

Key = Qt.Key
Modifier = Qt.KeyboardModifier
LEFT_BUTTON = Qt.MouseButton.LeftButton
Texts = list[tuple[str | None, str | None]]


def row(left: str | None, right: str | None, *links: Link) -> Row:
    return Row(RowKind.PARAGRAPH, left, right, 0.9, links)


ROWS = (
    row("It rained all day.", "整天都在下雨。", Link((0,), (0,), 0.9)),
    row("We stayed at home.", None),
    row("Nobody called.", "我们待在家里。", Link((0,), (0,), 0.3)),
    row(None, "没有人打电话。"),
    row(
        "Then it stopped. We went out.",
        "后来雨停了。我们出门了。",
        Link((0,), (0,), 0.9),
        Link((1,), (1,), 0.9),
    ),
)
PAIRED: Texts = [
    ("It rained all day.", "整天都在下雨。"),
    ("We stayed at home.", "我们待在家里。"),
    ("Nobody called.", "没有人打电话。"),
]


@pytest.fixture
def mending(window: MainWindow, program: Program, qtbot: QtBot) -> MainWindow:
    """The window with an article that is paired wrongly, in the mode that mends it."""
    window.resize(1200, 800)
    article = Article(Metadata(languages=("en", "zh-Hans"), titles=("Rain", "雨")), ROWS)
    (imported,) = program.importing.add([article], Origin(("tests",)))
    window.library_panel.refresh()
    window.open_article(imported.id)
    qtbot.waitUntil(lambda: window.page.current_word() is not None, timeout=20000)
    qtbot.keyClick(window.page, Key.Key_M, Modifier.ControlModifier)
    assert window.menus.edit.mend.isChecked()
    return window


def texts(window: MainWindow) -> Texts:
    article = window.reading_view.article
    return [(each.row.left, each.row.right) for each in article.rows] if article else []


def links(window: MainWindow, number: int) -> list[tuple[tuple[int, ...], tuple[int, ...], bool]]:
    article = window.reading_view.article
    assert article is not None
    return [(each.left, each.right, each.is_fixed) for each in article.rows[number].row.links]


def current(window: MainWindow) -> tuple[int, Side, int]:
    sentence = window.room.desks.mending.mode.current
    assert sentence is not None
    return sentence.row.position, sentence.side, sentence.number


def press(
    qtbot: QtBot,
    window: MainWindow,
    *keys: Qt.Key,
    modifier: Qt.KeyboardModifier = Modifier.NoModifier,
) -> None:
    assert window.page.hasFocus()
    for key in keys:
        qtbot.keyClick(window.page, key, modifier)


def point(window: MainWindow, number: int, side: Side, sentence: int = 0) -> QPoint:
    sheet = window.page.sheet
    assert sheet is not None
    at = SentenceAt(sheet.flow.rows[number], side, sentence)
    centre = boxes_of(sheet.flow, at)[0].center()
    return (centre - window.page.in_article(QPointF())).toPoint()


def drag(
    window: MainWindow, qtbot: QtBot, start: QPoint, end: QPoint, *, drops: bool = True
) -> None:
    viewport = window.page.viewport()
    qtbot.mousePress(viewport, LEFT_BUTTON, pos=start)
    qtbot.mouseMove(viewport, (start + end) / 2)
    qtbot.mouseMove(viewport, end)
    if drops:
        qtbot.mouseRelease(viewport, LEFT_BUTTON, pos=end)


def test_three_rows_are_mended_by_keys_alone_and_all_is_undone(
    mending: MainWindow, qtbot: QtBot
) -> None:
    window = mending
    before = texts(window)
    press(qtbot, window, Key.Key_Down, Key.Key_Down, Key.Key_Right)
    assert current(window) == (2, Side.RIGHT, 0)
    press(qtbot, window, Key.Key_Up, modifier=Modifier.AltModifier)  # the side, as far as the gap
    assert texts(window) == [*PAIRED, (ROWS[4].left, ROWS[4].right)]
    assert current(window) == (1, Side.RIGHT, 0)
    press(qtbot, window, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert current(window) == (3, Side.RIGHT, 1)
    press(qtbot, window, Key.Key_D)
    assert texts(window)[3:] == [
        ("Then it stopped.", "后来雨停了。"),
        ("We went out.", "我们出门了。"),
    ]
    press(qtbot, window, Key.Key_Up, Key.Key_Backspace)
    assert texts(window)[2:4] == [
        ("Nobody called.\nThen it stopped.", "没有人打电话。\n后来雨停了。"),
        ("We went out.", "我们出门了。"),
    ]
    assert links(window, 2) == [((0,), (0,), False), ((1,), (1,), False)]
    for _ in range(3):
        press(qtbot, window, Key.Key_Z, modifier=Modifier.ControlModifier)
    assert texts(window) == before
    press(qtbot, window, Key.Key_Escape)
    assert not window.menus.edit.mend.isChecked()
    assert window.reading_view.bars.mend_bar.isHidden()
    qtbot.waitUntil(lambda: window.page.current_word() is not None)


def test_sentences_are_marked_linked_and_parted_by_keys(mending: MainWindow, qtbot: QtBot) -> None:
    window = mending
    press(qtbot, window, Key.Key_PageDown, Key.Key_End, Key.Key_Right)
    assert current(window) == (4, Side.RIGHT, 1)
    press(qtbot, window, Key.Key_Space, Key.Key_Left, Key.Key_Up)
    assert current(window) == (4, Side.LEFT, 0)
    press(qtbot, window, Key.Key_Return)
    assert ((0,), (1,), True) in links(window, 4)
    press(qtbot, window, Key.Key_U)
    assert ((0,), (), True) in links(window, 4)
    press(qtbot, window, Key.Key_U)
    assert "not linked" in window.reading_view.bars.mend_bar.status.text()


def test_sentences_move_and_rows_are_fixed(mending: MainWindow, qtbot: QtBot) -> None:
    window = mending
    press(qtbot, window, Key.Key_End)
    assert current(window) == (4, Side.LEFT, 1)
    press(qtbot, window, Key.Key_Down, modifier=Modifier.ControlModifier)
    assert texts(window)[4:] == [("Then it stopped.", ROWS[4].right), ("We went out.", None)]
    assert current(window) == (5, Side.LEFT, 0)
    both = Modifier.ControlModifier | Modifier.ShiftModifier
    press(qtbot, window, Key.Key_Up, modifier=both)
    assert texts(window)[4:] == [("Then it stopped.\nWe went out.", ROWS[4].right)]
    bar = window.reading_view.bars.mend_bar
    assert "Release" in bar.buttons[MendCommand.FIX].text()
    assert not bar.buttons[MendCommand.LINE_UP].isEnabled()
    press(qtbot, window, Key.Key_F)
    assert "Release" not in bar.buttons[MendCommand.FIX].text()
    press(qtbot, window, Key.Key_G)
    press(qtbot, window, Key.Key_F)
    assert window.reading_view.article is not None
    assert window.reading_view.article.rows[current(window)[0]].row.is_fixed


def test_keys_about_words_are_not_obeyed(
    mending: MainWindow, program: Program, qtbot: QtBot
) -> None:
    press(qtbot, mending, Key.Key_S, Key.Key_K, Key.Key_3)
    assert program.studying.statuses() == {}
    press(qtbot, mending, Key.Key_Space)
    assert len(mending.room.desks.mending.mode.marked) == 1
    press(qtbot, mending, Key.Key_Escape)
    assert mending.room.desks.mending.mode.is_on
    assert mending.room.desks.mending.mode.marked == ()


def test_a_sentence_is_linked_by_dragging_it_across(mending: MainWindow, qtbot: QtBot) -> None:
    window = mending
    start, end = point(window, 4, Side.LEFT, 0), point(window, 4, Side.RIGHT, 1)
    drag(window, qtbot, start, end)
    assert ((0,), (1,), True) in links(window, 4)


def test_a_sentence_is_moved_by_dragging_it_to_a_neighbouring_row(
    mending: MainWindow, qtbot: QtBot
) -> None:
    window = mending
    drag(window, qtbot, point(window, 2, Side.LEFT), point(window, 1, Side.LEFT))
    assert texts(window)[1:3] == [
        ("We stayed at home.\nNobody called.", None),
        (None, "我们待在家里。"),
    ]
    drag(window, qtbot, point(window, 1, Side.LEFT, 1), point(window, 0, Side.RIGHT))
    assert len(texts(window)) == 5, "there is nothing to do on another row's other side"


def test_escape_calls_a_drag_off(mending: MainWindow, qtbot: QtBot) -> None:
    window = mending
    before = texts(window)
    start, end = point(window, 2, Side.LEFT), point(window, 1, Side.LEFT)
    drag(window, qtbot, start, end, drops=False)
    assert window.page.grab().toImage() is not None
    press(qtbot, window, Key.Key_Escape)
    qtbot.mouseRelease(window.page.viewport(), LEFT_BUTTON, pos=end)
    assert texts(window) == before
    assert window.room.desks.mending.mode.is_on


def test_a_click_goes_to_a_sentence_and_buttons_do_what_keys_do(
    mending: MainWindow, qtbot: QtBot
) -> None:
    window = mending
    where = point(window, 4, Side.RIGHT, 1)
    qtbot.mouseClick(window.page.viewport(), LEFT_BUTTON, pos=where)
    assert current(window) == (4, Side.RIGHT, 1)
    bar = window.reading_view.bars.mend_bar
    assert bar.status.text() == "Row 5 · sentence 2 of 2 · linked, 90 % sure"
    qtbot.mouseClick(bar.buttons[MendCommand.SPLIT], LEFT_BUTTON)
    assert len(texts(window)) == 6
    qtbot.mouseClick(bar.undo, LEFT_BUTTON)
    assert len(texts(window)) == 5
    qtbot.mouseClick(bar.done, LEFT_BUTTON)
    assert bar.isHidden()


def test_what_is_doubtful_is_found_and_said(mending: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, mending, Key.Key_N)
    assert current(mending) == (2, Side.LEFT, 0)
    press(qtbot, mending, Key.Key_N)
    assert current(mending) == (2, Side.LEFT, 0), "there is no other"
    assert "link doubtful, 30 % sure" in mending.reading_view.bars.mend_bar.status.text()


def test_the_menu_of_a_row_mends_too(mending: MainWindow, qtbot: QtBot) -> None:
    window = mending
    window.room.desks.mending.switch(on=False)
    qtbot.waitUntil(lambda: window.page.current_word() is not None)
    qtbot.keyClick(window.page, Key.Key_Return, Modifier.ControlModifier)
    assert window.word_panel.word is not None
    menu = window.room.desks.editing.row_menu(point(window, 4, Side.LEFT, 1))
    assert menu is not None
    offered = {action.text(): action for action in menu.actions()}
    offered["Split before this sentence"].trigger()
    assert texts(window)[4:] == [
        ("Then it stopped.", "后来雨停了。"),
        ("We went out.", "我们出门了。"),
    ]
    assert window.messages.text == "Mended the pairing."
    assert window.word_panel.word is None, "its row may be another one now"
    menu = window.room.desks.editing.row_menu(point(window, 4, Side.LEFT))
    assert menu is not None
    {action.text(): action for action in menu.actions()}["Merge with the row below"].trigger()
    assert len(texts(window)) == 5


@pytest.mark.parametrize("width", [560, 1600])
def test_pages_of_every_width_can_be_mended(mending: MainWindow, qtbot: QtBot, width: int) -> None:
    window = mending
    window.resize(width, 700)
    window.page.viewport().repaint()
    press(qtbot, window, Key.Key_Home, Key.Key_Down, Key.Key_M)
    assert len(texts(window)) == 4
    assert not window.page.grab().isNull()


def test_another_article_ends_the_mode(mending: MainWindow, program: Program) -> None:
    other = next(a.id for a in program.reading.articles() if "bank" in a.metadata.title)
    mending.open_article(other)
    assert not mending.room.desks.mending.mode.is_on
    assert not mending.menus.edit.mend.isChecked()


def test_pairs_without_links_get_them_behind_the_window(
    mending: MainWindow, program: Program, qtbot: QtBot
) -> None:
    plain = Article(
        Metadata(languages=("en", "zh-Hans"), titles=("Plain", None)),
        tuple(row(f"Line {n}.", f"第{n}行。") for n in range(12)),
    )
    (imported,) = program.importing.add([plain], Origin(("tests",)))
    mending.open_article(imported.id)
    mending.room.desks.mending.switch(on=True)
    press(qtbot, mending, Key.Key_Down, modifier=Modifier.AltModifier)

    def is_linked() -> bool:
        article = mending.reading_view.article
        rows = article.rows[1:12] if article is not None else ()
        return bool(rows) and all(each.row.links for each in rows)

    qtbot.waitUntil(is_linked, timeout=20000)
