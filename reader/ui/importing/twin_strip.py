"""What is to become of an article whose text is in the library already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QWidget

from reader.core.origins import Known
from reader.ui.buttons import label, push_button
from reader.ui.importing.drafts import ArticleDraft, Twin


class TwinStrip(QFrame):
    """Says so, and offers to update it, to keep both, or to leave it alone."""

    chosen = Signal(object)  # Twin

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setProperty("kind", "notice")
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(20, 6, 20, 6)
        self._layout.setSpacing(6)
        self._sentence = label("")
        self._layout.addWidget(self._sentence, 1)
        self._add(Twin.UPDATE, self.tr("&Update it"))
        self._add(Twin.KEEP_BOTH, self.tr("&Keep both"))
        self._add(Twin.SKIP, self.tr("Ski&p"))

    def show_draft(self, draft: ArticleDraft | None) -> None:
        """Show what was decided of an article; nothing where there is nothing to decide."""
        known = draft.known if draft is not None else None
        self.setVisible(known is not None)
        if draft is not None and known is not None:
            self._sentence.setText(self._say(known))
            self._group.button(draft.twin.value).setChecked(True)
            # The library never holds the same text twice.
            self._group.button(Twin.KEEP_BOTH.value).setHidden(known.is_same)

    def _say(self, known: Known) -> str:
        if known.is_same:
            return self.tr("This text is in the library already.")
        return self.tr("The library has another version of this: “{0}”.").format(known.title)

    def _add(self, twin: Twin, text: str) -> None:
        button = push_button(text, "choice")
        button.setAccessibleName(text.replace("&", ""))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(twin))
        self._group.addButton(button, twin.value)
        self._layout.addWidget(button)
