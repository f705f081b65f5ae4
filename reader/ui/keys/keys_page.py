"""The page of Preferences on which keys are bound."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.keys.book import KeyBook
from reader.ui.keys.key_chips import KeyChips
from reader.ui.keys.key_field import KeyField
from reader.ui.keys.key_model import KeyModel
from reader.ui.keys.key_table import KeyTable
from reader.ui.keys.scopes import Taken
from reader.ui.keys.writing import named, native


class KeysPage(QWidget):
    """A table of everything keys ask for, and below it the keys of what is chosen."""

    def __init__(
        self, book: KeyBook, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self.model = KeyModel(book, appearance, self)
        self.table = KeyTable(self.model)
        self.name, self.chips, self.field = label("", "section"), KeyChips(), KeyField()
        self.reset = push_button(self.tr("Reset"))
        self.reset_all = push_button(self.tr("Reset all keys"))
        self.hint = label(
            self.tr("Enter changes the keys of a line, + adds one, Delete removes them."), "muted"
        )
        self.refusal = label("", "alarm")
        self._lay_out()
        self._connect()
        self.table.choose("")
        self._show()

    def show_matching(self, text: str) -> int:
        """Show what holds a text; give how much that is."""
        before = self.table.entry
        self.model.search(text)
        self.table.choose(before.id if before else "")
        self._show()
        return self.model.rowCount() - len(self.model.headings)

    def _connect(self) -> None:
        self.table.entry_changed.connect(self._show)
        self.table.change_wanted.connect(lambda: self.field.listen(replaces=True))
        self.table.add_wanted.connect(lambda: self.field.listen(replaces=False))
        self.chips.remove_wanted.connect(self._remove)
        self.table.clear_wanted.connect(self._clear)
        self.field.key_pressed.connect(self._bind)
        self.field.given_up.connect(self._go_back)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._book.reset_all)
        self._book.changed.connect(self._show)

    def _bind(self, key: str) -> None:
        entry = self.table.entry
        if entry is None:
            return
        take = self._book.bind if self.field.replaces else self._book.add
        taken = take(entry.id, key)
        if taken is None:
            self._go_back()
        self._say(taken)

    def _remove(self, key: str) -> None:
        if (entry := self.table.entry) is not None:
            self._book.remove(entry.id, key)
            if not self._book.keys(entry.id):
                self.table.setFocus()

    def _clear(self) -> None:
        if (entry := self.table.entry) is not None:
            self._book.clear(entry.id)

    def _reset(self) -> None:
        if (entry := self.table.entry) is not None:
            self._say(self._book.reset(entry.id))

    def _go_back(self) -> None:
        self.table.setFocus()
        self._show()

    def _say(self, taken: Taken | None) -> None:
        self.hint.setVisible(taken is None)
        self.refusal.setVisible(taken is not None)
        if taken is not None:
            text = self.tr("{0} is taken by “{1}”. Nothing was changed.")
            self.refusal.setText(text.format(native((taken.key,)), named(taken.group, taken.text)))
            self.field.setAccessibleDescription(self.refusal.text())

    def _show(self) -> None:
        entry = self.table.entry
        self.field.setEnabled(entry is not None)
        self.reset_all.setEnabled(self._book.has_choices)
        self._say(None)
        keys = self._book.keys(entry.id) if entry is not None else ()
        self.name.setText(named(entry.group, entry.text) if entry is not None else "")
        self.chips.show_keys(keys)
        self.field.setAccessibleName(self.tr("One more key for {0}").format(self.name.text()))
        self.reset.setEnabled(entry is not None and self._book.is_chosen(entry.id))

    def _lay_out(self) -> None:
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        self.reset.setToolTip(self.tr("Give it its first keys back"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.chips)
        line.addWidget(self.field, 1)
        line.addWidget(self.reset)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.refusal, 1)
        foot.addWidget(self.reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.name)
        layout.addLayout(line)
        layout.addLayout(foot)
