"""Texts read by the real dictionary file, a syllable for each character."""

from collections.abc import Callable, Iterator

import pytest

from reader import paths
from reader.core.context import NO_CONTEXT, Across, Context
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.entries import Entries
from reader.language.readings import ChosenReading
from reader.language.readings.chooser import ReadingChooser
from reader.language.words import FoundWord
from reader.language.words.finding import WordFinder

Read = Callable[..., list[tuple[FoundWord, ChosenReading | None]]]
Spell = Callable[..., str]


@pytest.fixture(scope="session")
def dictionary() -> Iterator[Dictionary]:
    dictionary = Dictionary(paths.dictionary())
    yield dictionary
    dictionary.close()


@pytest.fixture(scope="session")
def read(dictionary: Dictionary) -> Read:
    """Find the words of a text and read them."""
    words, chooser = (
        WordFinder(dictionary, Entries(dictionary), Conversion()),
        ReadingChooser(dictionary, Entries(dictionary)),
    )

    def run(
        text: str, context: Context = NO_CONTEXT, language: str = "zh"
    ) -> list[tuple[FoundWord, ChosenReading | None]]:
        found = words.find(text, language, context)
        return list(zip(found, chooser.read(found, context), strict=True))

    return run


@pytest.fixture(scope="session")
def spell(read: Read) -> Spell:
    """Give the syllables of a text, divided by blanks; what is not read stands for itself."""

    def run(text: str, context: Context = NO_CONTEXT) -> str:
        pairs = read(text, context)
        return " ".join(s for w, r in pairs for s in (r.syllables if r and r.syllables else w.text))

    return run


def across(text: str, english: str) -> Context:
    """Let an English text stand across from a whole text."""
    return Context(across=(Across(0, len(text), english),), across_language="en")
