"""The sense that fits, for all words of a text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.context import NO_CONTEXT, Context
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.wordcards import Reason

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.entries import Entries
    from reader.language.readings import ChosenReading
    from reader.language.words import FoundWord


@dataclass(frozen=True, slots=True)
class ChosenSense:
    """A word's entries and the senses of its first one in the order in which they fit.

    `gloss` is the sense that fits best, None where no dictionary knows the word.
    """

    chinese: tuple[ChineseWord, ...] = ()
    english: tuple[EnglishWord, ...] = ()
    gloss: str | None = None
    reason: Reason | None = None


class SenseChooser:
    """Chooses senses. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary", entries: "Entries") -> None:
        self._dictionary, self._entries = dictionary, entries

    def load(self) -> None:
        """Load what the first text would otherwise wait for."""

    def choose(
        self,
        words: Sequence["FoundWord"],
        readings: Sequence["ChosenReading | None"],
        context: Context = NO_CONTEXT,
    ) -> list[ChosenSense | None]:
        """Choose for each word of a text, None for what is neither Chinese nor English.

        `words` cover the text in order, `readings` are theirs.
        """
        return [self._choose(word, reading) for word, reading in zip(words, readings, strict=True)]

    def _choose(self, word: "FoundWord", reading: "ChosenReading | None") -> ChosenSense | None:
        if reading is not None:
            entries = self._entries.of(word)
            best = best_entry(entries, reading.syllables)
            rest = tuple(entry for entry in entries if entry is not best)
            return ChosenSense(chinese=(best, *rest), gloss=_first(best)) if best else None
        if word.language == "en":
            english = self._entries.english(word.text)
            return ChosenSense(english=english, gloss=_first(english[0])) if english else None
        return None


def best_entry(entries: tuple[ChineseWord, ...], reading: tuple[str, ...]) -> ChineseWord | None:
    """Give the first entry that is read so, else the first; names only where nothing else is."""
    fitting = [e for e in entries if tuple(s.lower() for s in e.reading) == reading]
    candidates = fitting or list(entries)
    return next((entry for entry in candidates if not entry.is_name), next(iter(candidates), None))


def _first(word: ChineseWord | EnglishWord) -> str | None:
    return word.senses[0].text if word.senses else None
