"""Importing: documents become articles of the library."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.core.articles import Article, Inspection
from reader.core.progress import Progress, unwatched


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one article: its id, its title, and whether it was in the library before."""

    id: str
    title: str
    was_there: bool


class Importing:
    """What an import does, without a window."""

    def inspect(self, path: Path) -> Inspection:
        """Read a document and say how it is understood; the library is untouched.

        Raises:
            InputError: it cannot be read or is no text.
        """
        raise NotImplementedError

    def add(self, articles: Sequence[Article], origin: str) -> tuple[Imported, ...]:
        """Put articles into the library in one transaction; `origin` names where from."""
        raise NotImplementedError

    def import_files(
        self, paths: Sequence[Path], progress: Progress = unwatched
    ) -> tuple[Imported, ...]:
        """Inspect and add documents, all or none.

        Raises:
            InputError: one cannot be read.
            CancelledError: `progress` raised it.
        """
        raise NotImplementedError
