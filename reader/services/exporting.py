"""Exporting: the vocabulary leaves as Anki packages and text files."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from reader.core.entries import Entry, Sighting, VocabularyFilter
from reader.core.errors import NotFoundError, OutputError
from reader.core.progress import Progress, unwatched

if TYPE_CHECKING:
    from reader.export.anki import AnkiOptions
    from reader.export.notes import SentenceReading

VocabularyEntries = Callable[[VocabularyFilter], tuple[Entry, ...]]
"""Gives the entries of a filter, each with its sightings."""


class Exported(Struct, frozen=True):
    """What was written and how many notes it holds."""

    path: Path
    notes: int


class Exporting:
    """What an export does, without a window."""

    def __init__(
        self,
        vocabulary_entries: VocabularyEntries,
        sentence_reading: "SentenceReading | None" = None,
    ) -> None:
        self._entries = vocabulary_entries
        self._sentence_reading = sentence_reading

    def export(
        self,
        to: Path,
        wanted: VocabularyFilter = VocabularyFilter(),
        progress: Progress = unwatched,
        *,
        options: "AnkiOptions | None" = None,
    ) -> Exported:
        """Write entries as the kind of file the name's ending asks for (.apkg .csv .tsv .txt).

        Where the filter asks for an article, the words show the sentence they have there. Without
        `options` every kind of card is written, with the pinyin of the sentences.

        Raises:
            OutputError: the ending is unknown or the file cannot be written; nothing is left.
            NotFoundError: no entry matches.
            CancelledError: `progress` raised it; nothing is left.
        """
        from reader.export.anki import AnkiOptions

        write = _writer(to, options or AnkiOptions(sentence_reading=self._sentence_reading))
        entries = tuple(_seen_in(wanted.article_id, entry) for entry in self._entries(wanted))
        if not entries:
            raise NotFoundError("No word matches; save some words first, or choose others.")
        return Exported(to, write(entries, to, progress))


_Writer = Callable[[tuple[Entry, ...], Path, Progress], int]


def _writer(to: Path, options: "AnkiOptions") -> _Writer:
    from reader.export.anki import write_package
    from reader.export.anki_text import write_anki_text
    from reader.export.tables import write_csv, write_tsv

    writers: dict[str, _Writer] = {
        ".apkg": lambda entries, path, progress: write_package(entries, path, options, progress),
        ".csv": write_csv,
        ".tsv": write_tsv,
        ".txt": lambda entries, path, progress: write_anki_text(
            entries, path, options.sentence_reading, progress
        ),
    }
    try:
        return writers[to.suffix.lower()]
    except KeyError:
        raise OutputError(
            f"{to.name} cannot be exported; end its name in .apkg, .csv, .tsv or .txt."
        ) from None


def _seen_in(article_id: str | None, entry: Entry) -> Entry:
    """Put the sightings in an article before the others."""
    if article_id is None:
        return entry

    def elsewhere(sighting: Sighting) -> bool:
        return sighting.article_id != article_id

    return replace(entry, sightings=tuple(sorted(entry.sightings, key=elsewhere)))
