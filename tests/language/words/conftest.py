"""The real dictionary file, opened once for these tests."""

from collections.abc import Iterator

import pytest

from reader import paths
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.entries import Entries
from reader.language.words.finding import WordFinder


@pytest.fixture(scope="session")
def dictionary() -> Iterator[Dictionary]:
    dictionary = Dictionary(paths.dictionary())
    yield dictionary
    dictionary.close()


@pytest.fixture(scope="session")
def finder(dictionary: Dictionary) -> WordFinder:
    return WordFinder(dictionary, Entries(dictionary), Conversion())
