"""Proposing: what a person may choose from when they fix a word, and what would become of it."""

from collections.abc import Iterator
from itertools import islice, product
from typing import Final

from msgspec.structs import replace

from reader.core.context import Across, Context, FixedWord
from reader.core.corrections.book import RowPlace
from reader.core.corrections.dividing import divisions
from reader.core.corrections.making import Target
from reader.core.corrections.marking import headword_of
from reader.core.corrections.stretches import Cuts, Stretch, stretch_around
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.sentences import Span
from reader.core.tokens import Token
from reader.core.wordcards import WordCard
from reader.language.annotation import Annotator
from reader.services.fixing import Fixing
from reader.services.reading import Reading, Whereabouts

_AROUND: Final = 120  # code points of the text around a stretch that its preview is told of
_READINGS: Final = 9  # that are offered, one for each number key
_RARE: Final = 2.0  # on the Zipf scale, for words of unknown frequency


class Proposing:
    """Offers divisions, readings and meanings, without a window; it changes nothing."""

    def __init__(self, fixing: Fixing, reading: Reading, annotator: Annotator) -> None:
        self._fixing, self._reading, self._annotator = fixing, reading, annotator

    def stretch(self, target: Target, token: Token) -> Stretch:
        """Give a word with its neighbours, as it is divided now."""
        return stretch_around(target.text, target.tokens, token)

    def divisions(self, target: Target, stretch: Stretch, token: Token) -> tuple[Cuts, ...]:
        """List other ways to divide the stretch of a word, the most likely first."""
        candidates = self._card(target, token).candidates
        spans = [Span(each.start, each.end) for each in candidates]
        return divisions(stretch, self._commonness, spans)

    def preview(self, target: Target, stretch: Stretch, cuts: Cuts) -> tuple[Token, ...]:
        """Give the words of a division with the readings and glosses they would have."""
        words = stretch.words(cuts)
        window = _window(target, Span(words[0].start, words[-1].end))
        text = target.text[window.start : window.end]
        context = self._context(target, words, window)
        tokens = self._annotator.annotate(text, target.language, context)
        low, high = words[0].start - window.start, words[-1].end - window.start
        return tuple(each for each in tokens if low <= each.start < high and each.answers)

    def readings(self, token: Token) -> tuple[tuple[str, ...], ...]:
        """List readings that a Chinese word may have, those of the dictionaries first."""
        wanted = (*self.dictionary_readings(token.text), *self._by_character(token.text))
        return tuple(islice(dict.fromkeys(wanted), _READINGS))

    def dictionary_readings(self, word: str) -> tuple[tuple[str, ...], ...]:
        """List the readings that the dictionaries give a Chinese word."""
        found = (
            tuple(map(str.lower, reading))
            for entry in self._annotator.entries.chinese(word)
            for reading in (entry.reading, entry.taiwan_reading)
            if len(reading) == len(word)
        )
        return tuple(dict.fromkeys(found))

    def headword(self, word: str) -> str:
        """Give what the readings and meanings of a word are found by."""
        (tokens,) = self._reading.annotate_lines([word])
        return "".join(map(headword_of, tokens))

    def senses(self, target: Target, token: Token) -> tuple[str, ...]:
        """List the meanings that the dictionaries give a word, the one shown now first."""
        card = self._card(target, token)
        words: tuple[ChineseWord | EnglishWord, ...] = (*card.chinese, *card.english)
        found = (sense.text for word in words for sense in word.senses)
        shown = (token.gloss,) if token.gloss else ()
        return tuple(dict.fromkeys((*shown, *found)))

    def _card(self, target: Target, token: Token) -> WordCard:
        place = RowPlace(target.article_id, target.row.id)
        at = Whereabouts(target.row.row, target.side, target.languages, place)
        return self._reading.look_up(token, at)

    def _context(self, target: Target, words: tuple[Span, ...], window: Span) -> Context:
        """Let words be fixed in a part of the text, with what is fixed of them already."""
        fixes = self._fixing.book().fixes_for(target.text, target.language, target.place)
        fixed = {(word.start, word.end): word for word in fixes.words}
        wanted = (fixed.get((w.start, w.end), FixedWord(w.start, w.end)) for w in words)
        moved = tuple(
            replace(word, start=word.start - window.start, end=word.end - window.start)
            for word in wanted
        )
        whole = self._reading.context(target.row.row, target.side, target.languages)
        across = whole.across_at(words[0].start)
        return replace(
            whole,
            across=(Across(0, window.end - window.start, across),) if across else (),
            fixes=replace(fixes, words=moved),
        )

    def _commonness(self, word: str) -> float | None:
        entries = self._annotator.entries
        found: tuple[ChineseWord | EnglishWord, ...] = (
            *entries.chinese(word),
            *entries.english(word),
        )
        return max((each.frequency or _RARE for each in found), default=None)

    def _by_character(self, word: str) -> Iterator[tuple[str, ...]]:
        """Combine the readings of single characters, the commonest of each first."""
        said = [
            [*dict.fromkeys(each.reading[0].lower() for each in entries if len(each.reading) == 1)]
            for entries in map(self._annotator.entries.chinese, word)
        ]
        return product(*said)


def _window(target: Target, span: Span) -> Span:
    """Give the part of a text around a span; it begins and ends where words do."""
    start, end = span.start, span.end
    for token in target.tokens:
        if token.end <= span.start and token.start >= span.start - _AROUND:
            start = min(start, token.start)
        elif token.start >= span.end and token.end <= span.end + _AROUND:
            end = token.end
    return Span(start, end)
