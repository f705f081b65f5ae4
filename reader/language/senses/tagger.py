"""The part of speech of each word of an English sentence, by what it may be and its neighbours."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import inf
from typing import Final, TypeVar

from reader.core.lexicon import EnglishWord
from reader.language.remembering import Recent
from reader.language.senses.closed_classes import CLOSED
from reader.language.senses.part_sequences import FOLLOWS
from reader.language.senses.parts import Part, Weights, parts_of

_STOPS: Final = re.compile(r"[.!?;:。！？…—–]")
_QUOTES: Final = frozenset("\"“”‘’'「」『』")
_CACHED = 4_000
_NAME = 1.0  # what a capital letter inside a sentence adds to a name
_NO_WORD: Final[Weights] = {Part.STOP: 0.0}
_COMMA: Final[Weights] = {Part.COMMA: 0.0}
_NUMBER: Final[Weights] = {Part.NUMBER: 0.0}
_ANYTHING: Final[Weights] = {}

_Word = TypeVar("_Word")
_Paths = dict[Part, tuple[float, Part | None]]
"""For each part of speech a word may have, the best score so far and the part before it."""


def divide_sentences(words: Iterable[_Word], text: Callable[[_Word], str]) -> Iterator[list[_Word]]:
    """Divide words behind what ends a sentence: no word's part tells of one beyond that."""
    sentence: list[_Word] = []
    for word in words:
        sentence.append(word)
        if _STOPS.match(text(word)):
            yield sentence
            sentence = []
    if sentence:
        yield sentence


class Tagger:
    """Says what part of speech words are. Safe to use from several threads."""

    def __init__(self, entries: Callable[[str], Sequence[EnglishWord]]) -> None:
        self._entries = entries
        self._known = Recent[str, Weights](_CACHED)

    def tag(self, words: Sequence[str]) -> list[Part]:
        """Give the part of speech of each word; marks and numbers stand among the words."""
        rows: list[_Paths] = []
        paths: _Paths = {Part.STOP: (0.0, None)}
        begins = True
        for word in words:
            if word in _QUOTES:
                rows.append({part: (score, part) for part, (score, _) in paths.items()})
                continue
            weights = self._weights(word, begins=begins)
            paths = _step(paths, weights)
            rows.append(paths)
            begins = Part.STOP in weights or (begins and not word[:1].isalnum())
        return _read_back(rows)

    def _weights(self, word: str, *, begins: bool) -> Weights:
        first = word[:1]
        if not first.isalpha():
            return _of_mark(word)
        if first.isupper() and not begins and len(word) > 1:
            return {**self._of_word(word), Part.NAME: _NAME}
        return self._of_word(word.casefold() if begins else word)

    def _of_word(self, word: str) -> Weights:
        known = self._known.get(word)
        if known is None:
            found = CLOSED.get(word.casefold()) or parts_of(word, self._entries(word))
            known = self._known.put(word, found)
        return known


def _of_mark(word: str) -> Weights:
    if word[:1].isdigit():
        return _NUMBER
    return _NO_WORD if _STOPS.match(word) else CLOSED.get(word, _COMMA)


def _step(paths: _Paths, weights: Weights) -> _Paths:
    """Go one word on: for each part it may be, the best way there."""
    if len(paths) == 1:
        ((previous, (score, _)),) = paths.items()
        after = FOLLOWS.get(previous, _ANYTHING)
        return {part: (score + after.get(part, 0.0) + w, previous) for part, w in weights.items()}
    found: _Paths = {}
    rows = [(score, part, FOLLOWS.get(part, _ANYTHING)) for part, (score, _) in paths.items()]
    for part, weight in weights.items():
        best, before = -inf, Part.STOP
        for score, was, after in rows:
            total = score + after.get(part, 0.0)
            if total > best or (total == best and was > before):
                best, before = total, was
        found[part] = best + weight, before
    return found


def _read_back(rows: Sequence[_Paths]) -> list[Part]:
    if not rows:
        return []
    tags: list[Part] = []
    part: Part | None = max(rows[-1], key=lambda p: rows[-1][p][0])
    for row in reversed(rows):
        assert part is not None
        tags.append(part)
        part = row[part][1]
    return tags[::-1]
