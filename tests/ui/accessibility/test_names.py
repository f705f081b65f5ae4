"""Whatever a person can operate has a name, wherever in the window it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QProgressBar,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Side
from reader.core.entries import Status
from reader.services.program import Program
from reader.ui.main_window import MainWindow
from tests.ui.importing.conftest import STORY

OPERATED = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QProgressBar, QTextEdit,
)  # fmt: skip
TIMEOUT = 20_000


def nameless(window: QWidget) -> list[str]:
    """List what can be operated or gets the keyboard, and has no name."""
    return [
        _path(widget, window)
        for widget in window.findChildren(QWidget)
        if _is_there(widget) and _is_operated(widget) and not _name(widget)
    ]


def _is_there(widget: QWidget) -> bool:
    """Whether it is seen, or will be once something is written beside it."""
    field = widget.parentWidget()
    return widget.isVisible() or (isinstance(field, QLineEdit) and field.isVisible())


def _is_operated(widget: QWidget) -> bool:
    inside = widget.parentWidget()
    if isinstance(widget, QScrollBar | QHeaderView | QMenu | QDialog):
        return False  # said by what they belong to
    if isinstance(inside, QAbstractSpinBox | QComboBox | QAbstractItemView) or (
        isinstance(widget, QAbstractItemView) and inside is not None and inside.inherits(
            "QComboBoxPrivateContainer"
        )
    ):  # fmt: skip
        return False  # parts of a widget of Qt's own
    gets_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_menu_button = widget.objectName().startswith("qt_")
    return not is_menu_button and (isinstance(widget, OPERATED) or gets_keys)


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def _path(widget: QWidget, window: QWidget) -> str:
    names: list[str] = []
    each: QWidget | None = widget
    while each is not None and each is not window:
        names.append(f"{type(each).__name__} {each.objectName()}".strip())
        each = each.parentWidget()
    return " < ".join(names)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def _opened(window: MainWindow, program: Program, story: Path, qtbot: QtBot) -> Iterator[str]:
    """Open everything there is, and say what."""
    yield "reading"
    window.page.put_cursor(Place(0, Side.RIGHT, 0))
    window.guide.set_current_status(Status.LEARNING_2)
    yield "the Word panel"
    window.room.ways.find.open()
    yield "finding on the page"
    window.room.ways.bookmarks.write()
    yield "a note"
    window.room.ways.bookmarks.show_panel()
    yield "bookmarks"
    window.room.ways.contents.open()
    yield "contents"
    window.room.desks.mending.switch(on=True)
    yield "mending"
    window.room.desks.mending.switch(on=False)
    window.page.put_cursor(Place(0, Side.RIGHT, 0))
    fixing = window.room.desks.fixing.desk
    for fix in (fixing.fix_split, fixing.fix_reading, fixing.fix_gloss):
        fix()
        yield fix.__name__
        fixing.leave()
    assert window.reading_view.article is not None
    window.reading_view.edit_row(window.reading_view.article.rows[0], Side.LEFT)
    yield "a row that is edited"
    window.room.desks.editing.edit_open_article()
    yield "details"
    assert window.reading_view.article_id is not None
    window.room.desks.levels.show_levels(window.reading_view.article_id)
    qtbot.waitUntil(window.room.desks.levels_panel.page.isVisible, timeout=TIMEOUT)
    yield "levels"
    window.house.show_preferences()
    yield "preferences"
    window.house.show_keys()
    yield "the sheet of keys"
    window.house.preferences.show_keys()
    yield "keys"
    window.desks.dictionaries.show()
    yield "dictionaries"
    window.room.desks.fixing.list.show()
    yield "corrections"
    window.house.show_welcome()
    yield "the welcome"
    window.views.show_vocabulary()
    yield "the vocabulary"
    window.views.show_review()
    yield "review"
    window.desks.search_everywhere()
    yield "search"
    with qtbot.waitSignal(window.desks.imports.previewed, timeout=TIMEOUT):
        window.desks.imports.preview_files([story])
    yield "an import"
    program.preferences.set("welcomed", value=True)


def test_everything_that_can_be_operated_has_a_name(
    window: MainWindow, program: Program, story: Path, qtbot: QtBot
) -> None:
    missing: dict[str, str] = {}
    for opened in _opened(window, program, story, qtbot):
        for path in nameless(window):
            missing.setdefault(path, opened)
    assert not missing, "\n".join(f"{path} ({opened})" for path, opened in missing.items())


def test_a_widget_without_a_name_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, area = QLineEdit(window), QAbstractScrollArea(window)
    window.show()
    assert nameless(window) == ["QLineEdit", "QAbstractScrollArea"]
    field.setAccessibleName("Name")
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert nameless(window) == []
