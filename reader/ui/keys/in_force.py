"""The keys in force: asked by what obeys keys, and by every text that names one."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.ui.keys.scopes import Keys, Scope
from reader.ui.keys.uses import USES
from reader.ui.keys.writing import key_of, native


class KeysInForce(QObject):
    """The defaults of lists, cards and modes, until the book of keys says what is chosen.

    The book is only made when somebody asks for a key that is not of these.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, Keys] = {use.id: use.defaults for use in USES}
        self._asked = self._by_place()
        self._book: Callable[[], Mapping[str, Keys]] | None = None

    def serve(self, book: Callable[[], Mapping[str, Keys]]) -> None:
        """Say where the keys of menus and page are found, by the ids of what they ask for."""
        self._book = book

    def take(self, keys: Mapping[str, Keys]) -> None:
        """Let keys be in force from now on."""
        self._keys = dict(keys)
        self._asked = self._by_place()
        self.changed.emit()

    def keys(self, id_: str) -> Keys:
        """Give the keys of something, () where it has none."""
        if id_ not in self._keys and self._book is not None:
            self._keys |= self._book()
        return self._keys.get(id_, ())

    def text(self, id_: str) -> str:
        """Write the first key of something as this platform shows it, "" where it has none."""
        return native(self.keys(id_)[:1])

    def behind(self, text: str, id_: str) -> str:
        """Write the key of something behind a text: "Next (F3)"."""
        key = self.text(id_)
        return f"{text} ({key})" if key else text

    def asked(self, scope: Scope, event: QKeyEvent) -> str:
        """Give the id of what a key asks for at a place, "" where it asks for nothing there."""
        key = key_of(event)
        return self._asked.get((scope, key), "") if key is not None else ""

    def bind(self, action: QAction | QShortcut, id_: str) -> None:
        """Let an action of a list or a card have the keys of an id, now and when they change."""
        _Bound(action, self, id_)

    def name(self, widget: QWidget, *ids: str) -> None:
        """Let the tooltip of a widget end with the keys of some ids, whatever they are by then."""
        _Tip(widget, self, ids)

    def _by_place(self) -> dict[tuple[Scope, str], str]:
        return {(use.scope, key): use.id for use in USES for key in self._keys.get(use.id, ())}


class _Bound(QObject):
    """Follows the keys for an action, and goes with it."""

    def __init__(self, action: QAction | QShortcut, keys: KeysInForce, id_: str) -> None:
        super().__init__(action)
        self._action, self._keys, self._id = action, keys, id_
        keys.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        keys = [QKeySequence(key) for key in self._keys.keys(self._id)]
        if isinstance(self._action, QAction):
            self._action.setShortcuts(keys)
        else:
            self._action.setKeys(keys)


class _Tip(QObject):
    """Writes the tooltip of a widget at the moment it is asked for."""

    def __init__(self, widget: QWidget, keys: KeysInForce, ids: tuple[str, ...]) -> None:
        super().__init__(widget)
        self._keys, self._ids = keys, ids
        self._shown = self._text = widget.toolTip()
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(watched, QWidget):
            if watched.toolTip() != self._shown:  # it is called something else by now
                self._text = watched.toolTip()
            keys = ", ".join(filter(None, map(self._keys.text, self._ids)))
            text = self._text or watched.accessibleName()
            self._shown = f"{text} ({keys})" if keys else self._text
            watched.setToolTip(self._shown)
        return False
