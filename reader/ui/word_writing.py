"""What the learner writes about a word that is kept: a meaning of their own, and a note."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.entries import Entry
from reader.ui.buttons import label, rule
from reader.ui.inline_edit import InlineEdit


class WordWriting(QWidget):
    """Two fields; hidden for a word that is not kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gloss = InlineEdit(self.tr("My meaning"))
        self.note = InlineEdit(self.tr("Note"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(rule())
        for field in (self.gloss, self.note):
            layout.addWidget(label(field.accessibleName(), "section"))
            layout.addWidget(field)
        self.hide()

    def show_entry(self, entry: Entry | None) -> None:
        """Show what is written about an entry."""
        self.setVisible(entry is not None)
        self.gloss.show_text(entry.gloss if entry else "")
        self.note.show_text(entry.note if entry else "")
