"""A note while it is written: below the page, its row in sight."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.writing_keys import WritingKeys

_SIZE = 12.0  # points
_HEIGHT = 92  # pixels: some three lines


class NoteEditor(QFrame):
    """Says by signals what was written; Ctrl+Enter saves, Escape leaves."""

    saved = Signal(str)
    """What is to be the note; "" for none."""
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._appearance = appearance
        self._name = label("", "section")
        self.text = QPlainTextEdit()
        self.delete = push_button(self.tr("&Delete note"))
        self.cancel = push_button(self.tr("Cancel"))
        self.save = push_button(self.tr("Save"), "primary")
        self._lay_out()
        self._connect()
        self.hide()

    def edit(self, quote: str, note: str) -> None:
        """Begin with a note as it is, or with none; `quote` tells what it is about."""
        self._name.setText(self.tr("Note on “{0}”").format(quote))
        self.delete.setVisible(bool(note))
        self.text.document().setDefaultFont(self._appearance.reading_font("en", _SIZE))
        self.text.setPlainText(note)
        self.show()
        self.text.setFocus()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def _save(self) -> None:
        self.hide()
        self.saved.emit(self.text.toPlainText().strip())

    def _delete(self) -> None:
        self.hide()
        self.saved.emit("")

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _connect(self) -> None:
        keys = WritingKeys(self)
        keys.saved.connect(self._save)
        keys.left.connect(self._leave)
        self.text.installEventFilter(keys)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._leave)
        self.delete.clicked.connect(self._delete)

    def _lay_out(self) -> None:
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_HEIGHT)
        self._name.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._name, 1)
        for button in (self.delete, self.cancel, self.save):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addLayout(foot)
