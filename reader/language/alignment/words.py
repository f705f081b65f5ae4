"""Which words of a row's linked sentences say the same thing.

What may answer to what competes: the confidence of a pair is its share among all that the English
word may answer to, times its share among all that may answer to the Chinese one; nothing at all is
one of the answers of both (agreement of two directions, after Liang, Taskar & Klein, "Alignment by
Agreement", 2006). A second round lets sure pairs speak for pairs beside them.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from reader.core.articles import Row, Side
from reader.core.sentences import Span, split_sentences
from reader.core.tokens import Token
from reader.core.wordlinks import WordLink
from reader.language.alignment.word_candidates import (
    Candidate,
    Learned,
    Sentence,
    find_candidates,
)

if TYPE_CHECKING:
    from reader.language.alignment.lexicon import Lexicon

SHOWN: Final = 0.2
"""Word links below this confidence are not given: of those above, 94 in 100 are right."""

_NOTHING = 2.6  # log odds of a pair that is as likely as no counterpart at all
_BESIDE = 1.0  # log odds that a sure neighbour adds
_NEAR_ENGLISH, _NEAR_CHINESE = 4, 2  # tokens, code points between neighbours
_SURE = 0.3
_ROUNDS = 2
Tokens = tuple[Sequence[Token], Sequence[Token]]


def link_words(
    row: Row, tokens: Tokens, english: Side, lexicon: "Lexicon", learned: Learned
) -> tuple[WordLink, ...]:
    """Link the words of the sentences that are linked; `tokens` are those of both sides.

    Where a row has no links, its sides are taken as one sentence each.
    """
    found: list[WordLink] = []
    for spans in _linked(row):
        sides = [
            Sentence(row.text(side) or "", _inside(tokens[side], spans[side])) for side in Side
        ]
        if not all(side.tokens for side in sides):
            continue
        one, other = sides[english], sides[english.other]
        other = replace(other, text=lexicon.simplify(other.text))
        for candidate, confidence in _rated(find_candidates(one, other, lexicon, learned)):
            if confidence >= SHOWN:
                pair = candidate.english, candidate.chinese
                found.append(WordLink(pair[english], pair[english.other], round(confidence, 3)))
    return tuple(found)


def _linked(row: Row) -> Iterator[tuple[Span, Span]]:
    """Give the stretches of both sides that say the same thing."""
    if not row.links:
        yield Span(0, len(row.left or "")), Span(0, len(row.right or ""))
        return
    spans = [split_sentences(row.text(side) or "") for side in Side]
    for link in row.links:
        ends = [[spans[side][n] for n in link.of(side) if n < len(spans[side])] for side in Side]
        if all(ends):
            left, right = (Span(side[0].start, side[-1].end) for side in ends)
            yield left, right


def _inside(tokens: Sequence[Token], span: Span) -> list[Token]:
    return [token for token in tokens if span.start <= token.start and token.end <= span.end]


def _rated(candidates: Sequence[Candidate]) -> list[tuple[Candidate, float]]:
    """Let candidates compete, in rounds."""
    bonus = [0.0] * len(candidates)
    shares: list[float] = []
    for _ in range(_ROUNDS):
        odds = [
            math.exp(min(candidate.odds + more - _NOTHING, 50.0))
            for candidate, more in zip(candidates, bonus, strict=True)
        ]
        shares = _shares(candidates, odds)
        bonus = _bonus(candidates, shares)
    return [*zip(candidates, shares, strict=True)]


def _shares(candidates: Sequence[Candidate], odds: Sequence[float]) -> list[float]:
    words, places = defaultdict[int, float](lambda: 1.0), defaultdict[int, float](lambda: 1.0)
    for candidate, one in zip(candidates, odds, strict=True):
        for word in candidate.words:
            words[word] += one
        for place in range(*candidate.chinese):
            places[place] += one
    return [
        one / max(words[word] for word in candidate.words)
        * one / max(places[place] for place in range(*candidate.chinese))
        for candidate, one in zip(candidates, odds, strict=True)
    ]  # fmt: skip


def _bonus(candidates: Sequence[Candidate], shares: Sequence[float]) -> list[float]:
    """Give what sure pairs of other words add to those beside them."""
    sure = [
        (candidate, share)
        for candidate, share in zip(candidates, shares, strict=True)
        if share > _SURE
    ]
    return [
        _BESIDE * max((share for other, share in sure if _are_beside(one, other)), default=0.0)
        for one in candidates
    ]


def _are_beside(one: Candidate, other: Candidate) -> bool:
    if one.words == other.words:
        return False
    words = min(abs(other.words[0] - one.words[-1]), abs(one.words[0] - other.words[-1]))
    ends = one.chinese, other.chinese
    places = min(abs(ends[1][0] - ends[0][1]), abs(ends[0][0] - ends[1][1]))
    return words <= _NEAR_ENGLISH and places <= _NEAR_CHINESE
