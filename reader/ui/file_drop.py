"""Files and texts dropped onto the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class FileDrop(QObject):
    """Accepts files and texts for a window and hands them over."""

    dropped = Signal(object)  # list[Path]
    text_dropped = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            event.setAccepted(bool(_files(event) or _text(event)))
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            event.acceptProposedAction()
            self._hand_over(event)
            return True
        return super().eventFilter(watched, event)

    def _hand_over(self, event: QDropEvent) -> None:
        files, text = _files(event), _text(event)
        if files:
            self.dropped.emit(files)
        elif text:
            self.text_dropped.emit(text)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _text(event: QDropEvent) -> str:
    return event.mimeData().text().strip() if event.mimeData().hasText() else ""
