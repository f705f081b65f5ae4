"""Rules: what stands just before and after a word tells how it is read.

The tables in `rules/` have a rule a line: word, reading, before, after, weight. Syllables of a
longer word are joined by dots. Before and after are regular expressions over simplified characters
that must match next to the word, `-` where anything may stand. The weight is in log odds; where
several rules hold for a reading, theirs are added.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from importlib.resources import files
from typing import Final

from msgspec import Struct

from reader.language.readings.choosing import Syllables
from reader.language.readings.neighbours import Test, beginning, ending

_SEEN = 10  # characters to each side
_ANYTHING = "-"
_NO_READINGS: Final = frozenset[Syllables]()


class Rule(Struct, frozen=True, dict=True):
    """How a word is read between what matches `before` and `after`, and the log odds of that."""

    word: str
    reading: Syllables
    before: str
    after: str
    weight: float

    def holds(self, before: str, after: str) -> bool:
        """Whether it speaks of a word that stands so."""
        here, there = self._before, self._after
        return (here is None or here(before)) and (there is None or there(after))

    # Expressions are made when they are first needed: most texts need few of them.
    @cached_property
    def _before(self) -> Test | None:
        return None if self.before == _ANYTHING else ending(self.before)

    @cached_property
    def _after(self) -> Test | None:
        return None if self.after == _ANYTHING else beginning(self.after)


class Rules:
    """Rules by their word."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules: dict[str, list[Rule]] = {}
        for rule in rules:
            self._rules.setdefault(rule.word, []).append(rule)

    def prepare(self, characters: str) -> None:
        """Make the expressions of some characters' rules, which the first text would wait for."""
        for character in characters:
            for rule in self._rules.get(character, ()):
                rule.holds("", "")

    def readings(self, word: str) -> frozenset[Syllables]:
        """Give the readings that rules know for a word."""
        rules = self._rules.get(word)
        return frozenset(rule.reading for rule in rules) if rules else _NO_READINGS

    def weigh(self, text: str, start: int, end: int) -> dict[Syllables, float]:
        """Give the log odds of readings of a word of a text; those of no rule are missing."""
        rules = self._rules.get(text[start:end])
        if not rules:
            return {}
        before, after = text[max(0, start - _SEEN) : start], text[end : end + _SEEN]
        weights: dict[Syllables, float] = {}
        for rule in rules:
            if rule.holds(before, after):
                weights[rule.reading] = weights.get(rule.reading, 0.0) + rule.weight
        return weights


def load_rules() -> Rules:
    """Read the tables."""
    tables = (
        file for file in (files("reader.language.readings") / "rules").iterdir() if file.is_file()
    )
    ordered = sorted(tables, key=lambda table: table.name)
    return Rules(rule for table in ordered for rule in parse_rules(table.read_text("utf-8")))


def parse_rules(table: str) -> Iterator[Rule]:
    """Read a table; a line that begins with # is a remark."""
    for line in table.splitlines():
        if line and not line.startswith("#"):
            word, reading, before, after, weight = line.split()
            yield Rule(word, tuple(reading.split(".")), before, after, float(weight))
