"""The tokens of one side of a row, and which word of the page a place belongs to."""

from bisect import bisect_right
from collections.abc import Mapping

from msgspec import Struct

from reader.core.articles import Side, StoredRow
from reader.core.entries import EntryKey, Status, entry_key
from reader.core.tokens import Token


class WordAt(Struct, frozen=True):
    """A word where it stands on the page."""

    row: StoredRow
    side: Side
    token: Token


class SideWords:
    """Tokens in order, each with the key of its entry; `fixed` are those that a person fixed."""

    __slots__ = ("fixed", "keys", "starts", "tokens")

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.keys = tuple(map(entry_key, tokens))
        self.starts = tuple(token.start for token in tokens)
        self.fixed = tuple(token for token in tokens if token.is_fixed)

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
