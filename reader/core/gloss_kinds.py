"""What kind of word the English gloss of a Chinese word is: a verb, an adverb, a conjunction."""

import re
from typing import Final

from reader.core.gloss_parts import Kind

_ASIDE: Final = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]")
_WORD: Final = re.compile(r"[a-z'-]+")
_MEASURE: Final = re.compile(r"\(?(?:classifier|measure word)\b")
_COMPLETES: Final = re.compile(
    r"after (?:a |certain |the )?(?:\w+ )?verb|complement|completed action|upward movement|"
    r"after \w+\["
)
_GRAMMAR: Final = re.compile(
    r"\((?:used |after|before|coordinat|indicat|conj|particle|modal|question|interrog|tag|suffix|"
    r"prefix|passive|marker)|used|particle|indicating|suffix|prefix|noun suffix"
)
_MODAL: Final = re.compile(
    r"(?:can|may|might|will|shall|should|must|could|would|need to|have to|to be likely to|"
    r"(?:to be )?able to|haven't|hasn't|to want)\b"
)
_NEGATIVE: Final = re.compile(r"\((?:\w+ )*(?:not|negative)\b|negative")
_CONJUNCTIONS: Final = frozenset(
    "but yet however although though if or otherwise therefore thus hence moreover furthermore "
    "nevertheless because since while whereas besides and so unless then when once until till even "
    "unfortunately".split()
) | {"or else", "otherwise", "even though", "even if", "as soon as", "in case", "but also"}
_PREPOSITIONS: Final = frozenset(
    "of in at by for from with into about between through during without within against among "
    "across toward towards behind on off up down out over under around along inside outside near "
    "past before after above below according to".split()
)
_ADVERBS: Final = frozenset(
    "also too again still always never often very quite rather just almost soon usually perhaps "
    "maybe together forever now ever more only simply merely first not all here there how much as "
    "well mostly apart ahead most already".split()
)
_LIKE_ADVERBS: Final = frozenset(
    "family supply reply assembly early daily friendly fly ally belly monopoly anomaly".split()
)
_ADVERBIAL: Final = frozenset("in at by on as".split())
"""Words that begin what stands for an adverb where more follows: "in fact"."""


def kind_of(gloss: str) -> Kind:
    """Tell the kind of an English gloss by how it is written."""
    if _MEASURE.match(gloss):
        return Kind.MEASURE
    if _COMPLETES.search(gloss):
        return Kind.COMPLETES
    said = _ASIDE.sub(" ", gloss).split(";")[0].strip().casefold()
    words = _WORD.findall(said)
    if _GRAMMAR.match(gloss) or not words:
        return Kind.GRAMMAR
    if _MODAL.match(said):
        return Kind.MODAL
    if said.startswith("to "):
        return Kind.VERB
    if said.endswith("?"):
        return Kind.OTHER
    return _kind_of_words(words)


def is_negative(gloss: str) -> bool:
    """Whether a gloss is said with a negation: "(not) at all"."""
    return _NEGATIVE.search(gloss) is not None


def _kind_of_words(words: list[str]) -> Kind:
    first, *more = words
    if " ".join(words) in _CONJUNCTIONS:
        return Kind.CONJUNCTION
    if not more and first in _PREPOSITIONS:
        return Kind.PREPOSITION
    if more and (first in {"according", "with", "from", "for"} or words[1:2] == ["accordance"]):
        return Kind.PREPOSITION
    is_like_one = first.endswith("ly") and first not in _LIKE_ADVERBS
    if is_like_one or first in _ADVERBS or (more and first in _ADVERBIAL):
        return Kind.ADVERB
    return Kind.OTHER
