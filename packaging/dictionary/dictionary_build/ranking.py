"""The order of words that share a headword: what a reader most likely means comes first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reader.core.lexicon import ChineseWord

_RARE = frozenset({"old", "archaic", "arch.", "literary", "classical", "dialect", "historical"})
_RARE_ENDS = ("(old)", "(archaic)", "(dialect)", "(literary)", "(arch.)")
_RARE_STARTS = ("surname ", "used in ", "variant of ", "old variant ", "Japanese variant ")


# Read so as a word by itself, whatever is commonest in longer words.
_ALONE = {"长": "cháng", "予": "yǔ", "尽": "jìn"}


def order(words: Iterable[ChineseWord], readings: Mapping[str, Sequence[str]]) -> list[ChineseWord]:
    """Sort words so that of two with the same headword the more useful stands first.

    `readings` lists the readings of single characters, commonest first.
    """
    words = list(words)
    weights = _compound_weights(words)
    return sorted(words, key=lambda word: _key(word, readings, weights))


def _key(
    word: ChineseWord,
    readings: Mapping[str, Sequence[str]],
    weights: Mapping[tuple[str, str], float],
) -> tuple[object, ...]:
    plain = sum(not _is_rare(sense.text, sense.label) for sense in word.senses)
    single = len(word.simplified) == 1
    return (
        -(word.frequency or 0),
        word.simplified,
        not word.senses,
        _ALONE.get(word.simplified, word.reading[0]) != word.reading[0],
        plain == 0,
        -weights.get((word.traditional, word.simplified), 0) * single,
        word.is_name,
        _place(word, readings) if single else 0,
        -plain,
        word.traditional,
        word.reading,
    )


def _is_rare(text: str, label: str) -> bool:
    return (
        text.startswith(_RARE_STARTS)
        or text.endswith(_RARE_ENDS)
        or not _RARE.isdisjoint(label.split(", "))
    )


def _place(word: ChineseWord, readings: Mapping[str, Sequence[str]]) -> int:
    """Give the place of a single character's reading among those it has."""
    reading, listed = word.reading[0], readings.get(word.simplified, ())
    return listed.index(reading) if reading in listed else len(listed)


def _compound_weights(words: Sequence[ChineseWord]) -> dict[tuple[str, str], float]:
    """Weigh by the words that hold it how common each traditional form of a character is.

    Of 里, 裡 and 里 are both written so in simplified text; the words with 裡 are met more often.
    """
    weights: dict[tuple[str, str], float] = defaultdict(float)
    for word in words:
        if len(word.simplified) > 1 and word.frequency and word.senses:
            for pair in zip(word.traditional, word.simplified, strict=False):
                weights[pair] += 10**word.frequency
    return weights
