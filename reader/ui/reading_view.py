"""The page with what stands below it: the row that is edited, lines left out, known words."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

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
from reader.ui.study_desk import StudyDesk

if TYPE_CHECKING:
    from reader.ui.editing.row_editor import RowEditor
    from reader.ui.mending.mend_bar import MendBar
    from reader.ui.navigating.find_bar import FindBar
    from reader.ui.navigating.note_editor import NoteEditor


class ReadingView(QFrame):
    """Shows one article and keeps where it was left."""

    row_menu_wanted = Signal(QPoint)
    """Where on the viewport of the page a menu was asked for."""
    selection_menu_wanted = Signal(QPoint)
    """Likewise, on what is selected."""
    departed = Signal(object)
    """Spot: where an article was read that another takes the place of."""
    note_written = Signal(str)
    """What is to be the note that was written; "" for none."""
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
        self._lay_out()
        self._connect()

    # The bars around the page are made when they are first needed: the window opens sooner.
    @cached_property
    def editor(self) -> "RowEditor":
        """Where a row is edited."""
        from reader.ui.editing.row_editor import RowEditor

        editor = RowEditor(self._appearance)
        editor.closed.connect(lambda: self.page.highlight(0, {}))
        self._add_below(self.page, editor)
        return editor

    @cached_property
    def note_editor(self) -> "NoteEditor":
        """Where a note is written."""
        from reader.ui.navigating.note_editor import NoteEditor

        editor = NoteEditor(self._appearance)
        editor.saved.connect(self.note_written)
        editor.left.connect(self.page.setFocus)
        self._add_below(self.editor if "editor" in vars(self) else self.page, editor)
        return editor

    @cached_property
    def mend_bar(self) -> "MendBar":
        """What can be done while the pairing is mended."""
        from reader.ui.mending.mend_bar import MendBar
        from reader.ui.tab_order import come_before

        bar = MendBar(self._appearance)
        self._layout.insertWidget(self._layout.indexOf(self.foot), bar)
        come_before(bar, self.left_out.button)
        return bar

    @cached_property
    def find_bar(self) -> "FindBar":
        """Where is typed what to find."""
        from reader.ui.navigating.find_bar import FindBar
        from reader.ui.tab_order import come_before

        bar = FindBar(self._appearance)
        self._layout.insertWidget(0, bar)
        come_before(bar, self.page)
        return bar

    @property
    def is_writing(self) -> bool:
        """Whether a row or a note is being written."""
        made = vars(self)
        return ("editor" in made and self.editor.isVisible()) or (
            "note_editor" in made and self.note_editor.isVisible()
        )

    def close_row(self) -> None:
        """Let go of the row that is being edited, if any is."""
        if "editor" in vars(self):
            self.editor.close_row()

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
        self.close_row()
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
        self.editor.edit(row, self.article.article.metadata.languages, side)
        self.page.highlight(row.position, {s: _whole(row.row.text(s)) for s in Side})
        self._layout.activate()  # the page becomes lower now, not at the next event
        lowest = self.page.row_at(QPointF(0, self.page.viewport().height() - 1))
        if lowest is not None and lowest.position <= row.position:
            self.page.go_to(Place(row.position, side))

    def show_note_editor(self, place: Place, quote: str, note: str) -> None:
        """Open the editor of a note on what stands at a place, which stays in sight."""
        self.note_editor.edit(quote, note)
        self._layout.activate()  # the page becomes lower now, not at the next event
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
        self.close_row()
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
        self.close_row()
        self.left_out.show_lines([stored.line.text for stored in article.left_out])
        self._tell_rows()

    def _tell_rows(self) -> None:
        if "note_editor" in vars(self):
            self.note_editor.hide()
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

    def _lay_out(self) -> None:
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.foot)
        layout.addWidget(self.left_out.list)

    def _add_below(self, upper: QWidget, lower: QWidget) -> None:
        """Put something that is made late below something else."""
        from reader.ui.tab_order import come_after

        self._layout.insertWidget(self._layout.indexOf(upper) + 1, lower)
        come_after(lower, upper)

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
