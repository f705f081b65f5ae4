"""A real lexicon, and a text of our own whose links are known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from reader import paths
from reader.language.alignment.lexicon import Lexicon
from reader.language.alignment.texts import TextAligner
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary


@dataclass
class Known:
    """Sentences of both sides and the links between them."""

    left: list[str] = field(default_factory=list)
    right: list[str] = field(default_factory=list)
    links: list[tuple[tuple[int, ...], tuple[int, ...]]] = field(default_factory=list)

    def add(self, left: list[str], right: list[str]) -> None:
        starts = len(self.left), len(self.right)
        self.left += left
        self.right += right
        ends = [
            tuple(range(start, start + len(side)))
            for start, side in zip(starts, (left, right), strict=True)
        ]
        self.links.append((ends[0], ends[1]))


@pytest.fixture(scope="session")
def lexicon() -> Iterator[Lexicon]:
    dictionary = Dictionary(paths.dictionary())
    yield Annotator(dictionary).lexicon()
    dictionary.close()


@pytest.fixture(scope="session")
def aligner(lexicon: Lexicon) -> TextAligner:
    return TextAligner(lexicon)


@pytest.fixture(scope="session")
def articles() -> Known:
    """All starter articles, line by line: what answers line by line is translation."""
    known = Known()
    for path in sorted(paths.content().glob("*.md")):
        text = path.read_text("utf-8").split("---\n", 2)[2]
        blocks = [block.split("\n") for block in re.split(r"\n\n+", text.strip())]
        for english, chinese in zip(blocks[::2], blocks[1::2], strict=True):
            if len(english) == len(chinese):
                for left, right in zip(english, chinese, strict=True):
                    known.add([left], [right])
    return known
