"""English words whose part of speech is known without a dictionary: those that hold sentences."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from reader.language.senses.parts import Part, Weights

_LISTED: Final[Iterable[tuple[str, Weights]]] = (
    ("the a an my your his its our their every each no another", {Part.DETERMINER: 0.0}),
    ("this that these those", {Part.DETERMINER: 0.0, Part.PRONOUN: -0.7}),
    (
        "some any all both either neither much many few several more most such enough other",
        {Part.DETERMINER: 0.0, Part.PRONOUN: -0.7, Part.ADVERB: -1.2, Part.ADJECTIVE: -1.0},
    ),
    ("her", {Part.DETERMINER: 0.0, Part.PRONOUN: -0.4}),
    (
        (
            "i you he she it we they me him us them who whom anyone someone somebody everybody "
            "everyone nobody anybody something anything nothing everything himself herself itself "
            "themselves myself yourself ourselves others ones"
        ),
        {Part.PRONOUN: 0.0},
    ),
    ("one", {Part.PRONOUN: 0.0, Part.NUMBER: -0.3, Part.NOUN: -0.6}),
    ("that", {Part.DETERMINER: -0.3, Part.PRONOUN: -0.5, Part.CONJUNCTION: -0.2}),
    ("which what whose", {Part.PRONOUN: 0.0, Part.DETERMINER: -0.5}),
    (
        (
            "of in at by for from with into onto upon about between through during without within "
            "against among across toward towards behind beside beyond despite per via amid until"
        ),
        {Part.PREPOSITION: 0.0},
    ),
    (
        "on off up down out over under around along inside outside near past",
        {Part.PREPOSITION: 0.0, Part.ADVERB: -0.6},
    ),
    ("before after since than", {Part.PREPOSITION: 0.0, Part.CONJUNCTION: -0.2}),
    ("as", {Part.PREPOSITION: -0.3, Part.CONJUNCTION: -0.3, Part.ADVERB: -0.6}),
    ("like", {Part.PREPOSITION: -0.2, Part.VERB: -0.3, Part.NOUN: -3.0, Part.ADJECTIVE: -3.0}),
    (
        (
            "and or but nor if because while whereas although though unless whether when where "
            "why how so"
        ),
        {Part.CONJUNCTION: 0.0},
    ),
    (
        (
            "not n't never always often also even just only still yet already too very quite "
            "rather almost there here then now once again perhaps maybe however therefore instead "
            "soon ever far away"
        ),
        {Part.ADVERB: 0.0},
    ),
    ("can could may might must shall should will would do does did cannot", {Part.MODAL: 0.0}),
    ("am is are was were be been being have has had having 's 're 've 'm", {Part.BE: 0.0}),
    ("to", {Part.TO: 0.0}),
    (
        (
            "two three four five six seven eight nine ten eleven twelve hundred thousand million "
            "billion dozen dozens"
        ),
        {Part.NUMBER: 0.0},
    ),
    ("will", {Part.MODAL: 0.0, Part.NOUN: -2.0}),
    ("can might may", {Part.MODAL: 0.0, Part.NOUN: -3.0}),
    ("need dare", {Part.VERB: -0.2, Part.NOUN: -0.6, Part.MODAL: -0.9}),
    ("being", {Part.BE: 0.0, Part.NOUN: -2.0}),
    ("well", {Part.ADVERB: 0.0, Part.NOUN: -2.5}),
    ("long", {Part.ADJECTIVE: -0.2, Part.ADVERB: -0.6, Part.VERB: -3.0}),
    ("first last next", {Part.ADJECTIVE: -0.2, Part.ADVERB: -0.7, Part.PRONOUN: -2.0}),
    ("least less", {Part.DETERMINER: -0.3, Part.ADVERB: -0.3}),
    ("half", {Part.DETERMINER: 0.0, Part.NOUN: -0.5, Part.ADVERB: -1.5}),
)


def _by_word() -> Iterator[tuple[str, Weights]]:
    for words, weights in _LISTED:
        for word in words.split():
            yield word, weights


CLOSED: Final[Mapping[str, Weights]] = dict(_by_word())
"""Weights of the words listed; of a word that is listed twice, the last."""
