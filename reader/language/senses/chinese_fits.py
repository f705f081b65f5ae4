"""How well the senses of a Chinese word fit its place, whatever the translation says."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.core.gloss_parts import Kind
from reader.core.pinyin import split_tone
from reader.language.senses.chinese_places import suiting
from reader.language.senses.chinese_prepared import Prepared

if TYPE_CHECKING:
    from reader.language.senses.chinese_word import Word

_OTHER_READING = -4.0
_OTHER_TONE = -1.0  # 起来 as a word and as what completes a verb, gù shì and gù shi
_AS_NAME = 7.0  # a name, where the word was found to be one
_VERB = 0.8  # a verb where its neighbours ask for one, and against others
_COUNTED, _NOT_COUNTED = 3.0, -1.3  # a measure word, behind a number and elsewhere
_NEGATED, _NOT_NEGATED = 1.1, -0.3  # what is said with a negation, before one and elsewhere


def fits_of(word: "Word", prepared: Prepared) -> list[float]:
    """Score senses by themselves, how the word is read and what its neighbours ask for."""
    others = [_reading_differs(word.reading, readings) for readings in prepared.readings]
    suits, verb = suiting(word.before, word.after), _VERB * word.verbal
    name = _AS_NAME if word.is_name else 0.0
    negated = _NEGATED if word.is_negated else _NOT_NEGATED
    counted = _COUNTED if word.is_counted else _NOT_COUNTED
    fits: list[float] = []
    for gloss in prepared.glosses:
        score = gloss.prior + others[gloss.entry] + (name if gloss.is_name else suits[gloss.kind])
        if gloss.is_negative:
            score += negated
        if gloss.kind is Kind.MEASURE:
            score += counted
        fits.append(score + (verb if gloss.is_verb else -verb))
    return fits


def _reading_differs(reading: tuple[str, ...], readings: Sequence[tuple[str, ...]]) -> float:
    """Weigh that a word is read otherwise than an entry: less where only tones are other."""
    if not reading or reading in readings:
        return 0.0
    toneless = _toneless(reading)
    is_near = any(_toneless(other) == toneless for other in readings)
    return _OTHER_TONE if is_near else _OTHER_READING


def _toneless(reading: Sequence[str]) -> list[str]:
    """Give a reading of several syllables without tones; single ones differ by them."""
    return [split_tone(s)[0] for s in reading] if len(reading) > 1 else list(reading)
