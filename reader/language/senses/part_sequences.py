"""Which parts of speech follow which in English, as log weights set by hand."""

from collections.abc import Mapping
from typing import Final

from reader.language.senses.parts import Part, Weights

# What may follow what, as log weights; 0 where nothing is said.
_AFTER: Final[Mapping[Part, Weights]] = {
    Part.STOP: {
        Part.NOUN: -0.3, Part.VERB: -1.0, Part.PAST: -2.0, Part.PARTICIPLE: -1.0, Part.THIRD: -3.0,
        Part.DETERMINER: 0.5, Part.PRONOUN: 0.5,
    },
    Part.COMMA: {Part.VERB: -0.5, Part.THIRD: -0.7, Part.PAST: -0.3},
    Part.DETERMINER: {
        Part.NOUN: 1.0, Part.PLURAL: 1.0, Part.NAME: 0.5, Part.ADJECTIVE: 1.0,
        Part.PARTICIPLE: -1.0, Part.ING: -0.8, Part.ADVERB: -1.0, Part.NUMBER: 0.5,
        Part.VERB: -4.0, Part.THIRD: -4.0, Part.PAST: -3.5, Part.MODAL: -4.0, Part.BE: -2.0,
        Part.PREPOSITION: -2.0,
        Part.CONJUNCTION: -2.0, Part.DETERMINER: -0.7, Part.PRONOUN: -2.5, Part.STOP: -2.0,
        Part.COMMA: -2.0, Part.TO: -2.0,
    },
    Part.ADJECTIVE: {
        Part.NOUN: 1.2, Part.PLURAL: 1.2, Part.NAME: 0.2, Part.ADJECTIVE: 0.0, Part.VERB: -3.0,
        Part.THIRD: -3.0, Part.PAST: -3.0, Part.DETERMINER: -1.5, Part.PRONOUN: -1.5,
        Part.MODAL: -2.5, Part.BE: -1.5, Part.TO: 0.3, Part.PREPOSITION: 0.0,
        Part.ADVERB: -0.8, Part.CONJUNCTION: -0.7,
    },
    Part.NOUN: {
        Part.NOUN: 0.1, Part.PLURAL: 0.4, Part.VERB: -2.6, Part.THIRD: 0.8, Part.PAST: 0.6,
        Part.PARTICIPLE: -0.6, Part.ING: -0.8, Part.ADJECTIVE: -2.2, Part.ADVERB: -0.7,
        Part.PREPOSITION: 0.8, Part.CONJUNCTION: 0.4, Part.MODAL: 0.8, Part.BE: 0.8,
        Part.PRONOUN: -0.5, Part.DETERMINER: -1.0, Part.STOP: 0.6, Part.COMMA: 0.4,
    },
    Part.PLURAL: {
        Part.NOUN: -1.6, Part.PLURAL: -1.8, Part.VERB: 0.7, Part.THIRD: -2.6, Part.PAST: 0.6,
        Part.PARTICIPLE: -0.6, Part.ING: -0.6, Part.ADJECTIVE: -1.8, Part.ADVERB: -0.5,
        Part.PREPOSITION: 0.8, Part.CONJUNCTION: 0.4, Part.MODAL: 0.8, Part.BE: 0.8,
        Part.PRONOUN: -0.3, Part.DETERMINER: -0.8, Part.STOP: 0.6, Part.COMMA: 0.4,
    },
    Part.NAME: {
        Part.NAME: 1.0, Part.NOUN: 0.2, Part.PLURAL: 0.2, Part.VERB: -2.0, Part.THIRD: 0.8,
        Part.PAST: 0.8, Part.PARTICIPLE: -0.6, Part.ADJECTIVE: -1.5, Part.MODAL: 0.8, Part.BE: 0.8,
        Part.PREPOSITION: 0.5,
    },
    Part.PRONOUN: {
        Part.VERB: 0.8, Part.THIRD: 0.8, Part.PAST: 1.0, Part.MODAL: 1.0, Part.BE: 1.0,
        Part.NOUN: -2.2, Part.PLURAL: -2.2, Part.ADJECTIVE: -1.5, Part.PARTICIPLE: -1.2,
        Part.ING: -0.8, Part.ADVERB: 0.0, Part.PREPOSITION: 0.0, Part.PRONOUN: -1.0,
    },
    Part.VERB: {
        Part.DETERMINER: 0.8, Part.NOUN: 0.1, Part.PLURAL: 0.4, Part.NAME: 0.2, Part.PRONOUN: 0.6,
        Part.PREPOSITION: 0.6, Part.ADVERB: 0.4, Part.TO: 0.5, Part.ADJECTIVE: 0.2, Part.VERB: -2.5,
        Part.THIRD: -3.0, Part.PAST: -2.5, Part.PARTICIPLE: -1.0, Part.ING: -0.2, Part.MODAL: -2.0,
        Part.BE: -1.5, Part.NUMBER: 0.4,
    },
    Part.ADVERB: {
        Part.VERB: 0.2, Part.THIRD: 0.2, Part.PAST: 0.3, Part.PARTICIPLE: 0.5, Part.ADJECTIVE: 0.8,
        Part.ADVERB: 0.3, Part.NOUN: -1.2, Part.PLURAL: -1.2, Part.STOP: 0.5, Part.COMMA: 0.5,
        Part.NUMBER: 0.3, Part.DETERMINER: -0.2,
    },
    Part.PREPOSITION: {
        Part.DETERMINER: 0.8, Part.NOUN: 0.6, Part.PLURAL: 0.7, Part.NAME: 0.6, Part.ING: 0.6,
        Part.ADJECTIVE: 0.5, Part.PRONOUN: 0.5, Part.NUMBER: 0.5, Part.VERB: -3.0, Part.THIRD: -3.0,
        Part.PAST: -3.0, Part.PARTICIPLE: -0.8, Part.MODAL: -3.0, Part.BE: -2.0,
        Part.PREPOSITION: -0.8, Part.ADVERB: -0.5, Part.STOP: -0.8, Part.COMMA: -0.8, Part.TO: -2.0,
    },
    Part.CONJUNCTION: {
        Part.PRONOUN: 0.6, Part.DETERMINER: 0.4, Part.VERB: 0.0, Part.NOUN: 0.0, Part.THIRD: -0.3,
        Part.STOP: -2.0,
    },
    Part.TO: {
        Part.VERB: 2.0, Part.BE: 1.0, Part.DETERMINER: 0.2, Part.NOUN: -1.0, Part.PLURAL: -0.2,
        Part.NAME: 0.0, Part.THIRD: -4.0, Part.PAST: -4.0, Part.PARTICIPLE: -2.0, Part.ING: -0.5,
        Part.ADJECTIVE: -0.8, Part.ADVERB: -0.3, Part.MODAL: -3.0, Part.STOP: -1.0,
    },
    Part.MODAL: {
        Part.VERB: 2.0, Part.BE: 1.2, Part.ADVERB: 0.6, Part.NOUN: -1.5, Part.PLURAL: -1.0,
        Part.PRONOUN: 0.2, Part.THIRD: -4.0, Part.PAST: -4.0, Part.PARTICIPLE: -2.0,
        Part.ADJECTIVE: -2.0, Part.ING: -2.0,
    },
    Part.BE: {
        Part.PARTICIPLE: 1.2, Part.ING: 0.7, Part.ADJECTIVE: 1.0, Part.ADVERB: 0.5,
        Part.DETERMINER: 0.6, Part.NOUN: -0.6, Part.PLURAL: -0.4, Part.PAST: -3.0, Part.VERB: -2.5,
        Part.THIRD: -3.0, Part.BE: 0.5, Part.PREPOSITION: 0.3, Part.TO: 0.4,
    },
    Part.NUMBER: {
        Part.PLURAL: 1.2, Part.NOUN: 0.2, Part.ADJECTIVE: 0.3, Part.NUMBER: 0.8, Part.VERB: -2.5,
        Part.THIRD: -2.0, Part.PAST: -1.0, Part.ING: -1.5, Part.PREPOSITION: 0.3,
    },
}  # fmt: skip
_AFTER_FORM: Final[Mapping[Part, Weights]] = {
    Part.THIRD: {},
    Part.PAST: {Part.PARTICIPLE: -0.8},
    Part.PARTICIPLE: {Part.NOUN: 0.2, Part.PREPOSITION: 0.9, Part.STOP: 0.4, Part.DETERMINER: 0.3},
    Part.ING: {Part.NOUN: 0.3, Part.PREPOSITION: 0.6},
}
FOLLOWS: Final[Mapping[Part, Weights]] = {
    **_AFTER,
    **{form: {**_AFTER[Part.VERB], **own} for form, own in _AFTER_FORM.items()},
}
"""What may follow a part of speech; what is not mentioned neither helps nor harms."""
