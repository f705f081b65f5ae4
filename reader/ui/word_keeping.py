"""What the learner does with a word: save it, say how well it is known."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.entries import Entry
from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button, push_button
from reader.ui.status_row import StatusRow


class WordKeeping(QWidget):
    """The buttons of one word, kept or not."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.save = push_button(self.tr("Save word"), "primary")
        self.remove = flat_button(self.tr("Remove from the vocabulary"))
        self.statuses = StatusRow(appearance)
        appearance.keys.name(self.save, "study.save")
        self._lay_out()
        appearance.changed.connect(self._paint)
        self.show_entry(None)

    def show_entry(self, entry: Entry | None, *, is_phrase: bool = False) -> None:
        """Show what is kept of the word or phrase."""
        save = self.tr("Save phrase") if is_phrase else self.tr("Save word")
        self.save.setEnabled(entry is None)
        self.save.setText(save if entry is None else self.tr("Saved"))
        self.save.setAccessibleName(self.save.text())
        self.statuses.show_status(entry.status if entry else None)
        self.remove.setVisible(entry is not None)
        self._paint()

    def _lay_out(self) -> None:
        saving = QHBoxLayout()
        saving.setSpacing(8)
        saving.addWidget(self.save, 1)
        saving.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(saving)
        layout.addWidget(self.statuses)

    def _paint(self) -> None:
        theme, icons = self._appearance.theme, self._appearance.icons
        self.remove.setIcon(icons.icon("delete", theme["text.muted"]))
        if self.save.isEnabled():
            self.save.setIcon(icons.icon("save", theme["accent.text"]))
        else:
            self.save.setIcon(icons.icon("saved", theme["text.muted"]))
