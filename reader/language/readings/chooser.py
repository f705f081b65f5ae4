"""Readings of all Chinese words of a text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.core.context import NO_CONTEXT, Context
from reader.language.readings.choosing import ChosenReading, choose_reading, phonetic_line

if TYPE_CHECKING:
    from reader.language.dictionary import Dictionary
    from reader.language.entries import Entries
    from reader.language.words import FoundWord


class ReadingChooser:
    """Reads the Chinese words of a text. Safe to use from several threads."""

    def __init__(self, dictionary: "Dictionary", entries: "Entries") -> None:
        self._dictionary, self._entries = dictionary, entries

    def load(self) -> None:
        """Load what the first text would otherwise wait for."""
        phonetic_line("加载")

    def read(
        self, words: Sequence["FoundWord"], context: Context = NO_CONTEXT
    ) -> list[ChosenReading | None]:
        """Choose a reading for each word of a text, None for what is not Chinese.

        `words` cover the text in order.
        """
        simplified = "".join(word.simplified for word in words)
        line = phonetic_line(simplified)
        if len(line) != len(simplified):
            line = tuple(simplified)
        readings: list[ChosenReading | None] = []
        start = 0
        for word in words:
            end = start + len(word.simplified)
            readings.append(
                choose_reading(word.simplified, self._entries.of(word), line[start:end])
                if word.language == "zh"
                else None
            )
            start = end
        return readings
