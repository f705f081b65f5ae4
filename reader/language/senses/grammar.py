"""Grammar: what stands around a word of Chinese tells which of its senses is meant.

The tables in `rules/` have a rule a line: words, the beginning of a gloss, conditions, and a weight
where it is not the usual one, divided by bars; - is no condition. Several glosses are divided by
" / "; each is as CC-CEDICT writes it, or one of the ways of saying it between semicolons. A rule
whose gloss a dictionary lacks says nothing. The first condition that names something is the one a
person is told.

    越 | the more... the more | with:越
    别 | don't | before:VERB !after:NUMBER | 5

A line `@name word word …` names a class of words. Weights are log odds; those of all rules that
hold add up, and what stands across is weighed against them.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from reader.language.senses.conditions import Condition, Members, all_hold, parse_condition
from reader.language.senses.lines import Line

if TYPE_CHECKING:
    from reader.core.wordcards import Reason
    from reader.language.senses.chinese_glosses import Gloss

_WEIGHT: Final = 4.0
_ALWAYS: Final = "-"
_COUNTED: Final = "@measure"
_NOTHING: Final = frozenset[str]()
_NO_RULES: Final = ()


class Rule(Struct, frozen=True, eq=False):
    """A word with all `conditions` around it has one of these glosses, and the log odds of that.

    A rule equals itself only, so that what is known of words and their rules is quickly found.
    """

    glosses: tuple[str, ...]
    conditions: tuple[Condition, ...]
    weight: float

    def favours(self, gloss: str) -> bool:
        """Whether a gloss is meant, or a way of saying it."""
        return gloss.startswith(self.glosses) or any(
            part.startswith(self.glosses) for part in gloss.split("; ")
        )

    def holds(self, line: Line, number: int) -> bool:
        """Whether it speaks of a word of a line."""
        return all_hold(self.conditions, line, number)


class Grammar:
    """Rules by their simplified word. Safe to use from several threads."""

    def __init__(self, tables: Iterable[str]) -> None:
        self._lines: dict[str, list[str]] = {}
        self._classes: dict[str, str] = {}
        self._rules: dict[str, tuple[Rule, ...]] = {}
        self._members: dict[str, frozenset[str]] = {}
        for table in tables:
            for words, rest in _divide(table):
                if words.startswith("@"):
                    self._classes[words] = rest
                else:
                    for word in words.split():
                        self._lines.setdefault(word, []).append(rest)
        self.counted = self.members(_COUNTED) if _COUNTED in self._classes else _NOTHING

    @property
    def words(self) -> Iterable[str]:
        """The words that have rules."""
        return self._lines.keys()

    def rules(self, word: str) -> tuple[Rule, ...]:
        """Give the rules of a word, which are read when they are first asked for.

        Raises:
            ValueError: A rule names a place or a class that is none.
        """
        found = self._rules.get(word)
        if found is None:
            lines = self._lines.get(word, ())
            found = self._rules[word] = tuple(_rule(line, self.members) for line in lines)
        return found

    def members(self, name: str) -> frozenset[str]:
        """Give the words of a class, and of the classes in it.

        Raises:
            ValueError: There is no such class.
        """
        found = self._members.get(name)
        if found is None:
            if name not in self._classes:
                raise ValueError(name)
            listed = self._classes[name].split()
            inner = [self.members(each) for each in listed if each.startswith("@")]
            found = frozenset(listed).union(*inner)
            self._members[name] = found
        return found

    def holding(self, line: Line, number: int) -> tuple[Rule, ...]:
        """Give the rules that speak of a word of a line."""
        word = line.words[number].simplified
        if word not in self._lines:
            return _NO_RULES
        return tuple([rule for rule in self.rules(word) if rule.holds(line, number)])


@lru_cache(1)
def load_grammar() -> Grammar:
    """Read the tables, once."""
    folder = files("reader.language.senses") / "rules"
    tables = sorted(folder.iterdir(), key=lambda table: table.name)
    return Grammar(table.read_text("utf-8") for table in tables if table.name.endswith(".txt"))


def favour(fits: list[float], glosses: "Sequence[Gloss]", rules: Iterable[Rule]) -> None:
    """Add what rules say to how well glosses fit."""
    for rule in rules:
        for number, gloss in enumerate(glosses):
            if rule.favours(gloss.text):
                fits[number] += rule.weight


def told(gloss: str, rules: Iterable[Rule], line: Line, number: int) -> "Reason | None":
    """Say which of the rules that hold tells most for a gloss, None where none does."""
    for rule in sorted(rules, key=lambda rule: rule.weight, reverse=True):
        if rule.favours(gloss):
            reasons = [condition.reason(line, number) for condition in rule.conditions]
            found = next((reason for reason in reasons if reason), None)
            if found:
                return found
    return None


def _divide(table: str) -> Iterator[tuple[str, str]]:
    """Give the lines of a table: what they are about, and the rest."""
    for line in table.splitlines():
        if line.startswith("@"):
            name, _, words = line.partition(" ")
            yield name, words
        elif line and not line.startswith("#"):
            words, _, rest = line.partition(" | ")
            yield words, rest


def _rule(line: str, members: Members) -> Rule:
    glosses, conditions, *weight = line.split(" | ")
    return Rule(
        tuple(glosses.split(" / ")),
        tuple(parse_condition(each, members) for each in conditions.split() if each != _ALWAYS),
        float(weight[0]) if weight else _WEIGHT,
    )
