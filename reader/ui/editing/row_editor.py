"""The text of one row while it is edited: both sides, below the page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader.core.articles import Side, StoredRow
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.language_names import language_name
from reader.ui.writing_keys import WritingKeys

_SIZE = 12.0  # points
_HEIGHT = 128  # pixels: some four lines


class RowEditor(QFrame):
    """Asks by signals for what is to become of the row; Ctrl+Enter saves, Escape leaves."""

    save_wanted = Signal(object, object)  # StoredRow, (left, right)
    restore_wanted = Signal(object)  # StoredRow
    left = Signal()
    closed = Signal()
    """No row is edited any more."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._appearance = appearance
        self.row: StoredRow | None = None
        self._name = label("", "section")
        self.texts = (QPlainTextEdit(), QPlainTextEdit())
        self.restore = push_button(self.tr("&Restore original"))
        self.cancel = push_button(self.tr("Cancel"))
        self.save = push_button(self.tr("Save"), "primary")
        self._lay_out()
        self._connect()
        self.hide()

    def edit(self, row: StoredRow, languages: tuple[str, str], side: Side) -> None:
        """Begin with a row as it is; the keyboard goes to one side."""
        self.row = row
        self._name.setText(self.tr("Row {0}").format(f"{row.position + 1:,}"))
        self.restore.setVisible(row.is_edited)
        for each, field in zip(Side, self.texts, strict=True):
            field.document().setDefaultFont(self._appearance.reading_font(languages[each], _SIZE))
            field.setAccessibleName(language_name(languages[each]))
            field.setPlainText(row.row.text(each) or "")
        self.show()
        self.texts[side].setFocus()

    def close_row(self) -> None:
        """Let go of the row."""
        was_open, self.row = self.row is not None, None
        self.hide()
        if was_open:
            self.closed.emit()

    def _save(self) -> None:
        if self.row is not None:
            left, right = (field.toPlainText().strip() for field in self.texts)
            self.save_wanted.emit(self.row, (left, right))

    def _restore(self) -> None:
        if self.row is not None:
            self.restore_wanted.emit(self.row)

    def _leave(self) -> None:
        self.close_row()
        self.left.emit()

    def _connect(self) -> None:
        keys = WritingKeys(self)
        keys.saved.connect(self._save)
        keys.left.connect(self._leave)
        for field in self.texts:
            field.setTabChangesFocus(True)
            field.setFixedHeight(_HEIGHT)
            field.installEventFilter(keys)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._leave)
        self.restore.clicked.connect(self._restore)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(12)
        for field, name in zip(self.texts, (self.tr("Left"), self.tr("Right")), strict=True):
            field.setAccessibleName(name)
            sides.addWidget(field, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._name, 1)
        for button in (self.restore, self.cancel, self.save):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(8)
        layout.addLayout(sides)
        layout.addLayout(foot)
