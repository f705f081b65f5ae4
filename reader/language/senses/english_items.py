"""What an English word may mean in Chinese: the dictionary's lists taken apart."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from reader.core.glosses import meanings_of, strings_of, without_asides
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


class Item(NamedTuple):
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
        meanings = meanings_of(sense.text)
        weights = sense.weights or (0.0,) * len(meanings)
        for n, (meaning, weight) in enumerate(zip(meanings, weights, strict=True)):
            yield Item(
                without_asides(meaning),
                strings_of(meaning),
                sense.part_of_speech,
                prior + weight + _LATER * n**0.7,
                number,
                place,
                n,
                entry.inflection_of is not None,
            )


def fit(item: Item, part: Part, *, has_lemma: bool) -> float:
    """Say how well an item's part of speech suits what the sentence needs; 0 where it does.

    `has_lemma` tells that the word is a form of another one too.
    """
    if not item.label:
        return 0.0
    score = _fit_label(item.label, part)
    if has_lemma and not item.is_form and is_form(part) and part not in NOUNS:
        score += _BASE_FOR_FORM
    return score


def _fit_label(label: str, part: Part) -> float:
    if part is Part.ANY or says(label, part):
        return 0.0
    near = any(says(label, other) for other in _NEAR.get(part, ()))
    return _NEAR_PART if near else _OTHER_PART
