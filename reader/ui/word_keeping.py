"""What the learner does with a word: save it, say how well it is known, write about it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.entries import Entry
from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button, push_button
from reader.ui.inline_edit import InlineEdit
from reader.ui.status_row import StatusRow


class WordKeeping(QWidget):
    """The buttons and fields of one word, kept or not."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.save = push_button(self.tr("Save word"), "primary")
        self.remove = flat_button(self.tr("Remove from the vocabulary"))
        self.statuses = StatusRow(appearance)
        self.gloss = InlineEdit(self.tr("My meaning"))
        self.note = InlineEdit(self.tr("Note"))
        self._lay_out()
        appearance.changed.connect(self._paint)
        self._paint()
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show what is kept of the word."""
        self.save.setEnabled(entry is None)
        self.save.setText(self.tr("Save word") if entry is None else self.tr("Saved"))
        self.statuses.show_status(entry.status if entry else None)
        for field, text in (
            (self.gloss, entry.gloss if entry else ""),
            (self.note, entry.note if entry else ""),
        ):
            field.setVisible(entry is not None)
            field.show_text(text)
        self.remove.setVisible(entry is not None)

    def _lay_out(self) -> None:
        saving = QHBoxLayout()
        saving.setSpacing(8)
        saving.addWidget(self.save, 1)
        saving.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(saving)
        for widget in (self.statuses, self.gloss, self.note):
            layout.addWidget(widget)

    def _paint(self) -> None:
        colour = self._appearance.theme["text.muted"]
        self.remove.setIcon(self._appearance.icons.icon("delete", colour))
