"""Correcting: a person fixes where words begin and end, how they are read, what they mean."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import Final

from reader.core.corrections.book import Simplify
from reader.core.corrections.correction import (
    Correction,
    Kind,
    ListedCorrection,
    Scope,
    fold,
    language_of,
)
from reader.core.corrections.making import (
    Target,
    checked,
    clean_gloss,
    read_syllables,
    superseded_splits,
    words_to_fix,
)
from reader.core.corrections.marking import headword_of
from reader.core.corrections.places import locate
from reader.core.corrections.stretches import Cuts, Stretch, cuts_between
from reader.core.errors import InputError
from reader.core.scripts import has_han, primary
from reader.core.sentences import Span
from reader.core.tokens import Token
from reader.services.fixing import Fixing
from reader.services.proposing import Proposing
from reader.storage.corrections import Corrections

_NOT_DIVIDED: Final = frozenset({"ja", "ko"})


class Correcting:
    """What a person fixes of words, without a window. Every change can be undone.

    `proposing` tells what there is to choose from.
    """

    def __init__(
        self, corrections: Corrections, fixing: Fixing, proposing: Proposing, simplify: Simplify
    ) -> None:
        self._corrections, self._fixing, self._simplify = corrections, fixing, simplify
        self.proposing = proposing

    def split(
        self, target: Target, stretch: Stretch, cuts: Cuts, scope: Scope
    ) -> tuple[Correction, ...]:
        """Fix how a stretch is divided, in one command; what did not change is left out.

        It gives a correction for each run of words that are others than before.

        Raises:
            InputError: it is too long for one correction, or neither Chinese nor English.
        """
        if primary(target.language) in _NOT_DIVIDED:
            raise InputError("Only the division of Chinese and English can be fixed.")
        standing = self._fixing.book().standing(target.text, target.language, target.place)
        firm = [
            Span(start, start + len(each.surface))
            for start, each in standing
            if each.kind is Kind.SPLIT and not scope.is_within(each.scope)
        ]
        runs = words_to_fix(target, stretch, cuts, firm)
        made = [self._split_of(target, words, scope) for words in runs]
        superseded = (superseded_splits(*pair, standing) for pair in zip(made, runs, strict=True))
        return self._corrections.save_each(made, tuple(chain.from_iterable(superseded)))

    def read(self, target: Target, token: Token, reading: str, scope: Scope) -> Correction:
        """Fix how a Chinese word is read; `reading` is pinyin or zhuyin as it is typed.

        Raises:
            InputError: it is no Chinese word, or there is not a syllable for each character.
        """
        if token.language != "zh" or not token.answers:
            raise InputError("Only Chinese words have readings that can be fixed.")
        made = Correction(
            kind=Kind.READING,
            scope=scope,
            language="zh",
            surface=token.text,
            headword=headword_of(token),
            spot=target.spot(Span(token.start, token.end)),
            reading=read_syllables(reading, token.text),
        )
        return self._corrections.save(made, tuple(self._nearer(made, target, token)))

    def explain(self, target: Target, token: Token, gloss: str, scope: Scope) -> Correction:
        """Fix what a word means; of a word with several readings it holds for the present one.

        Raises:
            InputError: it is no word, or the meaning is empty or too long.
        """
        if token.language not in ("zh", "en") or not token.answers:
            raise InputError("Only Chinese and English words have meanings that can be fixed.")
        has_others = len(self.proposing.dictionary_readings(token.text)) > 1
        made = Correction(
            kind=Kind.GLOSS,
            scope=scope,
            language=token.language,
            surface=token.text,
            headword=headword_of(token),
            spot=target.spot(Span(token.start, token.end)),
            reading=token.readings if has_others else (),
            gloss=clean_gloss(gloss),
        )
        return self._corrections.save(made, tuple(self._nearer(made, target, token)))

    def split_always(self, words: Sequence[str]) -> Correction:
        """Fix that words are divided so wherever they stand together.

        Raises:
            InputError: one of them has no letters, or they are too long.
        """
        surface = "".join(words)
        edges = tuple(accumulate(map(len, words)))
        return self._keep_always(surface, Kind.SPLIT, self._twin(surface), cuts=edges[:-1])

    def read_always(self, word: str, reading: str) -> Correction:
        """Fix how a Chinese word is read wherever it stands.

        Raises:
            InputError: it is no Chinese word, or there is not a syllable for each character.
        """
        if not has_han(word):
            raise InputError("Only Chinese words have readings that can be fixed.")
        headword = self.proposing.headword(word)
        syllables = read_syllables(reading, word)
        return self._keep_always(word, Kind.READING, headword, reading=syllables)

    def explain_always(self, word: str, gloss: str) -> Correction:
        """Fix what a word means wherever it stands.

        Raises:
            InputError: it has no letters, or the meaning is empty or too long.
        """
        headword = self.proposing.headword(word)
        return self._keep_always(word, Kind.GLOSS, headword, gloss=clean_gloss(gloss))

    def about(self, target: Target, token: Token) -> tuple[Correction, ...]:
        """Give the corrections to which a word owes what it is."""
        book = self._fixing.book()
        return book.concerning(target.text, target.language, target.place, token)

    def listed(self) -> tuple[ListedCorrection, ...]:
        """List all corrections, the latest first, each with its article."""
        return self._corrections.listed()

    def version(self) -> str:
        """Give what is another after every change of any correction, an undo included."""
        return self._corrections.version()

    def delete(self, ids: Sequence[str]) -> int:
        """Take corrections back; give how many there were.

        Raises:
            NotFoundError: one alone was given, and there is none of this id.
        """
        return self._corrections.delete(ids)

    def _split_of(self, target: Target, words: Sequence[Span], scope: Scope) -> Correction:
        span = Span(words[0].start, words[-1].end)
        surface = target.text[span.start : span.end]
        return Correction(
            kind=Kind.SPLIT,
            scope=scope,
            language=language_of(surface),
            surface=surface,
            headword=self._twin(surface),
            spot=target.spot(span),
            cuts=cuts_between(words),
        )

    def _keep_always(
        self,
        surface: str,
        kind: Kind,
        headword: str,
        *,
        cuts: tuple[int, ...] = (),
        reading: tuple[str, ...] = (),
        gloss: str = "",
    ) -> Correction:
        made = Correction(
            kind=kind,
            scope=Scope.ALWAYS,
            language=language_of(surface),
            surface=surface,
            headword=headword,
            cuts=cuts,
            reading=reading,
            gloss=gloss,
        )
        return self._corrections.save(checked(made))

    def _nearer(self, made: Correction, target: Target, token: Token) -> Iterator[str]:
        """Give the ids of what says otherwise of the same word in a narrower scope."""
        for other in self._fixing.book().of_article(target.article_id):
            if other.kind is not made.kind or not other.scope.is_within(made.scope):
                continue
            if other.scope is Scope.HERE:
                is_same = _stands_at(other, target, token)
            else:
                is_same = (other.headword, other.reading) == (made.headword, made.reading)
            if is_same:
                yield other.id

    def _twin(self, surface: str) -> str:
        return fold(self._simplify(surface))


def _stands_at(correction: Correction, target: Target, token: Token) -> bool:
    spot = correction.spot
    if spot is None or (spot.row_id, spot.side) != (target.row.id, target.side):
        return False
    return correction.surface == token.text and locate(target.text, correction) == token.start
