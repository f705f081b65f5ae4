"""Exporting: the vocabulary leaves as Anki packages and text files."""

from dataclasses import dataclass
from pathlib import Path

from reader.core.entries import VocabularyFilter
from reader.core.progress import Progress, unwatched


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written and how many notes it holds."""

    path: Path
    notes: int


class Exporting:
    """What an export does, without a window."""

    def export(
        self,
        to: Path,
        wanted: VocabularyFilter = VocabularyFilter(),
        progress: Progress = unwatched,
    ) -> Exported:
        """Write entries as the kind of file the name's ending asks for (.apkg .csv .tsv .txt).

        Raises:
            OutputError: the ending is unknown or the file cannot be written; nothing is left.
            NotFoundError: no entry matches.
        """
        raise NotImplementedError
