"""What an English word may mean in Chinese: the dictionary's lists taken apart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from reader.core.glosses import listed_in
from reader.core.lexicon import EnglishWord
from reader.language.senses.parts import NOUNS, Part, is_form, says

_NAME_LABELS: Final = frozenset({"人名", "地名", "男子名", "女子名", "姓氏"})
_NEAR: Final[Mapping[Part, tuple[Part, ...]]] = {
    Part.ADJECTIVE: (Part.PARTICIPLE,),
    Part.PARTICIPLE: (Part.ADJECTIVE,),
    Part.ING: (Part.NOUN, Part.ADJECTIVE),
    Part.NOUN: (Part.ING,),
    Part.PRONOUN: (Part.DETERMINER,),
    Part.PREPOSITION: (Part.ADVERB,),
}

_DOMAIN = -1.5  # meanings of one trade
_NAME = -3.0
_UNSAID = -0.8  # no part of speech is given
_LATER = -0.22  # for each place further down its list, less and less
_LATER_GROUP, _MOST_GROUPS = -0.15, 4
_LATER_ENTRY, _MOST_ENTRIES = -0.25, 3
_OTHER_PART = -1.9
_NEAR_PART = -0.9  # what a form of a verb may be taken for
_BASE_FOR_FORM = -2.0  # "found" as a word of its own where the past of "find" is wanted


class Item(Struct, frozen=True, gc=False):
    """One meaning: `text` as it is shown, `strings` as a Chinese sentence may say it.

    It is item `place` of sense `sense` of entry `entry`, -1 where the dictionary has none such.
    `prior` says, as a logarithm, how likely it is before the sentence is looked at; `label` is its
    part of speech. `is_form` tells that the entry is that of the lemma.
    """

    text: str
    strings: tuple[str, ...]
    label: str
    prior: float
    entry: int
    sense: int
    place: int
    is_form: bool


def items_of(entries: Sequence[EnglishWord]) -> tuple[Item, ...]:
    """Take the senses of a word's entries apart, as they stand."""
    return tuple(item for n, entry in enumerate(entries) for item in _of_entry(n, entry))


def _of_entry(number: int, entry: EnglishWord) -> Iterator[Item]:
    for place, sense in enumerate(entry.senses):
        prior = _LATER_ENTRY * min(number, _MOST_ENTRIES)
        prior += _LATER_GROUP * min(place, _MOST_GROUPS)
        if sense.label:
            prior += _NAME if sense.label in _NAME_LABELS else _DOMAIN
        elif not sense.part_of_speech:
            prior += _UNSAID
        meanings = listed_in(sense.text)
        weights = sense.weights or (0.0,) * len(meanings)
        is_of_lemma, label = entry.inflection_of is not None, sense.part_of_speech
        for n, ((text, strings), weight) in enumerate(zip(meanings, weights, strict=True)):
            score = prior + weight + _LATER * n**0.7
            yield Item(text, strings, label, score, number, place, n, is_of_lemma)


def fits_of(items: Iterable[Item], part: Part, *, has_lemma: bool) -> list[float]:
    """Score items by how likely they are and how well their part of speech suits the sentence.

    `has_lemma` tells that the word is a form of another one too.
    """
    base_for_form = _BASE_FOR_FORM if has_lemma and is_form(part) and part not in NOUNS else 0.0
    suits = {"": 0.0}
    fits: list[float] = []
    for item in items:
        label = item.label
        fit = suits.get(label)
        if fit is None:
            fit = suits[label] = _fit_label(label, part)
        fits.append(item.prior + (fit + base_for_form if label and not item.is_form else fit))
    return fits


def _fit_label(label: str, part: Part) -> float:
    if part is Part.ANY or says(label, part):
        return 0.0
    near = any(says(label, other) for other in _NEAR.get(part, ()))
    return _NEAR_PART if near else _OTHER_PART
