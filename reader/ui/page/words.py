"""The tokens of one side of a row, and which word of the page a place belongs to."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.core.articles import Side, StoredRow
from reader.core.entries import EntryKey, Status, entry_key
from reader.core.tokens import Token


@dataclass(frozen=True, slots=True)
class WordAt:
    """A word where it stands on the page."""

    row: StoredRow
    side: Side
    token: Token


@dataclass(frozen=True, slots=True)
class SideWords:
    """Tokens in order, each with the key of its entry; `fixed` are those that a person fixed."""

    tokens: tuple[Token, ...]
    keys: tuple[EntryKey | None, ...] = field(init=False)
    starts: tuple[int, ...] = field(init=False)
    fixed: tuple[Token, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", tuple(map(entry_key, self.tokens)))
        object.__setattr__(self, "starts", tuple(token.start for token in self.tokens))
        object.__setattr__(self, "fixed", tuple(t for t in self.tokens if t.is_fixed))

    @property
    def readings(self) -> tuple[tuple[str, ...], ...]:
        """The readings of all tokens as the data has them."""
        return tuple(token.readings for token in self.tokens)

    def at(self, offset: int) -> Token | None:
        """Give the word at a code point, None for punctuation and blanks."""
        index = self.index(offset)
        if index < 0:
            return None
        token = self.tokens[index]
        return token if token.answers and offset < token.end else None

    def index(self, offset: int) -> int:
        """Give the number of the token at a code point, -1 before the first."""
        return bisect_right(self.starts, offset) - 1

    def statuses(
        self, known: Mapping[EntryKey, Status], start: int, end: int
    ) -> tuple[tuple[Token, Status], ...]:
        """List the words of a stretch that are in the vocabulary, with their status."""
        found: list[tuple[Token, Status]] = []
        for index in range(max(self.index(start), 0), len(self.tokens)):
            token, key = self.tokens[index], self.keys[index]
            if token.start >= end:
                break
            if key is not None and key in known:
                found.append((token, known[key]))
        return tuple(found)
