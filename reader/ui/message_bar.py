"""What the window has to say: one line at its top, never a dialog in the way."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.core.errors import CancelledError, DuizhaoError
from reader.core.safety import reveal
from reader.ui.accessibility.announcing import announce
from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button
from reader.ui.interface.interface import translated
from reader.ui.wording import in_a_row

_NOTICE_STAYS = 8000  # milliseconds; an error stays until it is closed


class MessageBar(QFrame):
    """Shows an error until it is closed, or a notice for some seconds, with at most one action."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._appearance = appearance
        self._act: Callable[[], None] | None = None
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.setProperty("role", "link")
        self._close = flat_button(self.tr("Close the message"))
        self._lay_out()
        self._action.clicked.connect(self._take_action)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=_NOTICE_STAYS)
        self._timer.timeout.connect(self.hide)
        self._action.hide()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, "" when there is none."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, sentence: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Say that something happened, with an action such as "Undo"."""
        self._timer.start()
        self._show("notice", sentence, action, act)

    def tell_error(self, error: DuizhaoError, added: str = "") -> None:
        """Say what is wrong and what to do, and what was done; cancelled work is no error."""
        if isinstance(error, CancelledError):
            self.tell(translated("Errors", error.sentence))
            return
        self._timer.stop()
        sentence = translated("Errors", error.sentence)
        self._show("error", in_a_row((sentence, added)), "", None)

    @contextmanager
    def telling(self) -> Generator[None]:
        """Show a known error that the block raises."""
        try:
            yield
        except DuizhaoError as error:
            self.tell_error(error)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 4)
        layout.setSpacing(8)
        for widget in (self._icon, self._text, self._action, self._close):
            layout.addWidget(widget)

    def _show(self, kind: str, sentence: str, action: str, act: Callable[[], None] | None) -> None:
        self._act = act
        self._paint(kind)
        shown = reveal(sentence)  # it may hold the name of a file
        self._text.setText(shown)
        self.setAccessibleName(shown)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(act is not None)
        self.show()
        announce(self, shown, is_urgent=kind == "error")

    def _paint(self, kind: str) -> None:
        theme, icons = self._appearance.theme, self._appearance.icons
        colour = theme["mark.error"] if kind == "error" else theme["text.muted"]
        name = "warning" if kind == "error" else "notice"
        self._icon.setPixmap(icons.pixmap(name, colour))
        self._close.setIcon(icons.icon("close", theme["text.muted"]))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)

    def _take_action(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()
