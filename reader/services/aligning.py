"""Aligning: two texts that are divided into segments become links, and a file of pairs."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from reader.core.articles import Link, Metadata
from reader.core.errors import InputError, OutputError
from reader.core.progress import Progress, unwatched
from reader.core.scripts import detect_language
from reader.core.units import Bitext, linked_units

if TYPE_CHECKING:
    from reader.language.alignment import Aligner

_MOST_SEGMENTS = 200_000  # of each text; a Bible has 31,000 verses
_TELLING = 500  # segments that tell the language of a text
_ENDINGS: Final = (".tmx", ".tsv")


class AlignedTexts(Struct, frozen=True):
    """Two texts in segments, and which of these say the same thing.

    Every segment stands in one link, in order. Texts that do not `belong` together have links of
    one side alone.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    links: tuple[Link, ...]
    belong: bool = True


class Aligning:
    """What aligns two texts outside the library."""

    def __init__(self, aligner: "Aligner") -> None:
        self._aligner = aligner

    @property
    def can_compare_meanings(self) -> bool:
        """Whether what compares sentences by meaning is installed."""
        return self._aligner.can_compare_meanings

    def align_files(
        self,
        left: Path,
        right: Path,
        progress: Progress = unwatched,
        *,
        by_meaning: bool | None = None,
    ) -> AlignedTexts:
        """Align two text files of a segment a line.

        `by_meaning` says to compare meanings or not to; else the settings do, for texts that
        are not very long.

        Raises:
            InputError: one cannot be read, is no text, or has too many lines; or meanings cannot
                be compared.
            CancelledError: `progress` raised it.
        """
        lefts, rights = _segments(left), _segments(right)
        found = self._aligner.align(lefts, rights, progress, by_meaning=by_meaning)
        return AlignedTexts(tuple(lefts), tuple(rights), found.links, found.belong)

    def write(self, aligned: AlignedTexts, to: Path) -> None:
        """Write the links of two texts that have segments of both (.tmx .tsv).

        Raises:
            OutputError: the ending is another, there is no such link, or the file cannot be
                written; nothing is left behind.
        """
        from reader.export.pairs import write_pairs
        from reader.export.tmx import write_tmx

        check_ending(to)
        texts = aligned.left, aligned.right
        languages = _language(aligned.left), _language(aligned.right)
        units = linked_units(aligned.links, texts, languages)
        bitexts = [Bitext(Metadata(languages=languages), units)]
        (write_tmx if to.suffix.lower() == ".tmx" else write_pairs)(bitexts, to)


def check_ending(to: Path) -> None:
    """See that the ending of a name is that of a file which `Aligning.write` can write.

    Raises:
        OutputError: it is another.
    """
    if to.suffix.lower() not in _ENDINGS:
        raise OutputError(f"{to.name} cannot be written; end its name in .tmx or .tsv.")


def _language(segments: Sequence[str]) -> str:
    return detect_language("\n".join(segments[:_TELLING]))


def _segments(path: Path) -> Sequence[str]:
    from reader.library.documents import read_document

    lines = [*_lines(read_document(path).text)]
    if len(lines) > _MOST_SEGMENTS:
        raise InputError(f"{path} has more than {_MOST_SEGMENTS} lines; divide it into parts.")
    return lines


def _lines(text: str) -> Iterator[str]:
    """Divide a text at line feeds alone: other marks that end lines may stand in a segment."""
    yield from text.removesuffix("\n").replace("\r\n", "\n").split("\n")
