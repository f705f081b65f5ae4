"""Makes the book of keys of a window, and puts its keys into force."""

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QKeyCombination, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.services.preferences import Preferences
from reader.ui.keys.book import KeyBook
from reader.ui.keys.collecting import actions_of, bindable_action, page_moves
from reader.ui.keys.fixed import fixed_keys
from reader.ui.keys.in_force import KeysInForce
from reader.ui.keys.scopes import Bindable, Keys
from reader.ui.keys.use_texts import bindable_uses
from reader.ui.keys.writing import plain
from reader.ui.page import PageView
from reader.ui.page.keys import Command


class Binder(QObject):
    """Knows the actions and the page behind the ids."""

    def __init__(
        self,
        preferences: Preferences,
        menus: Sequence[QMenu],
        page: PageView,
        in_force: KeysInForce,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._in_force = page, in_force
        self._actions: dict[str, QAction] = {}
        self._moves: dict[str, Command] = {}
        entries = [*self._page_moves(), *self._menu_actions(menus), *bindable_uses()]
        self.book = KeyBook(preferences, entries, fixed_keys(), self._apply, self)

    def _page_moves(self) -> Sequence[Bindable]:
        moves = tuple(page_moves())
        self._moves = {entry.id: command for command, entry in moves}
        return [entry for _, entry in moves]

    def _menu_actions(self, menus: Sequence[QMenu]) -> Sequence[Bindable]:
        entries: list[Bindable] = []
        for menu in menus:
            for action, text in actions_of(menu):
                self._actions[action.objectName()] = action
                entries.append(bindable_action(action, plain(menu.title()), text))
        return entries

    def _apply(self, keys: Mapping[str, Keys]) -> None:
        for id_, action in self._actions.items():
            action.setShortcuts([QKeySequence(key) for key in keys[id_]])
        self._page.set_keys(
            {
                _combination(key): command
                for id_, command in self._moves.items()
                for key in keys[id_]
            }
        )
        self._in_force.take(keys)


def _combination(key: str) -> QKeyCombination:
    # Qt's own type description leaves this out.
    return cast("QKeyCombination", QKeySequence(key)[0])  # pyright: ignore[reportIndexIssue]
