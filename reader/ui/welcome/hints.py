"""Three hints on the page, one after another; each names the keys as they are bound."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from reader.ui.buttons import label, push_button

_WIDTH = 440  # pixels
_ABOVE = 20  # pixels between a hint and the lower edge of the page


class Hints(QFrame):
    """A strip at the foot of the page; Esc on the page, or its button, goes on."""

    ended = Signal()

    def __init__(self, page: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self._page, self._window = page, window
        self._texts: Sequence[str] = ()
        self.number = 0
        self.text, self._count = label(""), label("", "muted")
        self.go_on = push_button(self.tr("Next"))
        self.skip = push_button(self.tr("No more hints"), "link")
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._lay_out()
        self._escape.activated.connect(self.next)
        self.go_on.clicked.connect(self.next)
        self.skip.clicked.connect(self.end)
        page.installEventFilter(self)
        self.hide()

    def start(self, texts: Sequence[str]) -> None:
        """Show the first of some hints."""
        self._texts, self.number = texts, -1
        self._escape.setEnabled(True)
        self.next()

    def next(self) -> None:
        """Show the next hint, none after the last."""
        self.number += 1
        if self.number >= len(self._texts):
            self.end()
            return
        is_last = self.number == len(self._texts) - 1
        self.text.setText(self._texts[self.number])
        self._count.setText(f"{self.number + 1} / {len(self._texts)}")
        self.go_on.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.go_on.setAccessibleName(self.go_on.text())
        self.skip.setVisible(not is_last)
        self.setAccessibleName(self.text.text())
        self.show()
        self._place()

    def end(self) -> None:
        """Show no more hints."""
        self._escape.setEnabled(False)
        if not self.isHidden():
            self.hide()
            self._page.setFocus()
            self.ended.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        page = self._page
        self.setFixedWidth(max(240, min(_WIDTH, page.width() - 2 * _ABOVE)))
        self.adjustSize()
        left = (page.width() - self.width()) // 2
        corner = QPoint(left, page.height() - self.height() - _ABOVE)
        self.move(page.mapTo(self._window, corner))
        self.raise_()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.skip)
        foot.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addLayout(foot)
