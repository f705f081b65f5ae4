"""Parts of speech of English words, and which of them a dictionary allows a word."""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum, auto
from math import log
from typing import Final

from reader.core.lexicon import EnglishWord


class Part(IntEnum):
    """A part of speech; of verbs and nouns, the form."""

    NOUN = auto()
    PLURAL = auto()
    NAME = auto()
    VERB = auto()  # the base form
    THIRD = auto()  # third person singular
    PAST = auto()
    PARTICIPLE = auto()  # of the past
    ING = auto()
    ADJECTIVE = auto()
    ADVERB = auto()
    DETERMINER = auto()  # the, a, this, his
    PRONOUN = auto()
    PREPOSITION = auto()
    CONJUNCTION = auto()
    TO = auto()
    MODAL = auto()
    BE = auto()  # and have, which stands where it does
    NUMBER = auto()
    COMMA = auto()
    STOP = auto()  # the beginning and the end of a sentence
    ANY = auto()  # of a word by itself


Weights = Mapping[Part, float]
"""Log weights of parts of speech."""

VERBS: Final = frozenset({Part.VERB, Part.THIRD, Part.PAST, Part.PARTICIPLE, Part.ING, Part.BE})
NOUNS: Final = frozenset({Part.NOUN, Part.PLURAL, Part.NAME})
CONTENT: Final = VERBS | NOUNS | {Part.ADJECTIVE, Part.ADVERB, Part.NUMBER}
"""Parts of speech of words that mean something by themselves."""

_VERBAL: Final = frozenset({"v.", "vt.", "vi.", "vbl."})
_LABELS: Final[Mapping[Part, frozenset[str]]] = {
    Part.NOUN: frozenset({"n."}),
    Part.PLURAL: frozenset({"n.", "pl."}),
    Part.NAME: frozenset({"n.", "adj."}),
    **dict.fromkeys(VERBS, _VERBAL),
    Part.MODAL: frozenset({"aux."}) | _VERBAL,
    Part.ADJECTIVE: frozenset({"adj."}),
    Part.ADVERB: frozenset({"adv."}),
    Part.PREPOSITION: frozenset({"prep."}),
    Part.PRONOUN: frozenset({"pron."}),
    Part.CONJUNCTION: frozenset({"conj.", "adv."}),
    Part.NUMBER: frozenset({"num.", "n.", "adj."}),
    Part.DETERMINER: frozenset({"adj.", "art.", "pron."}),
}
_OF_LABEL: Final[Mapping[str, Part]] = {
    "n.": Part.NOUN, "abbr.": Part.NOUN, "pl.": Part.PLURAL,
    "v.": Part.VERB, "vt.": Part.VERB, "vi.": Part.VERB, "aux.": Part.MODAL,
    "adj.": Part.ADJECTIVE, "adv.": Part.ADVERB, "prep.": Part.PREPOSITION,
    "pron.": Part.PRONOUN, "conj.": Part.CONJUNCTION, "num.": Part.NUMBER,
    "art.": Part.DETERMINER,
}  # fmt: skip
_OF_FORM: Final[Mapping[str, tuple[Part, ...]]] = {
    "plural": (Part.PLURAL,), "third person singular": (Part.THIRD,), "past tense": (Part.PAST,),
    "past participle": (Part.PARTICIPLE,), "present participle": (Part.ING,),
    "comparative": (Part.ADJECTIVE, Part.ADVERB), "superlative": (Part.ADJECTIVE, Part.ADVERB),
}  # fmt: skip
_BASES: Final[Mapping[Part, Part]] = {
    Part.PLURAL: Part.NOUN, Part.THIRD: Part.VERB, Part.PAST: Part.VERB,
    Part.PARTICIPLE: Part.VERB, Part.ING: Part.VERB,
}  # fmt: skip
_ENDINGS: Final[Sequence[tuple[str, Part]]] = (
    ("ly", Part.ADVERB), ("ing", Part.ING), ("ed", Part.PARTICIPLE), ("ous", Part.ADJECTIVE),
    ("ful", Part.ADJECTIVE), ("less", Part.ADJECTIVE), ("able", Part.ADJECTIVE),
    ("ible", Part.ADJECTIVE), ("ive", Part.ADJECTIVE), ("ical", Part.ADJECTIVE),
    ("ss", Part.NOUN), ("s", Part.PLURAL),
)  # fmt: skip
_FORM_OF_NOTHING = -1.5  # a lemma whose part of speech has no such form
_OFTEN_VERB = -1.0  # an adjective that is the participle of a verb too
_RATHER_PLURAL = -0.7  # third persons that are plurals too


def says(label: str, part: Part) -> bool:
    """Whether a dictionary's label ("vt.", "n. adj.") is one of a part of speech."""
    wanted = _LABELS.get(part)
    return wanted is not None and not wanted.isdisjoint(label.split())


def parts_of(word: str, entries: Sequence[EnglishWord]) -> Weights:
    """Weigh the parts of speech that a word's entries allow; its ending tells where none do."""
    found: dict[Part, float] = {}
    # What dictionaries list of "firms" by itself is about several firms too.
    is_plural = any("plural" in names_of(word, entry) for entry in entries)
    for entry in entries:
        shares = _shares(entry)
        if entry.inflection_of is None:
            own = {Part.PLURAL if is_plural and p is Part.NOUN else p: s for p, s in shares.items()}
            _add(found, ((part, log(share)) for part, share in own.items()))
        else:
            _add(found, _forms(word, entry, shares))
    if Part.ADJECTIVE in found and (Part.PARTICIPLE in found or Part.ING in found):
        found[Part.ADJECTIVE] += _OFTEN_VERB
    if Part.THIRD in found and Part.PLURAL in found:
        found[Part.THIRD] += _RATHER_PLURAL
    return found or {_by_ending(word): 0.0, Part.NAME: -1.0}


def names_of(word: str, entry: EnglishWord) -> frozenset[str]:
    """Name all forms of a lemma's entry that a word is: "put" is past tense and participle."""
    if entry.inflection_of is None:
        return frozenset()
    folded = word.casefold()
    others = (name for name, form in entry.inflections.items() if form.casefold() == folded)
    return frozenset((entry.inflection_of[0], *others))


def _add(found: dict[Part, float], weights: Iterator[tuple[Part, float]]) -> None:
    for part, weight in weights:
        found[part] = max(weight, found.get(part, weight))


def _forms(
    word: str, entry: EnglishWord, shares: Mapping[Part, float]
) -> Iterator[tuple[Part, float]]:
    """Give what a form of a lemma may be."""
    for part in (part for name in names_of(word, entry) for part in _OF_FORM.get(name, ())):
        share = shares.get(_BASES.get(part, part))
        yield part, log(share) if share else _FORM_OF_NOTHING


def _shares(entry: EnglishWord) -> Mapping[Part, float]:
    """Give the share of each part of speech among the meanings an entry lists, domains apart."""
    counts: dict[Part, float] = {}
    for sense in entry.senses:
        if sense.label:
            continue
        for label in sense.part_of_speech.split():
            part = _OF_LABEL.get(label)
            if part is not None:
                # The first of many tell as much as all of them.
                count = min(1 + sense.text.count("；"), 4)
                counts[part] = counts.get(part, 0.0) + count
    total = sum(counts.values())
    return {part: count / total for part, count in counts.items()}


def _by_ending(word: str) -> Part:
    if word[:1].isupper():
        return Part.NAME
    return next((part for ending, part in _ENDINGS if word.endswith(ending)), Part.NOUN)


def is_form(part: Part) -> bool:
    """Whether a part of speech is a form that a dictionary lists under another."""
    return part in _BASES


def name_of(part: Part) -> str:
    """Give the name of a part of speech as a person knows it, the forms of one alike."""
    if part in VERBS:
        return "verb"
    return "noun" if part in NOUNS else part.name.lower()
