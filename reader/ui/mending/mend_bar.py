"""What can be done to the pairing now: a slim bar below the page, its buttons with their keys."""

from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from reader.ui.accessibility.announcing import announce
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.flow_layout import FlowLayout
from reader.ui.keyed_button import KeyedButton
from reader.ui.keys.scopes import Keys
from reader.ui.keys.writing import native
from reader.ui.mending.describing import key_id
from reader.ui.page.mending.keys import MendCommand

_SLIM = 640  # pixels; in a narrower bar the keys are told by the tooltips alone


class Tool(Struct, frozen=True):
    """A button: its name, and in a sentence what it does."""

    name: str
    meaning: str


class MendBar(QFrame):
    """Asks for commands by signals; the page has the keys."""

    asked = Signal(object)  # MendCommand
    undo_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._appearance, self._keys = appearance, appearance.keys
        self.status = label("", "section")
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tools = self._named()
        self.buttons = {
            command: self._button(tool.meaning) for command, tool in self._tools.items()
        }
        self.undo = self._button(self.tr("Take the last change back"))
        self.done = self._button(self.tr("Leave the mending"))
        self._is_slim = self._is_fixed = False
        self._lay_out()
        self._connect()
        self.hide()

    def show_state(self, text: str, possible: Collection[MendCommand], *, is_fixed: bool) -> None:
        """Say where the cursor is and what is possible there."""
        self.status.setText(text)
        for command, button in self.buttons.items():
            button.setEnabled(command in possible)
        if is_fixed != self._is_fixed:
            self._is_fixed = is_fixed
            self._name_buttons()

    def say(self, sentence: str) -> None:
        """Say why something could not be done, until the cursor goes on."""
        self.status.setText(sentence)
        announce(self, sentence, is_urgent=True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._name_buttons()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() < _SLIM) != self._is_slim:
            self._is_slim = not self._is_slim
            self._name_buttons()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.asked.emit(MendCommand.LEAVE)
        else:
            super().keyPressEvent(event)

    def _named(self) -> dict[MendCommand, Tool]:
        command, tr = MendCommand, self.tr
        return {
            command.MARK: Tool(tr("Mark"), tr("Mark this sentence, to link it")),
            command.LINK: Tool(tr("Link"), tr("Link this sentence to those marked")),
            command.UNLINK: Tool(tr("Unlink"), tr("Part this sentence from its counterpart")),
            command.SPLIT: Tool(tr("Split"), tr("Let a new row begin at this sentence")),
            command.MERGE_ABOVE: Tool(tr("Merge ↑"), tr("Join this row to the one above")),
            command.MERGE_BELOW: Tool(tr("Merge ↓"), tr("Join this row and the one below")),
            command.MOVE_UP: Tool(tr("Move ↑"), tr("Move this sentence to the row above")),
            command.MOVE_DOWN: Tool(tr("Move ↓"), tr("Move this sentence to the row below")),
            command.SHIFT_UP: Tool(
                tr("Shift ↑"), tr("Shift this side up from here to the next gap")
            ),
            command.SHIFT_DOWN: Tool(
                tr("Shift ↓"), tr("Shift this side down from here to the next gap")
            ),
            command.NEXT_DOUBT: Tool(tr("Next doubt"), tr("Go to the next pair that may be wrong")),
            command.FIX: Tool(tr("Fix"), tr("This row is right: computing goes around it")),
            command.LINE_UP: Tool(
                tr("Line up"), tr("Pair the rows around here anew, between fixed ones")
            ),
        }

    def _name_buttons(self) -> None:
        fix = replace(self._tools[MendCommand.FIX], name=self.tr("Release"))
        fix = replace(fix, meaning=self.tr("This row may be paired anew"))
        released = {MendCommand.FIX: fix} if self._is_fixed else {}
        for command, tool in (self._tools | released).items():
            self._name(self.buttons[command], tool, self._keys.keys(key_id(command)))
        undo = Tool(self.tr("Undo"), self.tr("Take the last change back"))
        self._name(self.undo, undo, self._keys.keys("edit.undo"))
        self._name(self.done, Tool(self.tr("Done"), self.tr("Leave the mending")), ("Esc",))

    def _name(self, button: KeyedButton, tool: Tool, keys: Keys) -> None:
        button.setText(tool.name)
        button.show_key(native(keys[:1]) if keys and not self._is_slim else "")
        button.setToolTip(f"{tool.meaning} ({native(keys)})" if keys else tool.meaning)
        button.setAccessibleName(tool.meaning)

    def _follow_keys(self) -> None:
        if self.isVisible():
            self._name_buttons()

    def _connect(self) -> None:
        for command, button in self.buttons.items():
            button.clicked.connect(lambda _=False, asked=command: self.asked.emit(asked))
        self._keys.changed.connect(self._follow_keys)
        self.undo.clicked.connect(self.undo_wanted)
        self.done.clicked.connect(lambda: self.asked.emit(MendCommand.LEAVE))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.status, 1)
        head.addWidget(self.undo)
        head.addWidget(self.done)
        tools = QWidget()
        flow = FlowLayout(5, tools)
        for button in self.buttons.values():
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(tools)

    def _button(self, meaning: str) -> KeyedButton:
        button = KeyedButton(self._appearance)
        button.setAccessibleName(meaning)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
