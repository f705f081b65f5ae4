"""One language of a text: the figures, a chart a standard, and the words that are lacking."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.core.entries import EntryKey, Status
from reader.core.levels import LanguageLevels, Profile, estimate_label
from reader.services.levels import TextLevels
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button, rule
from reader.ui.flow_layout import FlowLayout
from reader.ui.levels.lacking_delegate import LackingDelegate
from reader.ui.levels.lacking_model import LackingModel
from reader.ui.levels.level_chart import LevelChart
from reader.ui.wording import counted

_MOST_CHARTS = 3
_LEAST_LINES = 5  # of text, which a chart under its title is as high as
_LEAST_LIST = 110  # pixels, of two words


class LanguagePage(QWidget):
    """Asks by a signal to keep words: those that are selected, else all of them."""

    keep_wanted = Signal(object, object)
    """Sequence[EntryKey], Status"""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known, self.facts = label(""), label("", "muted")
        self._charts = [_TitledChart(appearance) for _ in range(_MOST_CHARTS)]
        self._chart_list = _ChartList(self._charts)
        self.heading = label("", "section")
        self.list, self.model = QListView(), LackingModel(self)
        self.save, self.mark = push_button(""), push_button("")
        self._appearance = appearance
        self._set_up_list(appearance)
        self._lay_out()
        self.save.clicked.connect(lambda: self._ask(Status.LEARNING_1))
        self.mark.clicked.connect(lambda: self._ask(Status.KNOWN))
        self.list.selectionModel().selectionChanged.connect(self._name_buttons)
        self._name_buttons()

    def show_levels(self, found: LanguageLevels, levels: TextLevels) -> None:
        """Show the levels of one language of a text."""
        self._show_known(found.known)
        self.facts.setText(self._facts(found))
        for chart, profile in zip_longest(self._charts, found.profiles):
            chart.show_profile(profile)
        self._chart_list.updateGeometry()  # another number of them is not as high
        scrolled = self.list.verticalScrollBar().value()
        self.model.show_words(found.lacking, levels.glosses)
        self.list.verticalScrollBar().setValue(scrolled)
        is_easy = not found.lacking
        enough = self.tr("95 % of the words are known, or more.")
        lift = self.tr("{0} words lift it to 95 %").format(f"{len(found.lacking):,}")
        self.heading.setText(enough if is_easy else lift)
        for widget in (self.list, self.save, self.mark):
            widget.setVisible(not is_easy)
        self._name_buttons()

    def _selected(self) -> list[EntryKey]:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [self.model.word(row).key for row in rows]

    def _ask(self, status: Status) -> None:
        every = [self.model.word(row).key for row in range(self.model.rowCount())]
        self.keep_wanted.emit(self._selected() or every, status)

    def _name_buttons(self) -> None:
        count = len(self._selected())
        for button, all_of_them, some in (
            (self.save, self.tr("Save all"), self.tr("Save {0}")),
            (self.mark, self.tr("Mark all known"), self.tr("Mark {0} known")),
        ):
            button.setText(some.format(f"{count:,}") if count else all_of_them)
            button.setAccessibleName(button.text())

    def _show_known(self, known: float | None) -> None:
        self.known.setFont(self._appearance.reading_font("en", 20))
        nothing = self.tr("No words to know")
        self.known.setText(
            nothing if known is None else self.tr("{0} % known").format(round(100 * known))
        )

    def _facts(self, found: LanguageLevels) -> str:
        words = counted(found.running, self.tr("{0} word"), self.tr("{0} words"))
        different = self.tr("{0} different").format(f"{found.different:,}")
        minutes = self.tr("{0} min to read").format(f"{found.minutes:,}")
        return " · ".join((words, different, minutes))

    def _set_up_list(self, appearance: Appearance) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(LackingDelegate(appearance))
        self.list.setAccessibleName(self.tr("Words that are lacking"))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(_LEAST_LIST)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._add_action(self.tr("&Save"), "levels.save", Status.LEARNING_1)
        self._add_action(self.tr("Mark as &known"), "levels.known", Status.KNOWN)
        self._add_action(self.tr("&Ignore"), "levels.ignored", Status.IGNORED)

    def _add_action(self, text: str, id_: str, status: Status) -> None:
        """Add an action to the menu of the list, for what is selected there."""
        action = QAction(text, self.list)
        self._appearance.keys.bind(action, id_)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._selected() and self._ask(status))
        self.list.addAction(action)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.known, self.facts):
            layout.addWidget(_padded(widget))
        layout.addWidget(self._chart_list)
        layout.addWidget(rule())
        layout.addWidget(_padded(self.heading, 8))
        layout.addWidget(self.list, 1)
        buttons = QWidget()
        flow = FlowLayout(8, buttons)
        flow.addWidget(self.save)
        flow.addWidget(self.mark)
        layout.addWidget(_padded(buttons, 4, 12))


class _ChartList(QScrollArea):
    """The charts, as high as they are, or scrolled where the window is low."""

    def __init__(self, charts: Sequence["_TitledChart"]) -> None:
        super().__init__()
        self.setObjectName("charts")
        self.setAccessibleName(self.tr("Charts"))
        self._sheet = sheet = QFrame()
        sheet.setObjectName("panel")
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(4)
        for chart in charts:
            layout.addWidget(chart)
        layout.addStretch()
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @override
    def sizeHint(self) -> QSize:
        return self._sheet.sizeHint() + QSize(0, 2 * self.frameWidth())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() * _LEAST_LINES)


class _TitledChart(QWidget):
    """A chart under the name of its standard and the estimate."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._title, self._chart = label("", "section"), LevelChart(appearance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(15, 6, 15, 0)  # and one for the ring around them
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self._chart)

    def show_profile(self, profile: Profile | None) -> None:
        """Show a profile, nothing where there is none."""
        self.setVisible(profile is not None)
        if profile is not None:
            self._title.setText(f"{profile.standard.value} · {estimate_label(profile)}")
            self._chart.show_profile(profile)


def _padded(widget: QWidget, above: int = 0, below: int = 0) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(16, above, 16, below)
    layout.addWidget(widget)
    return holder
