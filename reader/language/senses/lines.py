"""The words of a text as rules of grammar look at them."""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.language.senses.chinese_places import Role

if TYPE_CHECKING:
    from reader.language.words import FoundWord

_SEEN: Final = 40  # words to each side
_ENDS_SENTENCE: Final = frozenset("。！？!?…\n")
_ENDS_CLAUSE: Final = _ENDS_SENTENCE | frozenset("，；：,;:—")
_EDGE: Final = int(Role.EDGE)
_ONE: Final = "一"
BARE: Final = "一_"
"""Marks 一 where it counts nothing."""
BESIDE: Final[Mapping[str, int]] = {"after": -1, "before": 1, "after2": -2, "before2": 2}
"""Places beside a word, and the steps that lead there."""
STRETCHES: Final = frozenset({"earlier", "later", "closing", "past", "ahead", "with"})
"""Stretches around a word, in its clause or its sentence."""

Marks = tuple[str | int, ...]
"""A word, simplified, and the number of its role."""


class _Bounds(NamedTuple):
    """Where the clause and the sentence of each word begin and end, with what ends them."""

    clauses: Sequence[tuple[int, int]]
    sentences: Sequence[tuple[int, int]]


class Line:
    """Words, what each does beside others, and what stands around them.

    `role` tells what a word does, `counted` are the words that are counted. All is looked up when
    it is first asked for: some texts have no word of which there are rules.
    """

    __slots__ = ("_bounds", "_counted", "_known", "_marks", "_number", "_role", "words")

    def __init__(
        self,
        words: "Sequence[FoundWord]",
        role: "Callable[[FoundWord], Role]",
        counted: frozenset[str],
    ) -> None:
        self.words, self._role, self._counted = words, role, counted
        self._marks: list[Marks] = []
        self._bounds: _Bounds | None = None
        self._number = -1
        self._known: dict[str, frozenset[str | int]] = {}

    def marks(self, number: int) -> Marks:
        """Give a word and its role; a text begins and ends with an edge."""
        marks = self._marks or self._mark()
        return marks[number] if 0 <= number < len(marks) else ("", _EDGE)

    def stretch(self, name: str, number: int) -> frozenset[str | int]:
        """Give the words and roles of a stretch around a word."""
        if number != self._number:
            self._number, self._known = number, {}
        found = self._known.get(name)
        if found is None:
            marks = self._marks or self._mark()
            found = frozenset(chain.from_iterable([marks[n] for n in self.places(name, number)]))
            self._known[name] = found
        return found

    def places(self, name: str, number: int) -> Sequence[int]:
        """Give the numbers of the words of a stretch, in order."""
        bounds = self._bounds or self._bound()
        is_sentence = name in ("past", "ahead", "with")
        start, end = (bounds.sentences if is_sentence else bounds.clauses)[number]
        before = range(max(start, number - _SEEN), number)
        after = range(number + 1, min(end, number + _SEEN))
        if name in ("earlier", "past"):
            return before
        if name == "with":
            return [*before, *after]
        if name == "closing":
            return [there for there in after if self.marks(there)[1] != _EDGE][-1:]
        return after

    def _mark(self) -> list[Marks]:
        role, words = self._role, self.words
        marks: list[Marks] = [(word.simplified, int(role(word))) for word in words]
        self._marks = marks
        for number, mark in enumerate(marks):
            if mark[0] == _ONE and self.marks(number + 1)[0] not in self._counted:
                marks[number] = (*mark, BARE)
        return marks

    def _bound(self) -> _Bounds:
        forms = [word.simplified for word in self.words]
        self._bounds = _Bounds(_divide(forms, _ENDS_CLAUSE), _divide(forms, _ENDS_SENTENCE))
        return self._bounds


def _divide(forms: Sequence[str], ends: frozenset[str]) -> list[tuple[int, int]]:
    """Give for each word where the part it stands in begins and ends."""
    found: list[tuple[int, int]] = []
    for number, form in enumerate(forms):
        if form in ends:
            found += [(len(found), number + 1)] * (number + 1 - len(found))
    return found + [(len(found), len(forms))] * (len(forms) - len(found))
