"""The page with an article, and its foot: progress, known words, lines left out."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.articles import Place, Row, Side, StoredRow
from reader.core.entries import EntryKey, Status
from reader.core.mending.mends import Patch
from reader.core.sentences import Span
from reader.core.spelling_choices import ReadingChoices
from reader.core.trail import Spot
from reader.services.reading import OpenArticle, Reading
from reader.ui.annotating import Annotating, Tokens
from reader.ui.appearance import Appearance
from reader.ui.buttons import rule
from reader.ui.editing.left_out_lines import LeftOutLines
from reader.ui.known_words import KnownWords
from reader.ui.message_bar import MessageBar
from reader.ui.navigating.page_progress import PageProgress
from reader.ui.page import PageView
from reader.ui.peeking import Peeking
from reader.ui.reading_bars import ReadingBars
from reader.ui.study_desk import StudyDesk


class ReadingView(QFrame):
    """Shows one article and keeps where it was left."""

    row_menu_wanted = Signal(QPoint)
    """Where on the viewport of the page a menu was asked for."""
    selection_menu_wanted = Signal(QPoint)
    """Likewise, on what is selected."""
    departed = Signal(object)
    """Spot: where an article was read that another takes the place of."""
    rows_changed = Signal()
    """Another article is shown, or none, or other rows of the same."""

    def __init__(
        self,
        reading: Reading,
        annotating: Annotating,
        appearance: Appearance,
        messages: MessageBar,
        study: StudyDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._reading, self._annotating = reading, annotating
        self._appearance, self._messages = appearance, messages
        self.article: OpenArticle | None = None
        self._taiwan = appearance.setting("taiwan_readings")
        self.keys = appearance.keys
        self.page = PageView()
        self.page.set_key_names(self.keys.text)
        self.page.setAccessibleName(self.tr("Page"))
        self.left_out = LeftOutLines(appearance, self)
        self.progress = PageProgress(self.page, appearance)
        self.peeking = Peeking(self.page, study)
        self.status = KnownWords(annotating, appearance)
        self.foot = QWidget()
        self._fill_foot()
        button = self.left_out.button
        self.bars = ReadingBars(
            appearance, self.page, self._lay_out(), foot=self.foot, in_foot=button
        )
        self._connect()

    @property
    def article_id(self) -> str | None:
        """The id of the open article."""
        return self.article.article.id if self.article else None

    def open(self, article_id: str) -> bool:
        """Open an article where it was left; say whether that worked."""
        self.keep_place()
        with self._messages.telling():
            self._show(self._reading.open(article_id))
            return True
        return False

    def show_article(self, article: OpenArticle) -> None:
        """Show an article that was opened elsewhere."""
        self.keep_place()
        self._show(article)

    def refresh(self) -> None:
        """Show what became of the open article, where it is read."""
        if self.article is None:
            return
        self.keep_place()
        with self._messages.telling():
            article = self._reading.open(self.article.article.id)
            if _content(article) != _content(self.article):
                self._show(article)

    def read_anew(self) -> None:
        """Have the words of the open article found again: they are read otherwise now."""
        if self.article is not None:
            self._show(replace(self.article, place=self.page.place()))

    @property
    def readings(self) -> ReadingChoices:
        """How readings are shown."""
        return self._appearance.readings

    def patch(self, patch: Patch) -> None:
        """Show what a mend made of the open article, and nothing else anew."""
        if self.article is None:
            return
        rows = patch.applied(self.article.rows)
        listed = replace(self.article.article, row_count=len(rows))
        self.article = replace(self.article, article=listed, rows=rows)
        self._annotating.go_on_with(self.article)  # first: the page asks for words at once
        self.page.patch(self.article, patch)
        self.bars.close_row()
        self._tell_rows()

    def take_links(self, linked: Sequence[StoredRow]) -> None:
        """Take rows of the open article whose sentences were linked behind the window."""
        if self.article is not None:
            found = {stored.id: stored.row for stored in linked}
            rows = tuple(_with_links(stored, found.get(stored.id)) for stored in self.article.rows)
            self.article = replace(self.article, rows=rows)
            self._annotating.go_on_with(self.article)
            self.page.take_links(self.article)

    def edit_row(self, row: StoredRow, side: Side) -> None:
        """Open the editor on a row, which stays in sight."""
        if self.article is None:
            return
        self.bars.editor.edit(row, self.article.article.metadata.languages, side)
        self.page.highlight(row.position, {s: _whole(row.row.text(s)) for s in Side})
        self.bars.make_room()
        lowest = self.page.row_at(QPointF(0, self.page.viewport().height() - 1))
        if lowest is not None and lowest.position <= row.position:
            self.page.go_to(Place(row.position, side))

    def show_note_editor(self, place: Place, quote: str, note: str) -> None:
        """Open the editor of a note on what stands at a place, which stays in sight."""
        self.bars.note_editor.edit(quote, note)
        self.bars.make_room()
        self.page.keep_in_sight(place)

    def keep_place(self) -> None:
        """Keep where the open article is read."""
        if self.article is not None:
            with self._messages.telling():
                self._reading.remember(self.article.article.id, self.page.place())

    def close_article(self) -> None:
        """Show no article."""
        self.article = None
        self.page.clear()
        self.bars.close_row()
        self.left_out.show_lines(())
        self._annotating.open(None)
        self._tell_rows()

    def set_statuses(self, statuses: Mapping[EntryKey, Status]) -> None:
        """Paint the words anew and count them."""
        self.page.set_statuses(statuses)
        self.status.set_statuses(statuses)

    def _show(self, article: OpenArticle) -> None:
        before, place = self.article, self.page.place()
        if before is not None and before.article.id != article.article.id and before.rows:
            self.departed.emit(Spot(before.article.id, before.rows[place.row].id, place))
        self.article = article
        self._annotating.open(article)  # first: the page asks for words at once
        self.page.show_article(article)
        self.bars.close_row()
        self.left_out.show_lines([stored.line.text for stored in article.left_out])
        self._tell_rows()

    def _tell_rows(self) -> None:
        self.bars.close_note()
        self.progress.show_article(self.article)
        self.rows_changed.emit()

    def _connect(self) -> None:
        self.page.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.page.customContextMenuRequested.connect(self._ask_for_menu)
        self.page.tokens_wanted.connect(self._annotating.want)
        self.page.place_changed.connect(self.keep_place)
        self._annotating.annotated.connect(self._take_tokens)
        self.page.divided.connect(self._keep_divider)
        self.peeking.offered.connect(self.status.setHidden)
        self._appearance.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.page.set_look(self._appearance.look())
        taiwan = self._appearance.setting("taiwan_readings")
        if taiwan != self._taiwan:
            self._taiwan = taiwan
            self.read_anew()

    def _ask_for_menu(self, at: QPoint) -> None:
        is_selected = self.page.pointing.is_on_selection(QPointF(at))
        (self.selection_menu_wanted if is_selected else self.row_menu_wanted).emit(at)

    def _keep_divider(self, share: float) -> None:
        self._appearance.set("divider", share)

    def _take_tokens(self, found: Tokens) -> None:
        for (row, side), tokens in found.items():
            self.page.set_tokens(row, side, tokens)

    def _lay_out(self) -> QVBoxLayout:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.foot)
        layout.addWidget(self.left_out.list)
        return layout

    def _fill_foot(self) -> None:
        above = QVBoxLayout(self.foot)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 12, 4)
        foot.setSpacing(12)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.peeking.offer, 1)
        foot.addWidget(self.progress.text)
        foot.addWidget(self.left_out.button)
        above.addWidget(self.progress.line)
        above.addWidget(rule())
        above.addLayout(foot)


def _content(article: OpenArticle) -> tuple[object, ...]:
    """Give what is shown of an article, without where and when it was read."""
    return article.article.metadata, article.rows, article.left_out


def _with_links(stored: StoredRow, linked: Row | None) -> StoredRow:
    """Give a row its links unless it says something else by now."""
    row = stored.row
    if linked is None or row.links or (row.left, row.right) != (linked.left, linked.right):
        return stored
    return replace(stored, row=replace(row, links=linked.links))


def _whole(text: str | None) -> tuple[Span, ...]:
    return (Span(0, len(text)),) if text else ()
