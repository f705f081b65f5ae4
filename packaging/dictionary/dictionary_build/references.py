"""Cross references: which word each points to, and where the chain ends."""

from collections import defaultdict
from collections.abc import Sequence

from reader.core.lexicon import ChineseWord, CrossReference

Targets = tuple[int | None, ...]
"""For each reference of a word the index of the word whose senses it lends, None without one."""


class Resolver:
    """Finds the targets of references among words that are in their final order."""

    def __init__(self, words: Sequence[ChineseWord]) -> None:
        self._words = words
        self._by_form: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, word in enumerate(words):
            self._by_form[word.traditional, word.simplified].append(number)

    def targets(self, number: int) -> Targets:
        """Resolve all references of a word."""
        return tuple(self._end(ref, {number}) for ref in self._words[number].references)

    def _end(self, reference: CrossReference, seen: set[int]) -> int | None:
        """Follow a reference until a word has senses of its own; a circle has no end."""
        for number in self._candidates(reference):
            if number in seen:
                continue
            word = self._words[number]
            if word.senses:
                return number
            for further in word.references:
                end = self._end(further, seen | {number})
                if end is not None:
                    return end
        return None

    def _candidates(self, reference: CrossReference) -> list[int]:
        """List the words of a form, those of the reading asked for first."""
        found = self._by_form.get((reference.traditional, reference.simplified), [])
        return sorted(found, key=lambda n: self._words[n].reading != reference.reading)
