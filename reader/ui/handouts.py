"""Articles as hand-outs and sentence pairs: asks where to, and writes behind the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from reader.core.file_names import file_name
from reader.core.handouts import HandoutChoices, Paper, Readings
from reader.services.program import Program
from reader.services.publishing import Published
from reader.ui.background import Background
from reader.ui.file_dialogs import ask_to_save
from reader.ui.message_bar import MessageBar
from reader.ui.progress_strip import ProgressStrip
from reader.ui.reading_view import ReadingView

_READINGS: Final = {"off": Readings.OFF, "unknown": Readings.NEW, "all": Readings.ALL}
# Of the systems of measures, the one whose countries print on Letter.
_INCHES: Final = QLocale.MeasurementSystem.ImperialUSSystem


class Handouts(QObject):
    """Writes out what the reading view shows, or several articles, with the view's pinyin."""

    def __init__(
        self,
        program: Program,
        background: Background,
        messages: MessageBar,
        progress: ProgressStrip,
        view: ReadingView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._program, self._background = program, background
        self._messages, self._progress = messages, progress
        self._view, self._window = view, window

    def ask_where_to(self) -> None:
        """Ask where to write the open article."""
        for id_ in self._open_article():
            self.ask_where_to_write((id_,))

    def ask_where_to_write_pairs(self) -> None:
        """Ask where to write the sentence pairs of the open article."""
        for id_ in self._open_article():
            with self._messages.telling():
                title = self._program.reading.listed(id_).metadata.title
                self._ask((id_,), title, self.tr("Save sentence pairs"), self._pairs(), ".tmx")

    def ask_where_to_write(self, article_ids: Sequence[str]) -> None:
        """Ask where to write some articles, one after the other in one file."""
        with self._messages.telling():
            first = self._program.reading.listed(article_ids[0])
            title = first.metadata.series or first.metadata.title
            kinds = self._kinds(len(article_ids))
            self._ask(article_ids, title, self.tr("Save as hand-out"), kinds, ".pdf")

    def _open_article(self) -> tuple[str, ...]:
        """Give the id of the open article; where there is none, say so."""
        article = self._view.article
        if article is None:
            self._messages.tell(self.tr("Open an article first."))
            return ()
        return (article.article.id,)

    def _kinds(self, count: int) -> list[str]:
        """Name the kinds of files that hold so many articles."""
        kinds = [self.tr("PDF (*.pdf)"), self.tr("Web page (*.html)"), self.tr("E-book (*.epub)")]
        if count == 1:
            kinds.append(self.tr("Article to edit (*.md)"))
        return [*kinds, *self._pairs()]

    def _pairs(self) -> list[str]:
        return [
            self.tr("Translation memory (*.tmx)"),
            self.tr("Table of sentence pairs (*.tsv)"),
        ]

    def _ask(
        self, article_ids: Sequence[str], title: str, asked: str, kinds: Sequence[str], ending: str
    ) -> None:
        ask_to_save(
            self._window,
            asked,
            ";;".join(kinds),
            f"{file_name(title, 'Duizhao')}{ending}",
            lambda path: self.write(article_ids, path),
        )

    def write(self, article_ids: Sequence[str], path: Path) -> None:
        """Write articles as the kind of file the name's ending asks for."""
        from reader.ui.printing import print_handouts

        choices = self._choices()
        job = self._background.run_watched(
            lambda progress: self._program.publishing.publish(
                article_ids, path, choices, progress, printer=print_handouts
            ),
            self._tell_written,
            self._messages.tell_error,
        )
        self._progress.follow(job, self.tr("Writing…"))

    def _choices(self) -> HandoutChoices:
        uses_inches = QLocale.system().measurementSystem() is _INCHES
        return HandoutChoices(
            pinyin=_READINGS[self._program.preferences.text("pinyin")],
            paper=Paper.LETTER if uses_inches else Paper.A4,
        )

    def _tell_written(self, published: Published) -> None:
        self._messages.tell(self.tr("Wrote {0}.").format(published.path.name))
