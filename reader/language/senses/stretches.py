"""The words of a text in stretches, each with what stands across from it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.core.context import Across
    from reader.language.words import FoundWord


class Stretch(NamedTuple):
    """Words that share a translation, by their numbers; `across` is "" where there is none.

    It reaches from code points `start` to `end` of the text.
    """

    words: range
    across: str
    start: int
    end: int

    def place(self, offset: int) -> float:
        """Say how far along an offset is, 0 to 1."""
        return (offset - self.start) / max(self.end - self.start, 1)


def stretches(words: Sequence["FoundWord"], across: Sequence["Across"]) -> Iterator[Stretch]:
    """Divide words where what stands across changes."""
    first, number = 0, -1
    found = -1
    for place, word in enumerate(words):
        while number + 1 < len(across) and across[number + 1].start <= word.start:
            number += 1
        now = number if number >= 0 and word.start < across[number].end else -1
        if now != found and place > first:
            yield _stretch(words, range(first, place), across, found)
            first = place
        found = now
    if first < len(words):
        yield _stretch(words, range(first, len(words)), across, found)


def _stretch(
    words: Sequence["FoundWord"], numbers: range, across: Sequence["Across"], found: int
) -> Stretch:
    if found >= 0:
        part = across[found]
        return Stretch(numbers, part.text, part.start, part.end)
    return Stretch(numbers, "", words[numbers[0]].start, words[numbers[-1]].end)
