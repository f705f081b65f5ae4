"""A slim bar above the page to find text in it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button, label
from reader.ui.search_field import SearchField

_WIDTH = 300  # pixels of the field


class FindBar(QFrame):
    """Says by signals what is wanted; Enter goes on, Shift+Enter back, Escape closes."""

    wanted = Signal(str)
    step_wanted = Signal(int)  # 1 or -1
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._appearance = appearance
        self.field = SearchField(appearance, self.tr("Find on the page"))
        self.count = label("", "muted")
        self.count.setWordWrap(False)
        self.previous = flat_button(self.tr("Previous"))
        self.next = flat_button(self.tr("Next"))
        self.close_button = flat_button(self.tr("Close (Esc)"))
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def start(self) -> None:
        """Show the bar; what was typed before is there to be overwritten."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def show_count(self, number: int | None, total: int) -> None:
        """Say which of how many is shown; `number` is from 0, None where nothing was found."""
        is_wrong = bool(self.text.strip()) and number is None
        text = self.tr("Not found") if is_wrong else ""
        if number is not None:
            text = self.tr("{0} of {1}").format(f"{number + 1:,}", f"{total:,}")
        self._tell(text, total=total, is_wrong=is_wrong)

    def show_nothing(self) -> None:
        """Say nothing, as long as it is not known."""
        self._tell("", total=0, is_wrong=False)

    def _tell(self, text: str, *, total: int, is_wrong: bool) -> None:
        self.count.setText(text)
        self.count.setAccessibleName(text)
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)
        self.field.setProperty("state", "wrong" if is_wrong else "")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_wanted.emit(-1 if is_back else 1)
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.wanted)
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.close_button.clicked.connect(self.left)
        self._appearance.keys.name(self.previous, "go.find-previous")
        self._appearance.keys.name(self.next, "go.find-next")
        self._appearance.changed.connect(self._paint)
        self._paint()

    def _lay_out(self) -> None:
        self.field.setMaximumWidth(_WIDTH)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("00,000 of 00,000"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 5, 8, 5)
        layout.setSpacing(6)
        layout.addWidget(self.field, 1)
        for widget in (self.previous, self.next, self.count):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.close_button)

    def _paint(self) -> None:
        icons, colour = self._appearance.icons, self._appearance.theme["text.muted"]
        named = ((self.previous, "previous"), (self.next, "next"))
        for button, name in (*named, (self.close_button, "close")):
            button.setIcon(icons.icon(name, colour))
