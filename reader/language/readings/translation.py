"""The translation as a witness: of two readings that is likelier whose meaning stands across."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.core.context import Context
from reader.core.pinyin import split_tone
from reader.language.readings.candidates import Candidate, Candidates
from reader.language.readings.places import Place

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary

# Log odds: of a sense that stands across with all its words, with a part of them, and of a name
# that is spelled so.
_WHOLE: Final = 3.5
_PART: Final = 1.5
_SPELLED: Final = 4.0
# What English says otherwise than with a word (了, 得, 过) is hardly ever what stands across.
_OF_PARTICLES: Final = 0.3
_PARTICLES_FREQUENCY: Final = 6.0  # Zipf
_CACHED: Final = 256

_WORD: Final = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_ASIDE: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]|[\u3400-\u9fff|]+")
_LITTLE: Final = frozenset(
    "a an and as at be by for from have in into is it its of on one or other out sb so sth such "
    "that the their them this to up used used with within very etc also e g classifier fig lit "
    "bound form usu esp abbr old not do does did has had was were are been being he she his her "
    "you your we our they i my me us him will would can could may might all any no".split()
)


class AcrossWords(NamedTuple):
    """The words of a translation with the lemmas they are forms of, in lower case; its names."""

    words: frozenset[str]
    names: tuple[str, ...]


class TranslationWitness:
    """Weighs readings by the English that stands across. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary") -> None:
        self._dictionary = dictionary
        self._words = lru_cache(_CACHED)(self._find_words)

    def weigh(self, place: Place, offset: int, context: Context) -> list[float] | None:
        """Give log odds for the candidates of a place, None where the translation says nothing.

        `offset` is the place's first code point in the text that the context belongs to.
        """
        if context.across_language != "en":
            return None
        across = context.across_at(offset)
        if not across:
            return None
        said = self._words(across)
        scale = _OF_PARTICLES if _is_particle(place.candidates) else 1.0
        weights = [
            scale * meaning + spelling
            for meaning, spelling in zip(
                _meanings(place.candidates, said.words),
                _spellings(place.candidates, said.names),
                strict=True,
            )
        ]
        return weights if any(weights) else None

    def _find_words(self, across: str) -> AcrossWords:
        found = _WORD.findall(across)
        words = {word.lower() for word in found}
        lemmas = self._dictionary.lemmas(words)
        names = tuple(word.lower() for word in found if word[0].isupper())
        return AcrossWords(frozenset(words.union(*lemmas.values())) - _LITTLE, names)


def _is_particle(candidates: Candidates) -> bool:
    is_character = len(candidates[0].syllables) == 1
    return is_character and candidates.frequency > _PARTICLES_FREQUENCY


def _meanings(candidates: Sequence[Candidate], said: frozenset[str]) -> list[float]:
    """Weigh by the sense that stands across best; what all candidates mean tells nothing."""
    senses = [[told for told in _senses(candidate) if told & said] for candidate in candidates]
    hits = [frozenset[str]().union(*each) & said for each in senses]
    shared = hits[0].intersection(*hits[1:])
    telling = said - shared
    return [max((_weight(told, telling) for told in each), default=0.0) for each in senses]


def _senses(candidate: Candidate) -> Iterator[frozenset[str]]:
    return (_content(sense.text) for word in candidate.words for sense in word.senses)


def _weight(told: frozenset[str], telling: frozenset[str]) -> float:
    """Weigh a sense: all of "to pay back" says much, "back" alone little."""
    share = len(told & telling) / len(told)
    return _WHOLE if share == 1 else _PART * share


@lru_cache(20_000)
def _content(sense: str) -> frozenset[str]:
    words = frozenset(word.lower() for word in _WORD.findall(_ASIDE.sub(" ", sense)))
    return words - _LITTLE


def _spellings(candidates: Sequence[Candidate], names: Sequence[str]) -> list[float]:
    """Weigh by names across that are spelled as a candidate begins or ends: Zhai Zhigang, Xiamen.

    Only what tells candidates apart counts.
    """
    letters = [_spelled(candidate) for candidate in candidates]
    if not names or len(set(letters)) < 2:
        return [0.0] * len(candidates)
    return [_SPELLED if _is_named(spelled, names) else 0.0 for spelled in letters]


def _spelled(candidate: Candidate) -> str:
    letters = "".join(split_tone(syllable)[0] for syllable in candidate.syllables)
    return letters.replace("ü", "u")


def _is_named(spelled: str, names: Sequence[str]) -> bool:
    return any(
        name == spelled or (len(spelled) > 2 and (name.startswith(spelled))) for name in names
    )
