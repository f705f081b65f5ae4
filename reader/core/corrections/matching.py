"""Finding many strings in a text at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator


class Finder:
    """Finds where any of some strings stands, in a time that their number hardly changes."""

    def __init__(self, strings: Iterable[str]) -> None:
        self._strings = frozenset(filter(None, strings))
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for string in self._strings:
            lengths[string[0]].add(len(string))
        self._lengths = {first: tuple(sorted(found)) for first, found in lengths.items()}

    def __bool__(self) -> bool:
        return bool(self._strings)

    def find(self, text: str) -> Iterator[tuple[int, str]]:
        """Give (code point, string) of each that stands in a text; they may overlap."""
        lengths, strings = self._lengths, self._strings
        for start, first in enumerate(text):
            for length in lengths.get(first, ()):
                string = text[start : start + length]
                if len(string) == length and string in strings:
                    yield start, string
