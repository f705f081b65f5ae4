"""Publishing: articles leave the library as hand-outs and as sentence pairs."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Article, Row, Side
from reader.core.entries import VocabularyFilter
from reader.core.errors import NotFoundError, OutputError
from reader.core.handouts import USUAL, Handout, HandoutChoices, Paper, Readings, watched_rows
from reader.core.progress import Progress, unwatched
from reader.core.tokens import Token
from reader.core.units import Bitext, units_of
from reader.services.dressing import Annotate, Dressing
from reader.services.reading import Reading
from reader.services.word_lists import word_rows
from reader.storage.vocabulary import Vocabulary

Printer = Callable[[Sequence[Handout], Path, Paper, Progress], None]
"""Writes hand-outs as pages of a PDF; it needs Qt, so a front brings it."""

_Writer = Callable[[Sequence[Handout], Path, Progress], None]
_WriteUnits = Callable[[Sequence[Bitext], Path], object]
_TEXT: Final = ".md"
_PLAIN: Final = frozenset({_TEXT, ".tmx", ".tsv"})  # they have no room for readings


class Published(Struct, frozen=True):
    """What was written and how many articles it holds."""

    path: Path
    articles: int


class Publishing:
    """What makes hand-outs, without a window."""

    def __init__(self, reading: Reading, vocabulary: Vocabulary) -> None:
        self._reading, self._vocabulary = reading, vocabulary

    def publish(
        self,
        article_ids: Sequence[str],
        to: Path,
        choices: HandoutChoices = USUAL,
        progress: Progress = unwatched,
        *,
        printer: Printer,
    ) -> Published:
        """Write articles as what the name's ending asks for (.html .pdf .epub .md .tmx .tsv).

        A translation memory (.tmx) and a table (.tsv) hold the sentences that are linked.

        Raises:
            OutputError: the ending is unknown, there is nothing to write, or the file cannot be
                written; nothing is left.
            NotFoundError: there is no such article.
            CancelledError: `progress` raised it; nothing is left.
        """
        write = _writer(to, choices, printer)
        if to.suffix.lower() in _PLAIN:
            choices = replace(choices, pinyin=Readings.OFF)
        ids = tuple(dict.fromkeys(article_ids))
        if not ids:
            raise NotFoundError("Choose at least one article.")
        write([self._handout(id_, choices) for id_ in ids], to, progress)
        return Published(to, len(ids))

    def _handout(self, article_id: str, choices: HandoutChoices) -> Handout:
        article, statuses = self._reading.article(article_id), self._vocabulary.statuses()
        languages = article.metadata.languages
        dressing = Dressing(languages, choices, self._annotating(article_id), statuses)
        words = self._words(article_id, dressing.languages) if choices.has_words else ()
        return Handout(
            dressing.metadata(article.metadata),
            article.rows,
            dressing.dress,
            words,
            has_readings=choices.pinyin is not Readings.OFF,
        )

    def _annotating(self, article_id: str) -> Annotate:
        """Divide rows of an article with what was fixed in it."""
        places = self._reading.places(article_id)

        def annotate(row: Row, side: Side, languages: tuple[str, str]) -> tuple[Token, ...]:
            return self._reading.annotate_row(row, side, languages, places.get(row))

        return annotate

    def _words(self, article_id: str, languages: tuple[str, str]) -> tuple[Row, ...]:
        entries = self._vocabulary.entries(VocabularyFilter(article_id=article_id))
        return word_rows(sorted(entries, key=lambda entry: entry.created_at), languages)


def _writer(to: Path, choices: HandoutChoices, printer: Printer) -> _Writer:
    from reader.export.handouts.book import write_book
    from reader.export.handouts.page import write_page
    from reader.export.pairs import write_pairs
    from reader.export.tmx import write_tmx

    writers: dict[str, _Writer] = {
        ".html": write_page,
        ".epub": write_book,
        _TEXT: _write_article_file,
        ".tmx": _unit_writer(write_tmx),
        ".tsv": _unit_writer(write_pairs),
        ".pdf": lambda handouts, path, progress: printer(handouts, path, choices.paper, progress),
    }
    try:
        return writers[to.suffix.lower()]
    except KeyError:
        raise OutputError(
            f"{to.name} cannot be written; end its name in .html, .pdf, .epub, .md, .tmx or .tsv."
        ) from None


def _unit_writer(write: _WriteUnits) -> _Writer:
    """Let what writes units write those of hand-outs."""

    def write_units(handouts: Sequence[Handout], to: Path, progress: Progress) -> None:
        bitexts = [
            Bitext(handout.metadata, units_of(rows, handout.metadata.languages))
            for handout, rows in watched_rows(handouts, progress)
        ]
        write(bitexts, to)

    return write_units


def _write_article_file(handouts: Sequence[Handout], to: Path, progress: Progress) -> None:
    """Write the plain text that a teacher can go on writing."""
    from reader.export.writing import writing
    from reader.library.articlefile import write_article

    if len(handouts) > 1:
        raise OutputError(
            f"{to.name} can hold one article only; for several end its name in .html, .pdf or "
            ".epub."
        )
    ((handout, rows),) = watched_rows(handouts, progress)
    text = write_article(Article(handout.metadata, (*rows, *handout.words)))
    with writing(to) as partial:
        partial.write_text(text, encoding="utf-8", newline="\n")
