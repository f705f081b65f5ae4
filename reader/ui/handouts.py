"""The open article as a hand-out: asks where to, and writes it behind the window."""

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
    """Writes out what the reading view shows, with the pinyin that it shows."""

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
        article = self._view.article
        if article is None:
            self._messages.tell(self.tr("Open an article first."))
            return
        filters = self.tr("PDF (*.pdf);;Web page (*.html);;E-book (*.epub);;Article to edit (*.md)")
        name = f"{file_name(article.article.metadata.title, 'Duizhao')}.pdf"
        id_ = article.article.id
        ask_to_save(
            self._window,
            self.tr("Save as hand-out"),
            filters,
            name,
            lambda path: self.write(id_, path),
        )

    def write(self, article_id: str, path: Path) -> None:
        """Write an article as the kind of file the name's ending asks for."""
        from reader.ui.printing import print_handouts

        choices = self._choices()
        job = self._background.run_watched(
            lambda progress: self._program.publishing.publish(
                [article_id], path, choices, progress, printer=print_handouts
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
