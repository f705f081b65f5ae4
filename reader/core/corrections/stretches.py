"""A stretch of a text whose division into words a person looks at and changes."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Final

from msgspec import Struct

from reader.core.scripts import is_han
from reader.core.sentences import Span
from reader.core.tokens import Token, TokenKind

# What no division goes through: a Chinese character, or a word of letters and digits.
_ATOM: Final = re.compile("[^\\W_](?:['’]?[^\\W_])*")
_BESIDE: Final = 2  # words on either side
_ATOMS: Final = 24  # at most, unless the word itself has more
_JOINERS: Final = frozenset("-‐‑'’·&/.")

Cuts = frozenset[int]
"""Gaps at which a stretch is cut: gap n lies between atoms n and n + 1."""


class Stretch(Struct, frozen=True):
    """Neighbouring words of a text.

    `atoms` are spans of the text that are never cut, in order; what stands between them (blanks,
    hyphens) belongs to a word that goes over it and else to none. `cuts` is how they are divided
    now. The word that is meant is made of the atoms `first` to `last`.
    """

    text: str
    atoms: tuple[Span, ...]
    cuts: Cuts
    first: int
    last: int

    def words(self, cuts: Cuts) -> tuple[Span, ...]:
        """Give the words of a division, as spans of the text."""
        edges = [-1, *sorted(cuts), len(self.atoms) - 1]
        return tuple(
            Span(self.atoms[before + 1].start, self.atoms[end].end)
            for before, end in pairwise(edges)
        )

    def toggled(self, cuts: Cuts, gap: int) -> Cuts:
        """Give a division that is cut at a gap where another is not, or not where it is."""
        return cuts ^ {gap} if 0 <= gap < len(self.atoms) - 1 else cuts

    def with_word(self, word: Span) -> Cuts | None:
        """Give the division with a word in it and all else as it is; None where it cannot be."""
        starts = [atom.start for atom in self.atoms]
        ends = [atom.end for atom in self.atoms]
        if word.start not in starts or word.end not in ends:
            return None
        first, last = starts.index(word.start), ends.index(word.end)
        edges = {gap for gap in (first - 1, last) if 0 <= gap < len(self.atoms) - 1}
        return frozenset((self.cuts - {*range(first, last)}) | edges)

    def touches_word(self, cuts: Cuts) -> bool:
        """Whether a division gives another word than the one that is meant."""
        meant = Span(self.atoms[self.first].start, self.atoms[self.last].end)
        return meant not in self.words(cuts)


def stretch_around(text: str, tokens: Sequence[Token], token: Token) -> Stretch:
    """Take a word with up to two words on either side, as far as no punctuation parts them."""
    at = tokens.index(token)
    before = [*_neighbours(reversed(tokens[:at]), text)][::-1]
    after = [*_neighbours(iter(tokens[at + 1 :]), text)]
    own = [*_atoms(text, token)]
    room = max(_ATOMS - len(own), 0) // 2
    kept = [
        *_whole_words([_atoms(text, each) for each in reversed(before)], room)[::-1],
        own,
        *_whole_words([_atoms(text, each) for each in after], room),
    ]
    sizes = [len(atoms) for atoms in kept]
    ends = [sum(sizes[: n + 1]) - 1 for n in range(len(sizes) - 1)]
    first = sum(sizes[: kept.index(own)])
    return Stretch(
        text,
        tuple(atom for atoms in kept for atom in atoms),
        frozenset(ends),
        first,
        first + len(own) - 1,
    )


def _neighbours(tokens: Iterator[Token], text: str) -> Iterator[Token]:
    """Give the next words, over blanks and hyphens between letters."""
    left = _BESIDE
    for token in tokens:
        if token.answers:
            yield token
            left -= 1
        elif not _is_passed(token, text):
            return
        if not left:
            return


def _is_passed(token: Token, text: str) -> bool:
    around = text[max(token.start - 1, 0) : token.start], text[token.end : token.end + 1]
    if any(is_han(c) for c in around if c) or not all(around):
        return False
    return token.text == " " or (token.kind is TokenKind.PUNCTUATION and token.text in _JOINERS)


def _atoms(text: str, token: Token) -> list[Span]:
    """Divide a word into atoms; what is no letter at its ends goes with the first and last."""
    found: list[Span] = []
    for match in _ATOM.finditer(text, token.start, token.end):
        found += _parts(text, match.start(), match.end())
    starts = [token.start, *(atom.start for atom in found[1:])]
    ends = [*(atom.end for atom in found[:-1]), token.end]
    return [Span(*edges) for edges in zip(starts, ends, strict=True)]


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """Part a run of letters at its Chinese characters."""
    begun = start
    for at in range(start, end):
        if is_han(text[at]):
            if begun < at:
                yield Span(begun, at)
            yield Span(at, at + 1)
            begun = at + 1
    if begun < end:
        yield Span(begun, end)


def _whole_words(words: Sequence[list[Span]], room: int) -> list[list[Span]]:
    kept: list[list[Span]] = []
    for atoms in words:
        room -= len(atoms)
        if room < 0:
            break
        kept.append(atoms)
    return kept


def changed_words(
    old: Sequence[Span], new: Sequence[Span], wanted: Span, kept: Sequence[Span] = ()
) -> tuple[tuple[Span, ...], ...]:
    """Give the words of a new division that are others than before, neighbours together.

    Both divide the same stretch. Where nothing is another it is the word at `wanted`. Spans that
    are `kept` are not gone through: one that is covered in part is covered as a whole.
    """
    others = set(old)
    changed = [word not in others for word in new]
    if not any(changed):
        changed = [word.start < wanted.end and word.end > wanted.start for word in new]
    for span in kept:
        within = [span.start < word.end and word.start < span.end for word in new]
        both = [*zip(within, changed, strict=True)]
        if any(map(all, both)):
            changed = [*map(any, both)]
    runs = groupby(zip(changed, new, strict=True), key=itemgetter(0))
    return tuple(tuple(word for _, word in run) for is_changed, run in runs if is_changed)


def cuts_between(words: Sequence[Span]) -> tuple[int, ...]:
    """Give the code points, from the first word's beginning, at which words and gaps begin."""
    start, end = words[0].start, words[-1].end
    edges = {edge for word in words for edge in (word.start, word.end)} - {start, end}
    return tuple(edge - start for edge in sorted(edges))
