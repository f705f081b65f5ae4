"""What must stand around a word for a rule of grammar to hold, and how it is told to a person.

A condition is a place and what may stand there, such as `before:VERB` or `!later:了/过`:

- `after`, `before`: right behind such a word, right in front of one; `after2`, `before2`: with one
  word between them
- `earlier`, `later`: in the same clause; `closing`: at the end of the clause
- `past`, `ahead`: in the same sentence; `with`: in the same sentence, on either side

What stands there is a word, a class of words that the rules name, such as `@adj`, or a role in
capitals (`Role`; EDGE is where a clause begins or ends). `一_` is 一 where it counts nothing: none
of the class `@measure` follows. ! turns a condition around.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from reader.core.wordcards import Ground, Reason
from reader.language.senses.chinese_places import Role
from reader.language.senses.lines import BESIDE, STRETCHES, Line

_TOLD: Final[Mapping[str | int, str]] = {
    int(role): role.name.lower() for role in (Role.VERB, Role.NOUN, Role.NUMBER)
}
Members = Callable[[str], frozenset[str]]
"""Gives the words of a class by its name, which begins with @; they may be names of roles."""


class Condition(NamedTuple):
    """What must stand at a place, or must not: words, and numbers of roles.

    `step` leads to the place where that is beside the word, and is 0 where it is a stretch.
    """

    step: int
    stretch: str
    asked: frozenset[str | int]
    is_negated: bool

    def reason(self, line: Line, number: int) -> Reason | None:
        """Say what there is, None where it says that something is missing."""
        if self.is_negated:
            return None
        places = [number + self.step] if self.step else line.places(self.stretch, number)
        there = next(there for there in places if not self.asked.isdisjoint(line.marks(there)))
        (form, role, *bare), is_behind = line.marks(there), there < number
        if form == line.marks(number)[0] and not self.step:
            return Reason(Ground.TWICE, line.words[number].text)
        if self.asked.isdisjoint((form, *bare)):
            if role == Role.EDGE:
                return Reason(Ground.BEGINS if is_behind else Ground.ENDS)
            evidence = _TOLD.get(role, line.words[there].text)
        else:
            evidence = line.words[there].text
        if self.step:
            return Reason(Ground.PRECEDED if is_behind else Ground.FOLLOWED, evidence)
        return Reason(Ground.TOGETHER, evidence)


def all_hold(conditions: Iterable[Condition], line: Line, number: int) -> bool:
    """Whether all conditions are met for a word of a line."""
    for step, stretch, asked, is_negated in conditions:
        if step:
            marks = line.marks(number + step)
            is_met = marks[0] in asked or marks[1] in asked
        else:
            is_met = not asked.isdisjoint(line.stretch(stretch, number))
        if is_met is is_negated:
            return False
    return True


def parse_condition(text: str, members: Members) -> Condition:
    """Read a condition.

    Raises:
        ValueError: It names a place or a class that is none.
    """
    place, _, asked = text.removeprefix("!").partition(":")
    if not asked or (place not in BESIDE and place not in STRETCHES):
        raise ValueError(text)
    words = [
        word
        for each in asked.split("/")
        for word in (members(each) if each.startswith("@") else (each,))
    ]
    return Condition(BESIDE.get(place, 0), place, frozenset(_marks(words)), text.startswith("!"))


def _marks(words: Iterable[str]) -> Iterable[str | int]:
    """Give words, and roles by their numbers."""
    roles = Role.__members__
    return (int(roles[word]) if word in roles else word for word in words)
