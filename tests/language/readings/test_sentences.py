"""Running text of our own with hard characters, labelled by hand."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.language.conversion import Conversion
from tests.language.readings.conftest import Read

_FILE = Path(__file__).parents[2] / "data" / "readings" / "sentences.txt"
_LABELLED = re.compile(r"(.)\{([^}]+)\}")


def _sentences() -> Iterator[tuple[str, dict[int, str]]]:
    """Give each sentence with the readings of its labelled characters."""
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        labels: dict[int, str] = {}
        removed = 0
        for match in _LABELLED.finditer(line):
            labels[match.start() - removed] = match[2]
            removed += len(match[2]) + 2
        yield _LABELLED.sub(r"\1", line), labels


def _share_right(read: Read, sentences: list[tuple[str, dict[int, str]]]) -> float:
    right = wanted = 0
    for text, labels in sentences:
        syllables = [
            syllable
            for word, reading in read(text)
            for syllable in (reading.syllables if reading and reading.syllables else word.text)
        ]
        right += sum(syllables[at] == label for at, label in labels.items())
        wanted += len(labels)
    return right / wanted


def test_labels_are_where_they_should_be() -> None:
    sentences = list(_sentences())
    assert len(sentences) > 300
    assert sum(len(labels) for _, labels in sentences) > 900


def test_nearly_all_are_right(read: Read) -> None:
    assert _share_right(read, list(_sentences())) >= 0.98


def test_traditional_twins_are_read_alike(read: Read) -> None:
    conversion = Conversion()
    twins = [(conversion.traditionalise(text), labels) for text, labels in _sentences()]
    assert _share_right(read, twins) >= 0.97


@pytest.mark.parametrize("kind", ["rule", "model", "dictionary", "name", "number"])
def test_sources_say_what_decided(read: Read, kind: str) -> None:
    sources = {r.source for text, _ in _sentences() for _, r in read(text) if r}
    assert kind in sources
