"""What sets a setting: a switch, a list of choices, a number; made from its declaration."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox
from typing_extensions import override

from reader.settings import Kind, Setting, Value
from reader.ui.appearance import Appearance
from reader.ui.check_box import BOX, paint_box
from reader.ui.preferences.wording import said

_AROUND_BOX: Final = 5  # pixels, the ring of the keyboard among them
_BEFORE_NUMBER: Final = 6  # pixels, which the style sheet gives to other fields


class Switch(QCheckBox):
    """On or off, painted like the boxes of the lists."""

    chosen = Signal(object)  # Value

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setFixedSize(BOX + 2 * _AROUND_BOX, BOX + 2 * _AROUND_BOX)
        self.toggled.connect(self.chosen.emit)

    def show_value(self, value: Value) -> None:
        """Show whether it is on."""
        with QSignalBlocker(self):
            self.setChecked(value is True)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme["accent.focus"]), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        box = QRectF(_AROUND_BOX, _AROUND_BOX, BOX, BOX)
        paint_box(painter, box, theme, is_checked=self.isChecked())
        painter.end()


class Choice(QComboBox):
    """One of several; the wheel scrolls the page, as a value is not changed by the way."""

    chosen = Signal(object)  # Value

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, name in zip(setting.choices, setting.names, strict=True):
            self.addItem(said(name), value)
        self.activated.connect(self._tell)

    def show_value(self, value: Value) -> None:
        """Show the choice that holds."""
        self.setCurrentIndex(self.findData(value))

    def _tell(self, number: int) -> None:
        self.chosen.emit(self.itemData(number))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Number(QSpinBox):
    """A whole number between bounds."""

    chosen = Signal(object)  # Value

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(int(setting.minimum or 0), int(setting.maximum or 100))
        self.lineEdit().setTextMargins(_BEFORE_NUMBER, 0, 0, 0)
        self.setKeyboardTracking(False)  # 2 is not meant on the way to 24
        self.valueChanged.connect(self.chosen.emit)

    def show_value(self, value: Value) -> None:
        """Show the number that holds."""
        with QSignalBlocker(self):
            self.setValue(int(value))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


Editor = Switch | Choice | Number
"""`chosen` carries the value a person gave; `show_value` shows one that was given elsewhere."""


def editor_of(setting: Setting, appearance: Appearance) -> Editor:
    """Make what sets a setting.

    Raises:
        ValueError: it is a text, for which Preferences has no use so far.
    """
    match setting.kind:
        case Kind.SWITCH:
            return Switch(appearance)
        case Kind.CHOICE:
            return Choice(setting)
        case Kind.NUMBER:
            return Number(setting)
        case Kind.TEXT:
            raise ValueError(setting.key)
