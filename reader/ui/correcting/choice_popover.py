"""A reading or a meaning: one of those that are known, or one's own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from typing_extensions import override

from reader.core.errors import DuizhaoError
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.correcting.popover import Popover
from reader.ui.interface.interface import translated
from reader.ui.keys.in_force import KeysInForce
from reader.ui.keys.scopes import Scope

_SEEN = 9  # lines seen at once, each with its digit
_BETWEEN = 1  # pixels around a line of the list
_NO_KEYS = ~Qt.KeyboardModifier.KeypadModifier

Read = Callable[[str], str]
"""Gives what a text is understood as, "" for nothing to show; raises a known error if it fails."""


class ChoicePopover(Popover):
    """A list whose lines have digits, and a field below it for something else."""

    def __init__(self, title: str, hint: str, appearance: Appearance, window: QWidget) -> None:
        super().__init__(title, appearance, window)
        self.choices, self.field = QListWidget(), _Field(appearance.keys)
        self.read = label("", "muted")
        self._values: tuple[str, ...] = ()
        self._reader: Read = str
        self.choices.setAccessibleName(title)
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.choices.setSpacing(_BETWEEN)
        for widget in (self.choices, self.field, self.read):
            self.body.addWidget(widget)
        self.choices.doubleClicked.connect(self.accepted)
        self.choices.currentRowChanged.connect(self._follow_list)
        self.field.textEdited.connect(self._follow_field)
        self.field.digit_pressed.connect(self._choose)

    @property
    def text(self) -> str:
        """What was typed, else what is chosen."""
        typed, row = self.field.text().strip(), self.choices.currentRow()
        return typed or (self._values[row] if row >= 0 else "")

    def open_choices(
        self, word: QRect, surface: str, language: str, values: Sequence[str], read: Read
    ) -> None:
        """Show values beside a word; `read` is asked what a typed text is understood as."""
        self._values, self._reader = tuple(values), read
        self.field.clear()
        self.read.hide()
        self.choices.clear()
        self.choices.addItems([self._line(n, each) for n, each in enumerate(values, start=1)])
        self.choices.setCurrentRow(0 if values else -1)
        self.choices.setVisible(bool(values))
        lines = min(len(values), _SEEN)
        height = (self.choices.sizeHintForRow(0) + 2 * _BETWEEN) * lines
        height += 2 * self.choices.frameWidth()
        self.choices.setFixedHeight(height)
        self.open_beside(word, surface, language)

    @override
    def take_focus(self) -> None:
        self.field.setFocus()

    @override
    def key_text(self) -> str:
        lines = self.key("fixing.previous", "fixing.next")
        scopes = self.key("fixing.here", "fixing.article", "fixing.always")
        return self.tr("1 – 9, {0}: choose; {1}: holds").format(lines, scopes)

    @override
    def wants_plain_digits(self) -> bool:
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := self.step_of(event):
            self._choose(self.choices.currentRow() + 1 + step)
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        """Choose a line, counted from 1."""
        if 1 <= number <= len(self._values):
            self.choices.setCurrentRow(number - 1)

    def _follow_list(self, row: int) -> None:
        if row >= 0:
            self.field.clear()
            self._show_read("")
            self.tell("")

    def _follow_field(self, text: str) -> None:
        self.choices.setCurrentRow(-1 if text.strip() or not self._values else 0)
        self.tell("")
        self._show_read(text.strip())

    def _show_read(self, text: str) -> None:
        try:
            shown = self._reader(text) if text else ""
        except DuizhaoError as error:
            shown = translated("Errors", error.sentence)
        self.read.setText(shown)
        self.read.setVisible(bool(shown))
        if self.isVisible():
            self.fit()

    def _line(self, number: int, value: str) -> str:
        return f"{number}   {value}" if number <= _SEEN else f"     {value}"


class _Field(QLineEdit):
    """A field in which a digit is no text as long as there is none."""

    digit_pressed = Signal(int)

    def __init__(self, keys: KeysInForce) -> None:
        super().__init__()
        self._keys = keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & _NO_KEYS
        digit = event.key() - Qt.Key.Key_0
        is_held = bool(modifiers & ~Qt.KeyboardModifier.ShiftModifier)
        if is_held and self._keys.asked(Scope.FIXING, event):
            event.ignore()  # for the card around it
        elif modifiers == Qt.KeyboardModifier.NoModifier and 1 <= digit <= 9 and not self.text():
            self.digit_pressed.emit(digit)
        else:
            super().keyPressEvent(event)
