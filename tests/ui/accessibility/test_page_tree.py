"""The page by rows, sides and words, as Qt hands it to a screen reader."""

import gc
import weakref
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from reader.core.articles import Article, Metadata, Place, Row, RowKind, Side
from reader.core.origins import Origin
from reader.services.program import Program
from reader.ui.accessibility.page_interface import PageInterface
from reader.ui.main_window import MainWindow
from tests.ui.accessibility.conftest import Listener

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description
Role = QAccessible.Role


def _names(interface: QAccessibleInterface) -> list[str]:
    return [interface.child(n).text(Name) for n in range(interface.childCount())]


def _open(window: MainWindow, program: Program, qtbot: QtBot, *rows: Row) -> None:
    metadata = Metadata(languages=("en", "zh-Hans"), titles=("Kinds", "种类"))
    (added,) = program.importing.add([Article(metadata, rows)], Origin(("tests",)))
    window.open_article(added.id)
    qtbot.waitUntil(lambda: bool(window.page.tokens(0, Side.RIGHT)), timeout=20000)


def test_rows_have_sides_and_sides_have_words(document: PageInterface) -> None:
    assert document.role() is Role.Document
    assert document.text(Name) == "The bank by the river · 河边的银行"
    assert document.childCount() == 2
    row = document.child(1)
    assert row.role() is Role.Paragraph
    assert row.text(Name) == "Nobody had any money.\n没有人有钱。"
    assert row.text(Description) == "Row 2 of 2"
    assert _names(row) == ["Nobody had any money.", "没有人有钱。"]
    chinese = document.child(0).child(1)
    assert chinese.text(Description) == "Chinese, simplified"
    assert _names(chinese)[0] == "银行, yín háng, bank – New"
    assert document.child(2) is None
    assert row.child(-1) is None


def test_everybody_knows_their_parents_and_numbers(document: PageInterface) -> None:
    for number in range(document.childCount()):
        row = document.child(number)
        assert row.parent() is document
        assert document.indexOfChild(row) == number
        for place in range(row.childCount()):
            side = row.child(place)
            assert side.parent() is row
            assert row.indexOfChild(side) == place
            words = [side.child(n) for n in range(side.childCount())]
            assert [side.indexOfChild(word) for word in words] == [*range(len(words))]
            assert all(word.parent() is side for word in words)
            assert row.indexOfChild(document) == -1


def test_a_row_is_what_it_is(
    document: PageInterface, window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    kinds = (RowKind.TITLE, RowKind.HEADING, RowKind.ITEM, RowKind.NOTE, RowKind.CAPTION)
    rows = [Row(kind, kind.value, "河边") for kind in kinds]
    _open(window, program, qtbot, *rows)
    roles = [document.child(n).role() for n in range(document.childCount())]
    assert roles == [Role.Heading, Role.Heading, Role.ListItem, Role.Note, Role.Paragraph]


def test_what_is_covered_is_not_read_until_it_is_asked_for(
    document: PageInterface, window: MainWindow
) -> None:
    window.appearance.set("translation", "hidden")
    window.appearance.set("studied", "zh")
    row = document.child(0)
    english, chinese = row.child(0), row.child(1)
    assert row.text(Name) == "银行很早就开门了。大家都很惊讶。"
    assert english.text(Name) == "English: hidden until asked for"
    assert english.childCount() == 0
    text = english.textInterface()
    assert text.characterCount() == 0
    assert text.text(0, 100) == ""
    assert chinese.childCount() > 0
    window.page.uncovering.turn(0)
    assert english.text(Name) == "The bank opened early. Everybody was surprised."
    assert text.text(0, 8) == "The bank"
    assert english.childCount() > 0
    assert document.child(1).child(0).text(Name) == "English: hidden until asked for"


def test_a_side_is_read_by_character_as_qt_counts_them(
    document: PageInterface, window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    _open(window, program, qtbot, Row(RowKind.PARAGRAPH, "🐈 and 𠮷.", "𠮷是银行。"))
    text = document.child(0).child(1).textInterface()
    assert text.characterCount() == 6
    assert text.text(0, 3) == "𠮷是"
    assert text.text(3, 5) == "银行"
    window.page.put_cursor(Place(0, Side.RIGHT, 2))
    assert text.cursorPosition() == 3
    # Lines are broken anew when the words come.
    qtbot.waitUntil(lambda: text.offsetAtPoint(text.characterRect(3).center()) == 3)
    assert document.child(0).child(0).textInterface().cursorPosition() == -1


def test_the_reader_may_put_the_cursor(document: PageInterface, window: MainWindow) -> None:
    document.child(1).child(1).textInterface().setCursorPosition(3)
    word = window.page.current_word()
    assert word is not None
    assert (word.row.position, word.token.text) == (1, "有钱")


def test_each_side_says_its_language(document: PageInterface) -> None:
    languages = [
        document.child(0).child(n).attributesInterface().attributeValue(
            QAccessible.Attribute.Locale
        )
        for n in range(2)
    ]  # fmt: skip
    assert [language.language() for language in languages] == [
        QLocale.Language.English,
        QLocale.Language.Chinese,
    ]


def test_what_is_at_a_point(document: PageInterface) -> None:
    word = document.child(1).child(1).child(0)
    point: QPoint = word.rect().center()
    found: Any = document
    for _depth in range(3):
        found = found.childAt(point.x(), point.y())
    assert found is word
    assert document.childAt(point.x(), -1000) is None


def test_a_word_can_be_pressed(document: PageInterface, window: MainWindow) -> None:
    word = document.child(0).child(1).child(0)
    actions = word.actionInterface()
    assert actions.actionNames() == [actions.pressAction(), actions.setFocusAction()]
    actions.doAction(actions.setFocusAction())
    assert window.page.current_word() == word.word()
    assert window.word_panel.word is None
    actions.doAction(actions.pressAction())
    shown = window.word_panel.word
    assert shown is not None
    assert shown.at == word.word()


def test_the_word_under_the_cursor_has_the_focus(
    document: PageInterface, window: MainWindow
) -> None:
    window.page.put_cursor(Place(0, Side.RIGHT, 0))
    word = document.focusChild()
    assert word.text(Name) == "银行, yín háng, bank – New"
    assert word.state().selected
    window.page.clear()
    assert document.focusChild() is None


def test_marks_beside_a_row_are_told(document: PageInterface, window: MainWindow) -> None:
    window.page.put_cursor(Place(0))
    window.room.ways.bookmarks.turn()
    assert document.child(0).text(Description) == "Row 1 of 2, bookmark"
    assert document.child(1).text(Description) == "Row 2 of 2"


def test_what_is_gone_answers_nothing_and_breaks_nothing(
    document: PageInterface, window: MainWindow
) -> None:
    row = document.child(1)
    parts = [row, row.child(0), row.child(0).child(0)]
    window.page.clear()
    for part in parts:
        assert not part.isValid()
        assert part.text(Name) == ""
        assert part.rect().isEmpty()
        assert part.role() is Role.NoRole
        assert part.state().invalid
        assert (part.childCount(), part.child(0)) == (0, None)


def test_parts_are_unmade_with_their_article(
    document: PageInterface, window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    document.child(1).child(0)
    numbers = [QAccessible.uniqueId(document.child(n)) for n in range(2)]
    assert len(document.parts) >= 3
    _open(window, program, qtbot, Row(RowKind.PARAGRAPH, "One", "一"))
    assert [QAccessible.accessibleInterface(number) for number in numbers] == [None, None]
    assert document.childCount() == 1


def test_what_stands_for_a_page_does_not_keep_its_window(
    program: Program,
    listener: Listener,  # noqa: ARG001
    qtbot: QtBot,
) -> None:
    def read_and_close() -> "weakref.ref[MainWindow]":
        window = MainWindow(program)
        window.show()
        qtbot.waitUntil(lambda: bool(window.room.annotating.words), timeout=20000)
        interface: Any = QAccessible.queryAccessibleInterface(window.page)
        assert interface.child(0).child(0).text(Name)
        window.close()
        window.deleteLater()
        return weakref.ref(window)

    seen = read_and_close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()
    gc.collect()
    assert seen() is None
