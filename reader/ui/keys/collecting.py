"""Finds what keys can ask for: the actions of the menus, and the moves of the page."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.ui.keys.scopes import Bindable, Scope
from reader.ui.keys.writing import named, plain, portable
from reader.ui.page.keys import KEYS, Command


def actions_of(menu: QMenu, within: str = "") -> Iterator[tuple[QAction, str]]:
    """Give the named actions of a menu and its submenus, each with how a list writes it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from actions_of(inner, named(within, plain(inner.title())))
        elif action.objectName():
            yield action, named(within, plain(action.text()))


def bindable_action(action: QAction, group: str, text: str) -> Bindable:
    """Say what an action is as something keys ask for."""
    window_wide = action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
    return Bindable(
        id=action.objectName(),
        group=group,
        text=text,
        defaults=tuple(dict.fromkeys(map(portable, action.shortcuts()))),
        scope=Scope.WINDOW if window_wide else Scope.READING,
    )


def page_moves() -> Iterator[tuple[Command, Bindable]]:
    """Give what the page's own keys ask for."""
    group = _tr("On the page")
    for command, text in _texts().items():
        keys = (QKeySequence(key) for key, asked in KEYS.items() if asked is command)
        id_ = f"page.{command.name.lower().replace('_', '-')}"
        defaults = tuple(dict.fromkeys(map(portable, keys)))
        yield command, Bindable(id_, group, text, defaults, Scope.PAGE)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageKeys", text)


def _texts() -> dict[Command, str]:
    return {
        Command.NEXT_WORD: _tr("Next word"),
        Command.PREVIOUS_WORD: _tr("Previous word"),
        Command.NEXT_ROW: _tr("Next row"),
        Command.PREVIOUS_ROW: _tr("Previous row"),
        Command.ACROSS: _tr("The other language"),
        Command.NEXT_UNKNOWN: _tr("Next unknown word"),
        Command.CHOOSE: _tr("Show it on the Word panel"),
        Command.PAGE_DOWN: _tr("A screen down"),
        Command.PAGE_UP: _tr("A screen up"),
        Command.TOP: _tr("To the beginning"),
        Command.BOTTOM: _tr("To the end"),
        Command.EXTEND_RIGHT: _tr("Select a character on"),
        Command.EXTEND_LEFT: _tr("Select a character back"),
        Command.EXTEND_WORD_RIGHT: _tr("Select a word on"),
        Command.EXTEND_WORD_LEFT: _tr("Select a word back"),
        Command.EXTEND_DOWN: _tr("Select a line down"),
        Command.EXTEND_UP: _tr("Select a line up"),
        Command.EXTEND_LINE_START: _tr("Select to the beginning of the line"),
        Command.EXTEND_LINE_END: _tr("Select to the end of the line"),
        Command.EXTEND_ROW_START: _tr("Select to the beginning of the row"),
        Command.EXTEND_ROW_END: _tr("Select to the end of the row"),
        Command.EXTEND_TOP: _tr("Select to the beginning of the article"),
        Command.EXTEND_BOTTOM: _tr("Select to the end of the article"),
        Command.UNSELECT: _tr("Select nothing"),
    }
