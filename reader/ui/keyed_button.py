"""A button that says its key behind its name, in a colour that steps back."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from reader.ui.appearance import Appearance

_BETWEEN = 7  # pixels between the name and the key


class KeyedButton(QPushButton):
    """`text()` is the name alone; the key is painted after it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.key = ""
        self.setProperty("role", "tool")
        self.setAutoDefault(False)

    def show_key(self, key: str) -> None:
        """Show another key behind the name, none where it is empty."""
        self.key = key
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._room(), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        theme, metrics = self._appearance.theme, self.fontMetrics()
        width = metrics.horizontalAdvance(self.text())
        left = (self.width() - width - self._room()) // 2
        middle = Qt.AlignmentFlag.AlignVCenter
        name = QRect(left, 0, width + 1, self.height())
        painter.setPen(QColor(theme["text.normal" if self.isEnabled() else "text.faint"]))
        painter.drawText(name, middle, self.text())
        painter.setPen(QColor(theme["text.muted" if self.isEnabled() else "text.faint"]))
        key = QRect(left + width + _BETWEEN, 0, self._room(), self.height())
        painter.drawText(key, middle, self.key)
        painter.end()

    def _room(self) -> int:
        """Give the room in pixels that the key needs, with what is before it."""
        return _BETWEEN + self.fontMetrics().horizontalAdvance(self.key) if self.key else 0
