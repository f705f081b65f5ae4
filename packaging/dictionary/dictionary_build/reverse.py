"""The reverse index: English words and short phrases → Chinese headwords whose senses have them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.core.lexicon import ChineseWord

_ASIDE = re.compile(r"\([^()]*\)|\[[^\]]*\]")
_LEADING = re.compile(r"^(?:to be |to |a |an |the |be )")
_TERM = re.compile(r"[a-z][a-z'’-]*")
_LONGEST_PHRASE = 4  # words
_MOST_ANSWERS = 30
_STOP = frozenset(
    "a an and as at be by etc for from his her in into is it its of off on one one's or out over "
    "sb sb's sth that the their to up with who which used esp".split()
)


def index(words: Sequence[ChineseWord]) -> Iterator[tuple[str, int, int]]:
    """Give (term, place, index of the word), best first: a whole sense outdoes a part of one."""
    found: dict[str, dict[int, float]] = defaultdict(dict)
    for number, word in enumerate(words):
        for term, weight in _terms(word):
            answers = found[term]
            answers[number] = max(weight, answers.get(number, 0))
    for term, answers in sorted(found.items()):
        best = sorted(answers, key=lambda number: (-answers[number], number))[:_MOST_ANSWERS]
        yield from ((term, place, number) for place, number in enumerate(best))


def _terms(word: ChineseWord) -> Iterator[tuple[str, float]]:
    base = (word.frequency or 0) - word.is_name
    for place, sense in enumerate(word.senses):
        for part, piece in enumerate(re.split("[;,]", _ASIDE.sub(" ", sense.text.lower()))):
            yield from _piece_terms(piece, base - min(place, 4) * 0.5 - min(part, 3) * 0.2)


def _piece_terms(piece: str, weight: float) -> Iterator[tuple[str, float]]:
    phrase = _LEADING.sub("", " ".join(piece.split()).strip(" .,!?"))
    terms = _TERM.findall(phrase)
    if 0 < len(terms) <= _LONGEST_PHRASE:
        yield " ".join(terms), weight + 6
        if len(terms) > 1:
            yield from ((term, weight - len(terms)) for term in terms if term not in _STOP)
