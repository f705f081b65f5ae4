"""An English translation, made ready to be compared with what Chinese words mean."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from reader.core.lexicon import EnglishWord
    from reader.language.senses.parts import Part
    from reader.language.senses.tagger import Tagger

_TOKEN: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d,.]*|[^\w\s]")
_COMMONEST, _PER_UNIT = 7.3, 3.5  # Zipf
_LEAST, _MOST = 0.15, 1.3
_UNKNOWN = 2.5  # Zipf


class Place(NamedTuple):
    """Where an English word stands: as it is written, its part of speech, how far along 0 to 1.

    `telling` is how much the lemma tells: more if it is rare.
    """

    text: str
    part: "Part"
    at: float
    telling: float


class EnglishAcross(NamedTuple):
    """An English translation: for each word and its lemmas, folded, the places where it stands.

    `words` are all of these.
    """

    text: str
    places: Mapping[str, Sequence[Place]]
    words: frozenset[str]


def words_of(text: str) -> list[str]:
    """Give the words, numbers and marks of an English text."""
    return _TOKEN.findall(text)


def lemmas_of(word: str, entries: Iterable["EnglishWord"]) -> list[tuple[str, float]]:
    """Give a word and its lemmas, folded, with how much each tells: more if it is rare."""
    found: dict[str, float | None] = {e.word.casefold(): e.frequency for e in entries}
    found.setdefault(word.casefold().replace("’", "'").removesuffix("'s"), None)
    return [(lemma, _telling(frequency)) for lemma, frequency in found.items()]


def english_across(
    text: str, tagger: "Tagger", lemmas: Callable[[str], Iterable[tuple[str, float]]]
) -> EnglishAcross:
    """Tag an English translation; `lemmas` gives those of a word, as `lemmas_of` does."""
    words = words_of(text)
    places = defaultdict[str, list[Place]](list)
    for number, (word, part) in enumerate(zip(words, tagger.tag(words), strict=True)):
        if word[0].isalpha():
            for lemma, telling in lemmas(word):
                places[lemma].append(Place(word, part, number / len(words), telling))
    return EnglishAcross(text, places, frozenset(places))


def _telling(frequency: float | None) -> float:
    rarity = (_COMMONEST - (frequency or _UNKNOWN)) / _PER_UNIT
    return min(_MOST, max(_LEAST, rarity))
