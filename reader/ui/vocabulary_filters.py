"""The filters above the vocabulary's table."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from reader.core.entries import Status, VocabularyFilter
from reader.ui.appearance import Appearance
from reader.ui.search_field import SearchField
from reader.ui.status_names import LEARNING, status_name

_PAUSE = 40  # milliseconds without a key before the table follows


class VocabularyFilters(QWidget):
    """A search field, a status and a language; together they make a `VocabularyFilter`."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(appearance, self.tr("Filter by word, pinyin, meaning or note"))
        self.status = self._make_status()
        self.language = self._make_language()
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(self._pause.start)
        for box in (self.status, self.language):
            box.currentIndexChanged.connect(self.changed)

    def search_now(self) -> None:
        """Let the table follow at once, if it does not yet."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def wanted(self) -> VocabularyFilter:
        """Say which entries are wanted."""
        return VocabularyFilter(
            search=self.search.text().strip(),
            language=self.language.currentData(),
            statuses=self.status.currentData(),
        )

    def show_wanted(self, wanted: VocabularyFilter) -> None:
        """Show which entries are wanted."""
        self.search.setText(wanted.search)
        for box, value in ((self.language, wanted.language), (self.status, wanted.statuses)):
            box.setCurrentIndex(max(box.findData(value), 0))

    def _make_status(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Status"))
        box.addItem(self.tr("All statuses"), frozenset[Status]())
        box.addItem(self.tr("Learning"), frozenset(LEARNING))
        for status in (*LEARNING, Status.KNOWN, Status.IGNORED):
            box.addItem(status_name(status), frozenset({status}))
        return box

    def _make_language(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Language"))
        box.addItem(self.tr("Both languages"), None)
        box.addItem(self.tr("Chinese"), "zh")
        box.addItem(self.tr("English"), "en")
        return box

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search, 1)
        layout.addWidget(self.status)
        layout.addWidget(self.language)
