"""One article of the preview: its rows in two columns, what was left out, what is known of it."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.core.articles import Metadata, Side
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button, rule
from reader.ui.editing.left_out_lines import LeftOutLines
from reader.ui.importing.drafts import ArticleDraft, Twin
from reader.ui.importing.row_delegate import GUTTER, MARGIN, RowDelegate
from reader.ui.importing.row_model import RowModel
from reader.ui.importing.twin_strip import TwinStrip
from reader.ui.language_names import language_name
from reader.ui.wording import counted

_SCROLL_BAR = 10  # pixels, as the style sheet has it
_TITLE_SIZE = 11.5  # points
_LONGEST_TITLE = 300  # characters
_NOTHING = Metadata(languages=("und", "und"))
_BATCH = 150  # rows measured at a time, so that the window answers in between


class ArticlePane(QFrame):
    """Shows a draft; what the person changes comes out as another draft."""

    changed = Signal(object)  # ArticleDraft
    draft_shown = Signal(object)  # ArticleDraft, or None

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._appearance = appearance
        self._draft: ArticleDraft | None = None
        self.twin = TwinStrip()
        self.model = RowModel(self)
        self.rows = QListView()
        self.left_out = LeftOutLines(appearance, self)
        self._foot = QFrame()
        self._nothing = label("", "muted")
        self._languages = (label("", "section"), label("", "section"))
        self._titles = (label(""), label(""))
        self.levels = (label("", "muted"), label("", "muted"))
        self.doubtful = push_button("", "link")
        self._lay_out(RowDelegate(appearance, self.model))
        self.twin.chosen.connect(self._choose_twin)
        self.left_out.toggled.connect(self._restore)
        self.doubtful.clicked.connect(self._go_to_doubtful)
        appearance.changed.connect(self._dress)

    def show_draft(self, draft: ArticleDraft | None, nothing: str = "") -> None:
        """Show another article, or say why there is none."""
        self._draft = draft
        article = draft.finished() if draft else None
        self.model.show_article(article)
        self.twin.show_draft(draft)
        self._nothing.setText(nothing)
        self._nothing.setVisible(draft is None)
        self.rows.setVisible(draft is not None)
        lines = [line.text for line in draft.found.left_out] if draft else []
        self.left_out.show_lines(lines, draft.restored if draft else ())
        self._show_doubt(draft.tally.doubtful if draft else 0)
        self._foot.setVisible(bool(lines) or self.doubtful.isVisibleTo(self._foot))
        self._heads.setVisible(draft is not None)
        self._show_heads(draft.metadata if draft else _NOTHING)
        self.draft_shown.emit(draft)

    @property
    def draft(self) -> ArticleDraft | None:
        """The article that is shown."""
        return self._draft

    def show_levels(self, left: str, right: str) -> None:
        """Say how hard the two sides are; "" says nothing."""
        for shown, text in zip(self.levels, (left, right), strict=True):
            shown.setText(text)
            shown.setVisible(bool(left or right))

    def keep(self, draft: ArticleDraft) -> None:
        """Take what was changed elsewhere of the article that is shown."""
        self._draft = draft
        self._show_heads(draft.metadata)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._dress()
        super().showEvent(event)

    def _dress(self) -> None:
        """Paint anew; a style sheet that is applied anew takes the titles their fonts."""
        self.rows.viewport().update()
        self._show_heads(self._draft.metadata if self._draft else _NOTHING)

    def _show_heads(self, metadata: Metadata) -> None:
        for side in Side:
            language, title = metadata.languages[side], metadata.titles[side] or ""
            self._languages[side].setText(language_name(language))
            font = self._appearance.reading_font(language, _TITLE_SIZE, bold=True)
            self._titles[side].setFont(font)
            self._titles[side].setText(title[:_LONGEST_TITLE])
            self._titles[side].setVisible(any(metadata.titles))

    def _show_doubt(self, count: int) -> None:
        text = counted(count, self.tr("{0} dou&btful row"), self.tr("{0} dou&btful rows"))
        self.doubtful.setText(text)
        self.doubtful.setAccessibleName(text.replace("&", ""))
        self.doubtful.setVisible(count > 0)

    def _go_to_doubtful(self) -> None:
        """Go to the next row that is doubtful; after the last, to the first."""
        row = self.model.next_doubtful(self.rows.currentIndex().row())
        if row is not None:
            self.rows.setCurrentIndex(self.model.index(row))
            self.rows.scrollTo(self.model.index(row), QListView.ScrollHint.PositionAtCenter)
            self.rows.setFocus()

    def _restore(self, number: int, is_back: bool) -> None:
        if self._draft is None:
            return
        draft, scrolled = self._draft, self.rows.verticalScrollBar().value()
        numbers = draft.restored | {number} if is_back else draft.restored - {number}
        self._change(replace(draft, restored=numbers))
        self.rows.verticalScrollBar().setValue(scrolled)

    def _choose_twin(self, twin: Twin) -> None:
        if self._draft is not None:
            self._change(replace(self._draft, twin=twin))

    def _change(self, draft: ArticleDraft) -> None:
        self.show_draft(draft)
        self.changed.emit(draft)

    def _lay_out(self, delegate: RowDelegate) -> None:
        self._set_up_rows(delegate)
        self._heads = QFrame()
        heads = QHBoxLayout(self._heads)
        heads.setContentsMargins(MARGIN, 8, MARGIN + _SCROLL_BAR, 6)
        heads.setSpacing(GUTTER)
        for side in Side:
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(self._languages[side])
            column.addWidget(self._titles[side])
            column.addWidget(self.levels[side])
            column.addStretch()
            heads.addLayout(column, 1)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.twin)
        layout.addWidget(self._heads)
        layout.addWidget(rule())
        layout.addWidget(self.rows, 1)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._foot)
        self._lay_out_foot()

    def _lay_out_foot(self) -> None:
        layout = QVBoxLayout(self._foot)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        heading = QHBoxLayout()
        heading.setContentsMargins(MARGIN - 6, 4, MARGIN, 4)
        heading.addWidget(self.left_out.button)
        heading.addStretch()
        heading.addWidget(self.doubtful)
        layout.addWidget(rule())
        layout.addLayout(heading)
        layout.addWidget(self.left_out.list)

    def _set_up_rows(self, delegate: RowDelegate) -> None:
        rows = self.rows
        rows.setModel(self.model)
        rows.setItemDelegate(delegate)
        rows.setAccessibleName(self.tr("Rows"))
        rows.setLayoutMode(QListView.LayoutMode.Batched)
        rows.setBatchSize(_BATCH)
        rows.setResizeMode(QListView.ResizeMode.Adjust)
        rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
