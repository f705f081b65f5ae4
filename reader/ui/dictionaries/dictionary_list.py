"""The list of own dictionaries with its buttons and keys."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.core.own_dictionaries import OwnDictionary
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.dictionaries.dictionary_delegate import DictionaryDelegate
from reader.ui.dictionaries.dictionary_model import DictionaryModel
from reader.ui.keys.in_force import KeysInForce
from reader.ui.keys.scopes import Scope


class DictionaryList(QFrame):
    """Asks for changes of the chosen dictionary by signals."""

    add_wanted = Signal()
    move_wanted = Signal(str, int)  # id, row
    remove_wanted = Signal(str)  # id

    def __init__(self, model: DictionaryModel, appearance: Appearance) -> None:
        super().__init__()
        self._model = model
        self.list = _List(appearance.keys)
        self.add = push_button(self.tr("&Add…"), "primary")
        self.up, self.down = push_button(self.tr("Move &up")), push_button(self.tr("Move &down"))
        self.rename = push_button(self.tr("Re&name"))
        self.remove = push_button(self.tr("&Remove"))
        self._set_up(appearance)
        self._lay_out()
        self._connect(appearance)
        self._follow()

    def chosen(self) -> OwnDictionary | None:
        """Give the dictionary that the buttons are about."""
        index = self.list.currentIndex()
        return self._model.dictionary(index.row()) if index.isValid() else None

    def choose(self, row: int) -> None:
        """Choose a row, or the last where there are fewer."""
        self.list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1), 0))
        self._follow()

    def follow_model(self) -> None:
        """Show the list, or what to do where it is empty."""
        self._stack.setCurrentIndex(int(self._model.rowCount() > 0))
        self._follow()

    def _set_up(self, appearance: Appearance) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(DictionaryDelegate(appearance))
        self.list.setAccessibleName(self.tr("Your dictionaries"))
        for button, id_ in (
            (self.up, "dictionaries.up"),
            (self.down, "dictionaries.down"),
            (self.rename, "dictionaries.rename"),
            (self.remove, "dictionaries.remove"),
        ):
            button.setToolTip(button.text().replace("&", ""))
            appearance.keys.name(button, id_)

    def _lay_out(self) -> None:
        empty = label(
            self.tr(
                "You have added no dictionary yet. Press Add, or drop files here: CC-CEDICT "
                "(.u8, .txt, also packed), StarDict (its .ifo, or the archive it came in), "
                "Yomitan (.zip)."
            ),
            "muted",
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        empty.setContentsMargins(18, 16, 18, 16)
        sheet = QFrame()
        sheet.setObjectName("sheet")
        self._stack = QStackedLayout(sheet)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.list)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for button in (self.add, self.up, self.down, self.rename, self.remove):
            buttons.addWidget(button)
        buttons.insertSpacing(1, 8)
        buttons.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(sheet, 1)
        layout.addLayout(buttons)

    def _connect(self, appearance: Appearance) -> None:
        self.add.clicked.connect(self.add_wanted)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.rename.clicked.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.list.move_wanted.connect(self._move)
        self.list.rename_wanted.connect(self._rename)
        self.list.remove_wanted.connect(self._remove)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.list.customContextMenuRequested.connect(self._show_menu)
        appearance.changed.connect(self.list.viewport().update)

    def _follow(self) -> None:
        index = self.list.currentIndex()
        last = self._model.rowCount() - 1
        self.up.setEnabled(index.isValid() and index.row() > 0)
        self.down.setEnabled(index.isValid() and index.row() < last)
        self.rename.setEnabled(index.isValid())
        self.remove.setEnabled(index.isValid())

    def _move(self, by: int) -> None:
        chosen = self.chosen()
        row = self.list.currentIndex().row() + by
        if chosen is not None and 0 <= row < self._model.rowCount():
            self.move_wanted.emit(chosen.id, row)

    def _rename(self) -> None:
        if self.chosen() is not None:
            self.list.setFocus()
            self.list.edit(self.list.currentIndex())

    def _remove(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.remove_wanted.emit(chosen.id)

    def _show_menu(self, at: QPoint) -> None:
        if self.chosen() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.up, self.down, self.rename, self.remove):
            _offer(menu, button, button.click)
        menu.popup(self.list.viewport().mapToGlobal(at))


class _List(QListView):
    """Asks for moves of the chosen line, for its name and its removal."""

    move_wanted = Signal(int)
    rename_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, keys: KeysInForce, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = self._keys.asked(Scope.DICTIONARIES, event)
        steps = {"dictionaries.up": -1, "dictionaries.down": 1}
        if asked in steps:
            self.move_wanted.emit(steps[asked])
        elif asked == "dictionaries.rename":
            self.rename_wanted.emit()
        elif asked == "dictionaries.remove":
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


def _offer(menu: QMenu, button: QPushButton, do: Callable[[], None]) -> None:
    action = menu.addAction(button.text())
    action.setEnabled(button.isEnabled())
    action.triggered.connect(lambda _checked=False: do())
