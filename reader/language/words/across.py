"""Names of people in a translation, to be known again in Chinese by their pinyin."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, product
from typing import Final

from reader.core.context import Across

_WORD: Final = r"[A-Z][A-Za-z]*(?:[-'’][A-Za-z]+)*"
_CAPITALISED: Final = re.compile(rf"{_WORD}(?:\s+{_WORD})+")
_LETTERS: Final = re.compile("[a-z]+")
_MOST_READINGS: Final = 12  # of a name; more are not tried


class NamesAcross:
    """The capitalised words of an English translation, two and three in a row, as letters."""

    def __init__(
        self, across: Sequence[Across], syllables: Callable[[str], tuple[str, ...]]
    ) -> None:
        self._names = frozenset(name for part in across for name in _sequences(part.text))
        self._syllables = syllables

    def __bool__(self) -> bool:
        return bool(self._names)

    def has(self, name: str) -> bool:
        """Whether a Chinese name stands across in pinyin, surname first or last."""
        readings = islice(product(*map(self._syllables, name)), _MOST_READINGS)
        return any(map(self._has, readings))

    def _has(self, syllables: tuple[str, ...]) -> bool:
        return any(
            "".join(syllables[size:] + syllables[:size]) in self._names
            for size in range(min(3, len(syllables)))
        )


def _sequences(text: str) -> Iterator[str]:
    for match in _CAPITALISED.finditer(text):
        words = ["".join(_LETTERS.findall(word.lower())) for word in match[0].split()]
        for size in (2, 3):
            for start in range(len(words) - size + 1):
                yield "".join(words[start : start + size])
