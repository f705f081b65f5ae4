"""How a document is to be read, where the program's own guess is not right."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.core.choices import AS_FOUND, Layout
from reader.ui.buttons import label, push_button
from reader.ui.importing.describing import layout_name
from reader.ui.importing.drafts import DocumentDraft
from reader.ui.wording import tooltip


class ChoicesBar(QFrame):
    """Layout, sides and encoding of one document; asks for another reading by a signal."""

    chosen = Signal(object)  # ImportChoices

    def __init__(self, encodings: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._choices = AS_FOUND
        self.name = label("", "section")
        self.layouts, self.encodings = QComboBox(), QComboBox()
        self.swap = push_button(self.tr("S&wap sides"), "choice")
        self.swap.setCheckable(True)
        self._encodings = encodings
        self._encoding_label = label(self.tr("En&coding"), "muted")
        self._lay_out()
        self.layouts.activated.connect(self._choose)
        self.encodings.activated.connect(self._choose)
        self.swap.clicked.connect(self._choose)

    def show_document(self, document: DocumentDraft) -> None:
        """Show how a document was read."""
        self._choices = document.choices
        self.name.setText(document.name)
        self.name.setToolTip(tooltip(document.name))
        self._show_layout(document)
        self.swap.setChecked(document.choices.swap)
        self._show_encoding(document)

    def _show_layout(self, document: DocumentDraft) -> None:
        found = document.inspection.layout
        automatic = layout_name(Layout.AUTOMATIC)
        if document.articles and document.choices.layout is Layout.AUTOMATIC:
            automatic = f"{automatic} ({layout_name(found).lower()})"
        self.layouts.setItemText(0, automatic)
        self.layouts.setCurrentIndex(self.layouts.findData(document.choices.layout))

    def _show_encoding(self, document: DocumentDraft) -> None:
        """Offer the encodings where they matter; the first entry is what was found."""
        found, chosen = document.inspection.encoding, document.choices.encoding
        is_text = bool(found or chosen or document.trouble)
        for widget in (self.encodings, self._encoding_label):
            widget.setVisible(is_text)
        automatic = self.tr("Automatic")
        self.encodings.setItemText(0, automatic if chosen or not found else self._name_of(document))
        self.encodings.setCurrentIndex(self.encodings.findData(chosen))

    def _name_of(self, document: DocumentDraft) -> str:
        found = document.inspection.encoding
        names = dict(self._encodings)
        name = names.get(found, found.upper())
        return self.tr("{0} (guessed)").format(name) if document.inspection.is_guessed else name

    def _choose(self) -> None:
        chosen = replace(
            self._choices,
            layout=Layout(self.layouts.currentData()),
            swap=self.swap.isChecked(),
            encoding=self.encodings.currentData(),
        )
        if chosen != self._choices:
            self._choices = chosen
            self.chosen.emit(chosen)

    def _lay_out(self) -> None:
        for each in Layout:
            self.layouts.addItem(layout_name(each), each)
        self.encodings.addItem("", None)
        for codec, name in self._encodings:
            self.encodings.addItem(name, codec)
        layout_label = label(self.tr("&Layout"), "muted")
        _name(self.layouts, layout_label)
        _name(self.encodings, self._encoding_label)
        self.name.setWordWrap(False)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.name, 1)
        for widget in (
            layout_label, self.layouts, self.swap, self._encoding_label, self.encodings,
        ):  # fmt: skip
            layout.addWidget(widget)


def _name(field: QComboBox, name: QLabel) -> None:
    name.setWordWrap(False)
    name.setBuddy(field)
    field.setAccessibleName(name.text().replace("&", ""))
