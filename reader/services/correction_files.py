"""Corrections out of the data file and back in, as `reader.core.corrections.lines` writes them."""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Side
from reader.core.corrections.correction import Correction, Scope
from reader.core.corrections.lines import ReadLine, from_line, to_line
from reader.core.corrections.places import moved, relocate
from reader.core.errors import InputError
from reader.storage.corrections import Corrections
from reader.storage.shelf import Shelf

_LARGEST: Final = 64 << 20  # bytes
_ARTICLES_KEPT: Final = 4

_Texts = tuple[tuple[str, Side, str], ...]
"""The texts of an article: row id, side and what stands there."""


class ImportedCorrections(Struct, frozen=True):
    """How many corrections a file had, and how many of them are new or another than before."""

    read: int
    changed: int


class CorrectionFiles:
    """Writes and reads corrections, without a window."""

    def __init__(self, corrections: Corrections, shelf: Shelf) -> None:
        self._corrections, self._shelf = corrections, shelf

    def export(self, to: Path) -> int:
        """Write all corrections, the oldest first; give how many there are.

        Raises:
            OutputError: the file cannot be written; what was there before is as it was.
        """
        from reader.export.writing import writing

        lines = [f"{to_line(each)}\n" for each in reversed(self._corrections.listed())]
        with writing(to) as partial:
            partial.write_text("".join(lines), encoding="utf-8", newline="\n")
        return len(lines)

    def import_from(self, path: Path) -> ImportedCorrections:
        """Keep the corrections of a file, in one command that can be undone.

        Those of an article that is not here under its id go to the one article of its title.

        Raises:
            InputError: the file cannot be read, or a line is no correction; nothing was changed.
        """
        read, settling = [*_read(path)], _Settling(self._shelf)
        changed = self._corrections.save_all([settling.settled(each) for each in read])
        return ImportedCorrections(len(read), changed)


class _Settling:
    """Finds the places of corrections from elsewhere in the articles of this library."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._texts = lru_cache(_ARTICLES_KEPT)(self._read_texts)

    def settled(self, line: ReadLine) -> Correction:
        """Let a correction stand where its words stand here; it stays as it is if they do not."""
        correction, spot = line.correction, line.correction.spot
        id_ = spot and self._article_id(spot.article_id, line.article_title)
        if spot is None or id_ is None:
            return correction
        correction = replace(correction, spot=replace(spot, article_id=id_))
        found = relocate(self._texts(id_), correction) if correction.scope is Scope.HERE else None
        if found is None:
            return correction
        text = next(text for *where, text in self._texts(id_) if where == [*found[:2]])
        return moved(correction, *found, text)

    def _article_id(self, id_: str, title: str) -> str | None:
        if id_ in self._titles:
            return id_
        named = [known for known, its in self._titles.items() if its == title]
        return named[0] if len(named) == 1 else None

    @cached_property
    def _titles(self) -> dict[str, str]:
        return {article.id: article.metadata.title for article in self._shelf.articles()}

    def _read_texts(self, article_id: str) -> _Texts:
        return tuple(
            (stored.id, side, stored.row.text(side) or "")
            for stored in self._shelf.rows(article_id)
            for side in Side
        )


def _read(path: Path) -> Iterator[ReadLine]:
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"{path} is too large for a file of corrections.")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror or error}).") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is no UTF-8, so it holds no corrections.") from error
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                yield from_line(line)
            except InputError as error:
                raise InputError(
                    f"Line {number} of {path} is no correction: {error.sentence} "
                    "Nothing was changed."
                ) from error
