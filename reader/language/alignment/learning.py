"""What a text teaches of its own words: those that stand across again and again."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import product
from typing import Final

import numpy as np

from reader.language.alignment.model import FoundLink
from reader.language.alignment.terms import Terms, is_word
from reader.language.alignment.witnesses import Sides, Witnesses

_SURE = 0.8  # confidence of the links that are learned from
_LEAST_LINKS = 40  # fewer teach chance
_LEAST = 3  # links with both words
_ALIKE = 0.6  # of the links with either word have both (Dice)
_RARE = 0.05  # of the sentences; commoner words stand across from each other by chance
_MOST_SENTENCES: Final = 3  # of a side in a link that is learned from

Learned = Mapping[str, frozenset[str]]


def learn(sides: Sides, found: Iterable[FoundLink]) -> Learned:
    """Give, for words of the left, the words of the right that sure links show to translate them.

    Only words that nothing known bears out are looked at.
    """
    sure = [link for link in found if link.confidence >= _SURE and _is_close(link)]
    if len(sure) < _LEAST_LINKS:
        return {}
    words = [_rare_words(terms) for terms in sides.terms]
    counts = Counter[int](), Counter[int]()
    both = Counter[tuple[int, int]]()
    for link in sure:
        lefts = {word for n in link.left for word in words[0].get(n, ())}
        rights = {word for n in link.right for word in words[1].get(n, ())}
        counts[0].update(lefts)
        counts[1].update(rights)
        lefts = [word for word in lefts if not _bears_out(sides.witnesses[0], word, link.right)]
        rights = [word for word in rights if not _bears_out(sides.witnesses[1], word, link.left)]
        both.update(product(lefts, rights))
    learned = defaultdict[str, set[str]](set)
    for (left, right), number in both.items():
        alike = 2 * number / (counts[0][left] + counts[1][right])
        if number >= _LEAST and alike >= _ALIKE:
            learned[sides.terms[0].names[left]].add(sides.terms[1].names[right])
    return {left: frozenset(rights) for left, rights in learned.items()}


def _is_close(one: FoundLink) -> bool:
    return all(0 < len(side) <= _MOST_SENTENCES for side in (one.left, one.right))


def _rare_words(terms: Terms) -> dict[int, set[int]]:
    """Give the rarer words of each sentence."""
    counts = np.bincount(terms.which, minlength=len(terms.names))
    most = max(_RARE * len(terms.texts), _LEAST)
    words = defaultdict[int, set[int]](set)
    kept = [
        _LEAST <= count <= most and is_word(name)
        for name, count in zip(terms.names, counts, strict=True)
    ]
    rare = np.array(kept, dtype=np.bool_)[terms.which]
    for word, sentence in zip(terms.which[rare], terms.where[rare], strict=True):
        words[int(sentence)].add(int(word))
    return words


def _bears_out(witnesses: Witnesses, term: int, sentences: range) -> bool:
    """Whether any of some sentences bears out a term."""
    row = witnesses.sentences[witnesses.starts[term] : witnesses.starts[term + 1]]
    at = int(np.searchsorted(row, sentences.start))
    return at < len(row) and int(row[at]) < sentences.stop
