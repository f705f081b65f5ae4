"""The page's scroll bar: it keeps its room, and is blank while there is nothing to scroll."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar
from typing_extensions import override


class PageScrollBar(QScrollBar):
    """An ordinary one, but blank while all of the article is seen, or none is there.

    Its room is never given back: the columns would take another width, and with it other lines.
    """

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
