"""Whole words as the dictionary file keeps them: MessagePack, read at one go.

A page asks for hundreds of words at once. To put them together from tables of senses, references
and inflections takes some ten times as long as to read them whole.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import msgpack
from msgspec.structs import astuple, replace

from dictionary_build.references import Targets
from dictionary_build.weighing import Weights
from reader.core.gloss_analysis import parts_of
from reader.core.lexicon import ChineseWord, EnglishWord, Sense

Packed = tuple[int, bytes]
"""The number of a word and the word."""


def pack_chinese(
    words: Sequence[tuple[ChineseWord, Targets]], weights: Weights
) -> Iterator[Packed]:
    """Pack Chinese words; those without senses are lent those that their references end at."""
    for number, (word, targets) in enumerate(words):
        lenders = [number] if word.senses else dict.fromkeys(t for t in targets if t is not None)
        senses = tuple(
            _taken_apart(sense, weights.get((lender, place), ()))
            for lender in lenders
            for place, sense in enumerate(words[lender][0].senses)
        )
        yield number, _packed(replace(word, senses=senses))


def pack_english(
    words: Iterable[EnglishWord], inflections: Mapping[int, Mapping[str, str]], weights: Weights
) -> Iterator[Packed]:
    """Pack English words with all their forms."""
    for number, word in enumerate(words):
        senses = tuple(
            replace(sense, weights=weights.get((number, place), ()))
            for place, sense in enumerate(word.senses)
        )
        forms = dict(inflections.get(number, {}))
        yield number, _packed(replace(word, senses=senses, inflections=forms))


def pack_phrases(words: Iterable[EnglishWord]) -> tuple[str, str]:
    """Pack the headwords of several words, folded, by their first two: a line for each pair.

    Give the pairs, and the phrases that begin with each, divided by tabs.
    """
    phrases: dict[str, set[str]] = {}
    for word in words:
        folded = word.word.casefold()
        first, *others = folded.split(" ")
        if others:
            phrases.setdefault(f"{first} {others[0]}", set()).add(folded)
    return "\n".join(phrases), "\n".join("\t".join(sorted(found)) for found in phrases.values())


def _packed(word: ChineseWord | EnglishWord) -> bytes:
    """Pack a word without its last field, the name of the dictionary: all have the default."""
    return msgpack.encode(astuple(word)[:-1])


def _taken_apart(sense: Sense, weights: tuple[float, ...]) -> Sense:
    return replace(sense, weights=weights, parts=parts_of(sense.text))
