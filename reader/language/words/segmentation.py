"""Chinese words: the best path through what the dictionary, the rules and the model propose."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from reader.core.tokens import TokenKind
from reader.language.words.forms import propose_complements, propose_forms
from reader.language.words.lattice import best_path
from reader.language.words.names import looks_like_name, propose_names
from reader.language.words.numbers import is_number, propose_numbers
from reader.language.words.proposals import Proposal, edges_of
from reader.language.words.scores import BoundaryScores, flat_scores
from reader.language.words.stretches import Hints, Piece, Stretches
from reader.language.words.taught import TaughtWords
from reader.language.words.wordlist import WITH_MODEL, WITHOUT_MODEL, WordList, WordsWithin

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.words.boundaries import BoundaryModel

_HAN: Final = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff]+")
_OWN: Final = 1.5  # for a word of a person's own dictionaries: as good as a rare headword
_FOUND_ONCE: Final = 2.0  # for a name that was found elsewhere in the text
_TAUGHT: Final = 100.0  # for a word that a person fixed: nothing but another such outweighs it
_NO_WORDS: Final = TaughtWords((), 0.0)


class Loaded(Struct, frozen=True):
    """What dividing needs: the list of words, and the boundary model where the file has one."""

    words: WordList
    model: "BoundaryModel | None" = None

    def score(self, texts: Sequence[Stretches]) -> Iterator[list[BoundaryScores]]:
        """Score the places of stretches of texts."""
        worth = self.words.worth
        if self.model is None:
            return ([flat_scores(b - a, worth.length) for a, b in t.spans] for t in texts)
        places = [(text.text, text.spans) for text in texts]
        return self.model.score(places, worth.scale, worth.length)


class Segmenter:
    """Divides simplified text into words. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary") -> None:
        self._dictionary = dictionary
        self._loaded: Loaded | None = None
        self._own = _NO_WORDS
        self._taught: tuple[frozenset[str], TaughtWords] = frozenset(), _NO_WORDS
        self._lock = Lock()

    def load(self) -> Loaded:
        """Load the words and the model; the first text waits for it otherwise."""
        if self._loaded is None:
            with self._lock:
                if self._loaded is None:
                    self._loaded = self._load()
        return self._loaded

    def teach(self, words: Iterable[str]) -> None:
        """Have simplified words known beside the dictionary's, in place of those taught before."""
        self._own = TaughtWords(words, _OWN)

    def knows(self, word: str) -> bool:
        """Whether a dictionary has a simplified word, the person's own among them."""
        return self.load().words.knows(word) or word in self._own

    def beginnings(self, texts: Iterable[str]) -> Container[str]:
        """Give what stands in simplified texts and is a word of the list or begins one."""
        return self.load().words.beginnings(texts)

    def share(self, simplified: str) -> float:
        """Give the share of a word among all words of running text, 0 for one that is unknown."""
        return self.load().words.share(simplified)

    def split(self, simplified: str) -> list[str]:
        """Divide a run of simplified characters; the parts join to the whole."""
        (pieces,) = self.divide([Stretches(simplified, [(0, len(simplified))])])
        return [simplified[piece.start : piece.end] for piece in pieces]

    def split_all(self, simplified: Sequence[str]) -> list[list[str]]:
        """Give the words of the Chinese stretches of texts in simplified characters."""
        texts = [Stretches(text, [m.span() for m in _HAN.finditer(text)]) for text in simplified]
        return [
            [text.text[piece.start : piece.end] for piece in pieces]
            for text, pieces in zip(texts, self.divide(texts), strict=True)
        ]

    def divide(self, texts: Sequence[Stretches]) -> list[list[Piece]]:
        """Divide stretches of texts; what stands around them is context. Many at once are fast."""
        loaded = self.load()
        words = loaded.words.within(text.text for text in texts)
        return [
            self._divide(text, scores, words)
            for text, scores in zip(texts, loaded.score(texts), strict=True)
        ]

    def _divide(
        self, text: Stretches, scores: Sequence[BoundaryScores], words: WordsWithin
    ) -> list[Piece]:
        proposals = list(self._propose(text.text, text.hints, words))
        pieces = _find_pieces(text, scores, words, proposals)
        missed = list(_missed_names(text.text, pieces))
        if missed:
            proposals.extend(missed)
            pieces = _find_pieces(text, scores, words, proposals)
        return pieces

    def _propose(self, text: str, hints: Hints, words: WordsWithin) -> Iterator[Proposal]:
        knows = self.knows if self._own else words.knows
        yield from propose_numbers(text)
        yield from propose_forms(text, knows)
        yield from propose_complements(text, knows)
        yield from propose_names(text, knows, hints.is_across)
        yield from self._own.propose(text)
        yield from self._taught_words(hints.taught).propose(text)

    def _taught_words(self, words: frozenset[str]) -> TaughtWords:
        """Give the words ready for use; a text's are mostly those of the text before."""
        if not words:
            return _NO_WORDS
        known, ready = self._taught
        if known != words:
            ready = TaughtWords(words, _TAUGHT)
            self._taught = words, ready
        return ready

    def _load(self) -> Loaded:
        from reader.language.words.boundaries import BoundaryModel
        from reader.language.words.table import WordTable

        parts = self._dictionary.boundary_model()
        worth = WITH_MODEL if parts else WITHOUT_MODEL
        words = WordList(WordTable.read(self._dictionary.splitter_words()), worth)
        return Loaded(words, BoundaryModel.read(parts) if parts else None)


def _find_pieces(
    text: Stretches,
    scores: Sequence[BoundaryScores],
    words: WordsWithin,
    proposals: Sequence[Proposal],
) -> list[Piece]:
    edges = edges_of(proposals)
    # Of several proposals for a place the first says of what kind it is.
    proposed = {(proposal.start, proposal.end): proposal for proposal in reversed(proposals)}
    pieces: list[Piece] = []
    whole, plain = text.text, TokenKind.WORD
    for (begin, stop), score in zip(text.spans, scores, strict=True):
        cuts = best_path(whole[begin:stop], score, words, edges, begin)
        for start, end in pairwise(cuts):
            if end - start == 1:  # half of all words: none of the rest concerns them
                pieces.append(Piece(start, end, plain, ""))
            else:
                kind, base = _kind(whole[start:end], words, proposed.get((start, end)))
                pieces.append(Piece(start, end, kind, base))
    return pieces


def _kind(word: str, words: WordsWithin, proposal: Proposal | None) -> tuple[TokenKind, str]:
    """Tell of what kind a word of several characters is, and what it is a form of."""
    if is_number(word):
        return TokenKind.NUMBER, ""
    if proposal and not words.knows(word):
        return proposal.kind, proposal.base
    is_name = words.is_name(word) and looks_like_name(word)
    return TokenKind.NAME if is_name else TokenKind.WORD, ""


def _missed_names(text: str, pieces: Sequence[Piece]) -> Iterator[Proposal]:
    """Propose names that were found once wherever else they stand."""
    name = TokenKind.NAME
    names = {(p.start, p.end): text[p.start : p.end] for p in pieces if p.kind is name}
    if names:
        everywhere = TaughtWords(names.values(), _FOUND_ONCE, TokenKind.NAME).propose(text)
        yield from (p for p in everywhere if (p.start, p.end) not in names)
