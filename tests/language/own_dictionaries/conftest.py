"""What reads a dictionary from outside as the program does."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core.errors import InputError
from reader.core.progress import unwatched
from reader.language.own_dictionaries.entries import ForeignEntry
from reader.language.own_dictionaries.limits import LIMITS, Limits
from reader.language.own_dictionaries.opening import opened

Read = Callable[..., list[ForeignEntry]]
Refusal = Callable[..., str | None]


def read_all(path: Path, limits: Limits = LIMITS) -> list[ForeignEntry]:
    with opened(path, limits=limits) as dictionary:
        return [*dictionary.entries(unwatched)]


@pytest.fixture
def read() -> Read:
    """Give all entries of a file."""
    return read_all


def refuse(path: Path, limits: Limits = LIMITS) -> str | None:
    try:
        read_all(path, limits)
    except InputError as error:
        return error.sentence
    return None


def entries_or_sentence(path: Path) -> list[ForeignEntry] | str:
    """Give the entries of a file, or the sentence with which it is refused."""
    return refuse(path) or read_all(path)


def is_sound(outcome: list[ForeignEntry] | str) -> bool:
    """Whether a file ended in entries with words, or in a sentence."""
    if isinstance(outcome, str):
        return outcome.endswith(".")
    return all(entry.headword and "" not in entry.definitions for entry in outcome)


@pytest.fixture
def refusal() -> Refusal:
    """Give the sentence with which a file is refused, None where it is read."""
    return refuse
