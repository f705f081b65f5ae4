"""A Chinese word in its sentence, as its senses are asked about."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.core.lexicon import ChineseWord
    from reader.language.senses.chinese_places import Role
    from reader.language.senses.grammar import Rule
    from reader.language.senses.lines import Line


class Entered(NamedTuple):
    """A word, as it is kept, and its dictionary entries."""

    key: str
    entries: tuple["ChineseWord", ...]


class Word(NamedTuple):
    """A Chinese word in its sentence.

    `verbal` is how much its neighbours ask for a verb, -1 to 1; `is_counted` whether it stands
    where a measure word does; `is_name` whether it was found to be one; `place` where it stands.
    `before` and `after` tell what its neighbours do, `is_negated` that a negation stands behind
    it, `rules` what grammar says of it; `near` are the words beside it with their entries. It is
    word `number` of a `line`.
    """

    key: str
    entries: tuple["ChineseWord", ...]
    reading: tuple[str, ...]
    verbal: float
    is_counted: bool
    is_name: bool
    before: "Role"
    after: "Role"
    is_negated: bool
    rules: "tuple[Rule, ...]"
    place: float
    near: tuple[Entered, ...]
    line: "Line"
    number: int
