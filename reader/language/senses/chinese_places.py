"""What stands beside a Chinese word, and what kind of word its meaning therefore is."""

from collections.abc import Mapping, Sequence
from enum import IntEnum, auto
from functools import cache
from typing import TYPE_CHECKING, Final

from reader.core.gloss_parts import Kind
from reader.core.tokens import TokenKind
from reader.language.senses.chinese_parts import asks_for_verb

if TYPE_CHECKING:
    from reader.core.lexicon import ChineseWord
    from reader.language.words import FoundWord

_ENTRIES, _SENSES = 2, 5  # those that tell what a word is
_VERB_SHARE = 0.5
_NEGATIONS: Final = frozenset(
    "不 没 没有 不必 不会 不能 无 未 别 不用 从不 不要 不再 不得 不是 并不 并非 不在".split()
)
_NEGATED = 2  # words behind a word that may negate it


class Role(IntEnum):
    """What a neighbour does: it ends a clause, is 的, leads to a verb, or is one."""

    EDGE = auto()
    DE = auto()
    LEADS = auto()
    NUMBER = auto()
    VERB = auto()
    NOUN = auto()


# How likely each kind of meaning is by itself, behind a neighbour and before one, as logarithms:
# fitted to labelled words and linked words of tests/data.
_ALONE: Final[Mapping[Kind, float]] = {
    Kind.GRAMMAR: -0.7,
    Kind.OTHER: -0.9,
    Kind.VERB: -0.85,
    Kind.ADVERB: -0.3,
    Kind.CONJUNCTION: -0.5,
    Kind.MODAL: -0.2,
    Kind.COMPLETES: -0.3,
}
_BEHIND: Final[Mapping[tuple[Kind, Role], float]] = {
    (Kind.CONJUNCTION, Role.EDGE): 1.5,
    (Kind.ADVERB, Role.EDGE): -0.7,
    (Kind.PREPOSITION, Role.EDGE): 0.4,
    (Kind.VERB, Role.EDGE): -0.3,
    (Kind.VERB, Role.VERB): -0.4,
    (Kind.OTHER, Role.VERB): -0.3,
    (Kind.COMPLETES, Role.VERB): 1.7,
    (Kind.COMPLETES, Role.LEADS): 1.7,
}
_BEFORE: Final[Mapping[tuple[Kind, Role], float]] = {
    (Kind.MODAL, Role.VERB): 0.6,
    (Kind.MODAL, Role.LEADS): 0.6,
    (Kind.OTHER, Role.VERB): -0.8,
    (Kind.OTHER, Role.LEADS): -0.8,
    (Kind.OTHER, Role.EDGE): 0.15,
    (Kind.VERB, Role.VERB): -0.4,
    (Kind.VERB, Role.LEADS): -0.4,
}


@cache
def suiting(before: Role, after: Role) -> Mapping[Kind, float]:
    """Say how well each kind of meaning suits a place: logarithms."""
    return {
        kind: _ALONE.get(kind, 0.0)
        + _BEHIND.get((kind, before), 0.0)
        + _BEFORE.get((kind, after), 0.0)
        for kind in Kind
    }


def role_of(word: "FoundWord", entries: Sequence["ChineseWord"]) -> Role:
    """Tell what a word does beside another."""
    simplified = word.simplified or word.text
    if not simplified[:1].isalnum():
        return Role.EDGE
    if simplified == "的":
        return Role.DE
    if asks_for_verb(simplified):
        return Role.LEADS
    if word.kind is TokenKind.NUMBER:
        return Role.NUMBER
    return Role.VERB if _verb_share(entries) >= _VERB_SHARE else Role.NOUN


def negated_in(words: Sequence["FoundWord"], numbers: range) -> frozenset[int]:
    """Give the numbers of the words behind which a negation stands."""
    negations = [n for n in numbers if words[n].simplified in _NEGATIONS]
    return frozenset([n - back for n in negations for back in range(1, _NEGATED + 1)])


def _verb_share(entries: Sequence["ChineseWord"]) -> float:
    """Say how much of what a word means is a verb; what is listed first counts most."""
    total = verbs = 0.0
    for number, entry in enumerate(entries[:_ENTRIES]):
        for place, sense in enumerate(() if entry.is_name else entry.senses[:_SENSES]):
            weight = 1 / ((1 + place) * (1 + 2 * number))
            total += weight
            verbs += weight * sense.text.startswith("to ")
    return verbs / total if total else 0.0
