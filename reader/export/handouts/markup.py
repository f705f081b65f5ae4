"""Text as markup that is HTML and XML alike, with readings above it."""

import html
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from reader.core.articles import Ruby
from reader.core.rubies import parts_of
from reader.core.safety import reveal
from reader.core.scripts import primary

# What XML 1.0 cannot hold, halves of surrogate pairs aside: control characters, non-characters.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_LEFT_TO_RIGHT: Final = frozenset({"en", "zh", "ja", "ko"})


def to_markup(text: str) -> str:
    """Turn text into markup that shows it as it is, quotes and characters that deceive included."""
    return html.escape(writable(text))


def writable(text: str) -> str:
    """Give a text without what XML cannot hold; characters that deceive are shown by name."""
    return _FORBIDDEN.sub("", reveal(text))


def language_of(tag: str) -> str:
    """Give the attributes that say which language an element is in."""
    direction = "" if primary(tag) in _LEFT_TO_RIGHT else ' dir="auto"'
    return f'lang="{to_markup(tag)}"{direction}'


def paragraphs(text: str, rubies: Sequence[Ruby]) -> Iterator[str]:
    """Give the markup of each line of a text; `rubies` are those over it, in order."""
    start = first = 0
    for line in text.split("\n"):
        end = start + len(line)
        last = bisect_left(rubies, end, lo=first, key=_start)
        if line.strip():
            yield _with_rubies(text, start, end, rubies[first:last])
        start, first = end + 1, last


def _start(ruby: Ruby) -> int:
    return ruby.start


def _with_rubies(text: str, start: int, end: int, rubies: Sequence[Ruby]) -> str:
    pieces: list[str] = []
    for ruby in rubies:
        pieces += to_markup(text[start : ruby.start]), _ruby(ruby, text)
        start = ruby.end
    return "".join(pieces) + to_markup(text[start:end])


def _ruby(ruby: Ruby, text: str) -> str:
    parts = (
        f"{to_markup(text[start:end])}<rt>{to_markup(reading)}</rt>"
        for start, end, reading in parts_of(ruby, text)
    )
    return f"<ruby>{''.join(parts)}</ruby>"
