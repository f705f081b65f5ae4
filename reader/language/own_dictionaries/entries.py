"""What every format is read into."""

from collections.abc import Iterator
from typing import Protocol

from msgspec import Struct

from reader.core.own_dictionaries import DictionaryKind
from reader.core.progress import Progress


class ForeignEntry(Struct, frozen=True):
    """An entry of a dictionary from outside; `definitions` are plain text and may have lines.

    There are none where it has pictures or sounds alone. `spellings` are other forms it is found
    by.
    """

    headword: str
    definitions: tuple[str, ...]
    reading: str = ""
    spellings: tuple[str, ...] = ()


class ForeignDictionary(Protocol):
    """A dictionary from outside that is open for reading."""

    @property
    def kind(self) -> DictionaryKind:
        """Its format."""
        ...

    @property
    def title(self) -> str:
        """What it calls itself, "" where it does not."""
        ...

    @property
    def languages(self) -> tuple[str, str]:
        """The primary tags it states of what is explained and what explains it, else ""."""
        ...

    @property
    def left_out(self) -> int:
        """How many damaged entries were met so far."""
        ...

    def entries(self, progress: Progress) -> Iterator[ForeignEntry]:
        """Give the entries in their order.

        Raises:
            InputError: the file is damaged beyond some entries, or too large.
            CancelledError: `progress` raised it.
        """
        ...
