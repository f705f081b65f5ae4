"""What stands across in very long stretches: what is at the same share of the length.

A translation of a hundred thousand characters as a whole tells nothing of a word, and to look
through all of it for each word takes minutes. There are such in rows without links, and where
nothing ends a sentence.
"""

from collections.abc import Iterator
from typing import Final

from reader.core.sentences import Span, split_sentences

_LONG: Final = 2_000  # characters; few paragraphs that people wrote have more
_BLOCK: Final = 500  # characters for which the same stretch is looked at
_MARGIN: Final = 500  # characters before and after it, since translations are not even
_MOST: Final = 4_000  # characters across


def is_long(*lengths: int) -> bool:
    """Whether only parts should be held against each other of stretches of so many characters."""
    return max(lengths) > _LONG


def blocks_of(text: str) -> Iterator[Span]:
    """Divide a long text into blocks, which end where sentences do unless these are very long."""
    start = 0
    for sentence in split_sentences(text):
        while sentence.end - start > 2 * _BLOCK:
            yield Span(start, start + _BLOCK)
            start += _BLOCK
        if sentence.end - start >= _BLOCK:
            yield Span(start, sentence.end)
            start = sentence.end
    if start < len(text):
        yield Span(start, len(text))


def around(span: Span, offset: int) -> Span:
    """Give the part of a very long stretch that is near a code point of it; a shorter one whole."""
    if not is_long(span.end - span.start):
        return span
    return Span(max(offset - _BLOCK, span.start), min(offset + _BLOCK, span.end))


def stretch_across(here: int, there: int, span: Span) -> Span:
    """Give where in `there` characters stands what is across from a stretch of `here`."""
    share = there / max(here, 1)
    start = max(round(span.start * share) - _MARGIN, 0)
    end = min(round(span.end * share) + _MARGIN, there)
    spare = max(end - start - _MOST, 0) // 2
    return Span(start + spare, end - spare)
