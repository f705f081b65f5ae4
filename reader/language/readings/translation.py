"""The translation as a witness: of two readings that is likelier whose meaning stands across."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.core.context import Context
from reader.language.readings.candidates import Candidates
from reader.language.readings.places import Place
from reader.language.readings.telling import LITTLE, WORD

if TYPE_CHECKING:
    from reader.language.entries import Entries

# Log odds: of a sense that stands across with all its words, with a part of them, and of a name
# that is spelled so.
_WHOLE: Final = 3.5
_PART: Final = 1.5
_SPELLED: Final = 4.0
# What English says otherwise than with a word (了, 得, 过) is hardly ever what stands across.
_OF_PARTICLES: Final = 0.3
_PARTICLES_FREQUENCY: Final = 6.0  # Zipf
_CACHED: Final = 256


class AcrossWords(NamedTuple):
    """The words of a translation with the lemmas they are forms of, in lower case; its names."""

    words: frozenset[str]
    names: tuple[str, ...]


class TranslationWitness:
    """Weighs readings by the English that stands across. Safe to use from several threads."""

    def __init__(self, entries: "Entries") -> None:
        self._entries = entries
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
        meanings = _meanings(place.candidates, said.words)
        spellings = _spellings(place.candidates, said.names)
        weights = [
            scale * meaning + spelled for meaning, spelled in zip(meanings, spellings, strict=True)
        ]
        return weights if any(weights) else None

    def _find_words(self, across: str) -> AcrossWords:
        found = WORD.findall(across)
        words = {word.lower() for word in found}
        lemmas = self._entries.lemmas(words)
        names = tuple(word.lower() for word in found if word[0].isupper())
        return AcrossWords(frozenset(words.union(*lemmas.values())) - LITTLE, names)


def _is_particle(candidates: Candidates) -> bool:
    is_character = len(candidates[0].syllables) == 1
    return is_character and candidates.frequency > _PARTICLES_FREQUENCY


def _meanings(candidates: Candidates, said: frozenset[str]) -> list[float]:
    """Weigh by the sense that stands across best; what all candidates mean tells nothing."""
    if candidates.told.isdisjoint(said):
        return [0.0] * len(candidates)
    senses = [[told for told in each if not told.isdisjoint(said)] for each in candidates.senses]
    hits = [frozenset[str]().union(*each) & said for each in senses]
    shared = hits[0].intersection(*hits[1:])
    telling = said - shared
    return [max((_weight(told, telling) for told in each), default=0.0) for each in senses]


def _weight(told: frozenset[str], telling: frozenset[str]) -> float:
    """Weigh a sense: all of "to pay back" says much, "back" alone little."""
    share = len(told & telling) / len(told)
    return _WHOLE if share == 1 else _PART * share


def _spellings(candidates: Candidates, names: Sequence[str]) -> list[float]:
    """Weigh by names across that are spelled as a candidate begins or ends: Zhai Zhigang, Xiamen.

    Only what tells candidates apart counts.
    """
    letters = candidates.letters
    if not names or len(set(letters)) < 2:
        return [0.0] * len(candidates)
    return [_SPELLED if _is_named(spelled, names) else 0.0 for spelled in letters]


def _is_named(spelled: str, names: Sequence[str]) -> bool:
    return any(
        name == spelled or (len(spelled) > 2 and (name.startswith(spelled))) for name in names
    )
