"""The tokens of one side of a row, and which word of the page a place belongs to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

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

    __slots__ = ("_keys", "fixed", "starts", "tokens")

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.starts = tuple(token.start for token in tokens)
        self.fixed = tuple(token for token in tokens if token.is_fixed)
        self._keys: dict[int, EntryKey | None] = {}

    def key(self, index: int) -> EntryKey | None:
        """Give the key of the entry of a token, by the token's number.

        Keys are made when they are asked for: of a very long row few words are ever seen at once.
        """
        if index in self._keys:
            return self._keys[index]
        return self._keys.setdefault(index, entry_key(self.tokens[index]))

    @property
    def keys(self) -> Iterator[EntryKey | None]:
        """The keys of all tokens, in order."""
        return map(self.key, range(len(self.tokens)))

    def numbers(self, start: int, end: int) -> range:
        """Give the numbers of the tokens that stand between two code points, or reach there."""
        return range(max(self.index(start), 0), bisect_left(self.starts, end))

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
        for index in self.numbers(start, end):
            key = self.key(index)
            if key is not None and key in known:
                found.append((self.tokens[index], known[key]))
        return tuple(found)
