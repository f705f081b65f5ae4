"""Articles of the library as the window changes them: each change shown at once, with its undo."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtWidgets import QMenu

from reader.core.articles import Metadata, Side, StoredRow
from reader.services.editing import Editing
from reader.services.reading import Reading
from reader.ui.editing.details_panel import DetailsPanel
from reader.ui.lettered_menu import LetteredMenu
from reader.ui.message_bar import MessageBar
from reader.ui.navigating.durations import reading_time
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk


class EditDesk(QObject):
    """Ties the page, the row editor, the details and the lines left out to the editing service."""

    changed = Signal()
    details_wanted = Signal()
    row_menu_made = Signal(object, QPointF)
    """A QMenu that others may add to, and the point of the page it is about."""

    def __init__(
        self,
        editing: Editing,
        *,
        reading: Reading,
        view: ReadingView,
        details: DetailsPanel,
        study: StudyDesk,
        messages: MessageBar,
    ) -> None:
        super().__init__(view)
        self._editing, self._reading, self._view = editing, reading, view
        self._details, self._study, self._messages = details, study, messages
        details.saved.connect(self._save_details)
        details.restore_wanted.connect(self._restore_details)
        details.left.connect(view.page.setFocus)
        view.bars.editor.save_wanted.connect(self._save_row)
        view.bars.editor.restore_wanted.connect(self._restore_row)
        view.bars.editor.left.connect(view.page.setFocus)

    def edit_row(self) -> None:
        """Edit the row the page is at."""
        current = self._current()
        if current is not None:
            self._view.edit_row(*current)

    def leave_out(self) -> None:
        """Take the row the page is at off it."""
        current = self._current()
        if current is not None:
            self._leave_out(current[0])

    def edit_open_article(self) -> None:
        """Edit the details of the article that is open."""
        if self._view.article_id is not None:
            self.edit_details(self._view.article_id)

    def edit_details(self, article_id: str) -> None:
        """Edit the details of an article."""
        with self._messages.telling():
            self._details.leave()
            listed = {article.id: article for article in self._reading.articles()}
            is_edited = self._editing.original_metadata(article_id) is not None
            self.details_wanted.emit()
            article = listed[article_id]
            facts = self.tr("{0} characters · about {1} to read").format(
                f"{article.character_count:,}", reading_time(article)
            )
            self._details.edit(article_id, article.metadata, is_edited=is_edited, facts=facts)

    def row_menu(self, at: QPoint) -> QMenu | None:
        """Make the menu of the row at a point of the page, None beside all rows."""
        page = self._view.page
        row = page.row_at(QPointF(at))
        if row is None:
            return None
        side = Side.RIGHT if at.x() > page.viewport().width() / 2 else Side.LEFT
        menu = LetteredMenu(page)
        menu.addAction(self.tr("Edit this row…")).triggered.connect(
            lambda: self._view.edit_row(row, side)
        )
        if row.is_edited:
            restore = menu.addAction(self.tr("Restore the original text"))
            restore.triggered.connect(lambda: self._restore_row(row))
        take_off = menu.addAction(self.tr("Take this row off the page"))
        take_off.triggered.connect(lambda: self._leave_out(row))
        self.row_menu_made.emit(menu, QPointF(at))
        menu.addSeparator()
        menu.addAction(self.tr("Edit details…")).triggered.connect(self.edit_open_article)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def show_menu(self, at: QPoint) -> None:
        """Open the menu of the row at a point of the page."""
        menu = self.row_menu(at)
        if menu is not None:
            menu.popup(self._view.page.viewport().mapToGlobal(at))

    def _current(self) -> tuple[StoredRow, Side] | None:
        """Give the row of the page's word, else the topmost one: words may not be known yet."""
        article, page = self._view.article, self._view.page
        word, place = page.current_word(), page.place()
        if word is not None:
            return word.row, word.side
        if article is None or place.row >= len(article.rows):
            return None
        return article.rows[place.row], place.side

    def _save_row(self, row: StoredRow, texts: tuple[str, str]) -> None:
        if texts == (row.row.left or "", row.row.right or ""):
            self._view.bars.editor.close_row()
            self._view.page.setFocus()
        else:
            self._do(lambda: self._editing.set_texts(row.id, *texts), self.tr("Changed the row."))

    def _restore_row(self, row: StoredRow) -> None:
        self._do(lambda: self._editing.restore_text(row.id), self.tr("Restored the row."))

    def _leave_out(self, row: StoredRow) -> None:
        self._do(lambda: self._editing.leave_out([row.id]), self.tr("Took the row off the page."))

    def put_back(self, number: int) -> None:
        """Put a line that was left out back on the page."""
        article = self._view.article
        if article is not None:
            line = article.left_out[number].id
            self._do(lambda: self._editing.put_back([line]), self.tr("Put the line back."))

    def _save_details(self, article_id: str, metadata: Metadata) -> None:
        told = self.tr("Changed the details of “{0}”.").format(metadata.title)
        self._do(lambda: self._editing.set_metadata(article_id, metadata), told)

    def _restore_details(self, article_id: str) -> None:
        self._do(
            lambda: self._editing.restore_metadata(article_id), self.tr("Restored the details.")
        )

    def _do(self, change: Callable[[], object], told: str) -> None:
        """Make a change, show it, and offer to take it back."""
        with self._messages.telling():
            self._view.keep_place()
            change()
            self._view.refresh()
            self.changed.emit()
            self._messages.tell(told, self.tr("Undo"), self._study.undo)
            self._view.page.setFocus()
