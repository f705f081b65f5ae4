"""Readings of all Chinese words of a text."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import prod
from threading import Lock
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.core.context import NO_CONTEXT, Context, Fixes
from reader.core.scripts import has_han
from reader.core.tokens import TokenKind
from reader.language.readings.choosing import UNREAD, ChosenReading, Source, Syllables
from reader.language.readings.deciding import Decider
from reader.language.readings.known import Known, KnownWords
from reader.language.readings.phrases import Phrases
from reader.language.readings.places import Page, Place
from reader.language.readings.ruling import load_rules
from reader.language.readings.translation import TranslationWitness
from reader.language.readings.weighing import Choice

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.entries import Entries
    from reader.language.words import FoundWord

_OTHERS: Final = 5
_EVERYWHERE: Final = "得地着了过为只还都没个好重几长行当种中少教要看空分应相数正间处"
# How often a character of a word that no dictionary has is read as if it stood alone.
_UNKNOWN_WORD: Final = 0.97


class _Loaded(NamedTuple):
    """What reading needs: the words by themselves, and who decides between readings."""

    words: KnownWords
    decider: Decider


class ReadingChooser:
    """Reads the Chinese words of a text. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary", entries: "Entries") -> None:
        self._dictionary, self._entries = dictionary, entries
        self._lock = Lock()
        self._loaded: _Loaded | None = None

    def load(self) -> None:
        """Load what the first text would otherwise wait for."""
        self._load()

    def read(
        self, words: Sequence["FoundWord"], context: Context = NO_CONTEXT
    ) -> list[ChosenReading | None]:
        """Choose a reading for each word of a text, None for what is not Chinese.

        `words` cover the text in order.
        """
        return self.read_all([(words, context)])[0]

    def read_all(
        self, texts: Sequence[tuple[Sequence["FoundWord"], Context]]
    ) -> list[list[ChosenReading | None]]:
        """Read several texts, each with its context: faster than one by one."""
        loaded = self._load()
        begun = [_begin(loaded.words, words, context) for words, context in texts]
        chosen = loaded.decider.choose([page for page, _ in begun])
        for (page, readings), choices in zip(begun, chosen, strict=True):
            unknown = defaultdict[int, list[Choice | None]](list)
            for place, choice in zip(page.places, choices, strict=True):
                if place.unknown:
                    unknown[place.word].append(choice)
                else:
                    readings[place.word] = _read(choice) if choice else UNREAD
            for number, parts in unknown.items():
                readings[number] = _join(parts)
        return [readings for _, readings in begun]

    def _load(self) -> _Loaded:
        with self._lock:
            if self._loaded is None:
                from reader.language.readings.network import Network

                parts = self._dictionary.reading_model()
                network = Network.of(parts) if parts else None
                rules = load_rules()
                rules.prepare(_EVERYWHERE)
                phrases = Phrases(self._dictionary.phrase_readings())
                self._loaded = _Loaded(
                    KnownWords(self._entries, rules, network),
                    Decider(rules, phrases, network, TranslationWitness(self._entries)),
                )
            return self._loaded


def _begin(
    known_words: KnownWords, words: Sequence["FoundWord"], context: Context
) -> tuple[Page, list[ChosenReading | None]]:
    """Read what is fixed or has one reading; give the places where there is a choice."""
    fixed = _fixed_readings(words, context.fixes)
    starts = list(accumulate((len(word.simplified) for word in words), initial=0))
    readings: list[ChosenReading | None] = []
    places: list[Place] = []
    of, taiwan = known_words.of, context.taiwan
    for number, word in enumerate(words):
        chosen = fixed.get(number) if fixed else None
        if chosen is None and (word.language == "zh" or _is_read(word)):
            known = of(word, taiwan)
            chosen = known.chosen
            if chosen is None:
                places.extend(_places(known, number, word, starts[number]))
        readings.append(chosen)
    text = "".join(word.simplified for word in words)
    return Page(text, starts, places, [word.start for word in words], context), readings


def _is_read(word: "FoundWord") -> bool:
    return word.language == "zh" or (word.kind is TokenKind.NUMBER and has_han(word.text))


def _fixed_readings(words: Sequence["FoundWord"], fixes: Fixes) -> dict[int, ChosenReading]:
    """Give the readings that a person fixed, by the numbers of their words."""
    if not (fixes.words or fixes.readings):
        return {}
    here = {(word.start, word.end): word.reading for word in fixes.words}
    found: dict[int, ChosenReading] = {}
    for number, word in enumerate(words):
        reading = here.get((word.start, word.end)) or fixes.reading_of(
            word.simplified, len(word.text)
        )
        if reading and len(reading) == len(word.text):
            found[number] = ChosenReading(reading, 1.0, Source.CORRECTION)
    return found


def _places(known: Known, number: int, word: "FoundWord", start: int) -> Iterator[Place]:
    is_unknown = len(known.parts) > 1
    for length, candidates in known.parts:
        yield Place(start, start + length, number, word.kind, candidates, is_unknown)
        start += length


def _read(choice: Choice) -> ChosenReading:
    first, *others = choice.readings
    return ChosenReading(first, choice.confidence, choice.source, tuple(others[:_OTHERS]))


def _join(choices: Sequence[Choice | None]) -> ChosenReading:
    """Make one reading of those of characters; the least sure of them has the other readings."""
    known = [choice for choice in choices if choice is not None]
    if len(known) < len(choices):
        return UNREAD
    syllables = _joined([choice.readings[0] for choice in known])
    weakest = min(range(len(known)), key=lambda n: known[n].confidence)
    before = [choice.readings[0] for choice in known[:weakest]]
    after = [choice.readings[0] for choice in known[weakest + 1 :]]
    others = (
        _joined([*before, other, *after]) for other in known[weakest].readings[1 : _OTHERS + 1]
    )
    confidence = _UNKNOWN_WORD * prod(choice.confidence for choice in known)
    return ChosenReading(syllables, confidence, known[weakest].source, tuple(others))


def _joined(parts: Sequence[Syllables]) -> Syllables:
    return tuple(syllable for part in parts for syllable in part)
