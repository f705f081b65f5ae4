"""What may take over a page's keys and pointer for a while, and paint under its text."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QKeyEvent, QPainter

from reader.ui.page.look import Look


class Overlay(Protocol):
    """Points and boxes are pixels from the top left of the article."""

    def show_rows(self) -> None:
        """Take note that the page shows other rows."""
        ...

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is for the overlay, though a menu may use it too."""
        ...

    def press_key(self, event: QKeyEvent) -> bool:
        """Obey a key; say whether it was one of its own."""
        ...

    def press(self, point: QPointF) -> None:
        """Take note that the left button went down."""
        ...

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        ...

    def release(self, point: QPointF) -> None:
        """Take note that the left button went up."""
        ...

    def paint(self, painter: QPainter, look: Look, seen: QRectF) -> None:
        """Paint under the text what can be seen."""
        ...
