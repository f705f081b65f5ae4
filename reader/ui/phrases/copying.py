"""Puts what is selected on the clipboard; where the platform has a second one, at once there."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from reader.core.articles import Side
from reader.core.copying import clean_text, text_with_readings, text_with_translation
from reader.core.corrections.book import RowPlace
from reader.core.errors import SelectionError
from reader.core.selections import Stretch, stretches_of
from reader.core.spelling_choices import ReadingChoices
from reader.core.tokens import Token
from reader.services.reading import Reading, Whereabouts
from reader.ui.background import Background
from reader.ui.chosen_word import ChosenWord
from reader.ui.message_bar import MessageBar
from reader.ui.page_readings import sentence_reading
from reader.ui.reading_view import ReadingView
from reader.ui.word_guide import WordGuide

_PAUSE = 200  # milliseconds after the last change
_MOST_READ = 50_000  # characters; as many take some seconds to read

Cells = dict[tuple[int, Side], tuple[Token, ...]]


class Copying(QObject):
    """Where nothing is selected, the sentence that the page is at is copied."""

    def __init__(
        self,
        reading: Reading,
        *,
        background: Background,
        messages: MessageBar,
        view: ReadingView,
        guide: WordGuide,
    ) -> None:
        super().__init__(view)
        self._reading, self._background, self._messages = reading, background, messages
        self._view, self._guide = view, guide
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._offer)
        if QGuiApplication.clipboard().supportsSelection():
            view.page.selecting.changed.connect(self._pause.start)

    def copy(self) -> None:
        """Copy what is selected as plain text."""
        stretches = self._stretches()
        if stretches is None:
            self.copy_sentence()
        elif stretches:
            _put(clean_text(stretches))

    def copy_with_readings(self) -> None:
        """Copy what is selected with its readings; what must be read first takes a moment."""
        stretches = self._stretches()
        if stretches is None:
            self.copy_reading()
        if not stretches:
            return
        with self._messages.telling():
            if sum(len(stretch.text) for stretch in stretches) > _MOST_READ:
                most = f"{_MOST_READ:,}"
                raise SelectionError(f"At most {most} characters are copied with their readings.")
            known, missing = self._known(stretches)
            if missing:
                self._read(stretches, known, missing)
            else:
                _put(_with_readings(stretches, known, self._view.readings))

    def copy_with_translation(self) -> None:
        """Copy what is selected with what stands across from it."""
        stretches = self._stretches()
        if stretches is None:
            self.copy_sentence()
        elif stretches:
            _put(text_with_translation(stretches, self._view.page.is_legible))

    def copy_sentence(self) -> None:
        """Copy the sentence the page is at, and its counterpart on the next line."""
        word = self._guide.word_of_page()
        if word is not None:
            _put(_lines(word.passage.sentence, _shown_translation(word)))

    def copy_reading(self) -> None:
        """Copy the Chinese sentence the page is at, how it is read, and its counterpart."""
        word = self._guide.word_of_page()
        if word is not None:
            reading = sentence_reading(self._view.page, word.at, word.passage, self._view.readings)
            _put(_lines(word.passage.sentence, reading, _shown_translation(word)))

    def _stretches(self) -> list[Stretch] | None:
        """Give what is selected, None where nothing is; what is covered is not part of it."""
        selection, article = self._view.page.selecting.selection, self._view.article
        if selection is None or article is None:
            return None
        return [*stretches_of(selection, article.rows, self._view.page.is_legible)]

    def _known(self, stretches: list[Stretch]) -> tuple[Cells, list[Stretch]]:
        """Give the words that the page knows, and the stretches whose words it does not."""
        cells = {
            (stretch.row.position, stretch.side): self._view.page.tokens(
                stretch.row.position, stretch.side
            )
            for stretch in stretches
        }
        missing = [each for each in stretches if not cells[(each.row.position, each.side)]]
        return cells, missing

    def _read(self, stretches: list[Stretch], known: Cells, missing: list[Stretch]) -> None:
        """Find the words of rows that are far from the screen, behind the window; then copy."""
        article = self._view.article
        if article is None:
            return
        languages, id_ = article.article.metadata.languages, article.article.id
        wanted = [
            Whereabouts(each.row.row, each.side, languages, RowPlace(id_, each.row.id))
            for each in missing
        ]
        choices = self._view.readings

        def finish(found: tuple[tuple[Token, ...], ...]) -> None:
            cells = ((each.row.position, each.side) for each in missing)
            _put(_with_readings(stretches, known | dict(zip(cells, found, strict=True)), choices))
            self._messages.tell(self.tr("Copied with its reading."))

        annotate = partial(self._reading.annotate_rows, wanted)
        self._background.run(annotate, finish, self._messages.tell_error)

    def _offer(self) -> None:
        """Let what is selected be pasted by the middle button, as on X11."""
        stretches = self._stretches()
        if stretches:
            _put(clean_text(stretches), QClipboard.Mode.Selection)


def _with_readings(stretches: list[Stretch], cells: Cells, choices: ReadingChoices) -> str:
    return text_with_readings(stretches, lambda row, side: cells[(row, side)], choices)


def _shown_translation(word: ChosenWord) -> str:
    return word.passage.translation if word.shows_translation else ""


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))


def _put(text: str, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
    QGuiApplication.clipboard().setText(text, mode)
