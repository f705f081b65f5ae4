"""Which encoding bytes are in, where nothing states it."""

import codecs
import re
from collections.abc import Iterator
from typing import Final

from reader.library.plausibility import NOISE, cost

_SAMPLE = 2**17  # bytes; more tell no more
_EIGHT_BIT: Final = ("gb18030", "big5hkscs", "cp1252", "utf-8")
_WIDE: Final = ("utf-16-le", "utf-16-be")
_RARELY_UNMARKED = 6.0  # nats; UTF-16 without a mark is the least likely of all
_NOT_ASCII: Final = re.compile(rb"[\x80-\xff]")
_NEVER_IN_TEXT: Final = re.compile(rb"[\x00-\x08\x0e-\x1f]")


def detect(data: bytes) -> tuple[str | None, bool]:
    """Give the codec of a text without a mark, None if it is none, and whether that is a guess.

    UTF-8 that fits is no guess: nothing else looks like it. Else the codecs compete for the most
    plausible text, damaged ones too, so that a broken byte does not make GBK into Windows-1252.
    """
    if _is_utf8(data) and not holds_controls(data):
        return "utf-8", False
    start, sample = _sample(data)
    costs = {codec: _cost(sample, codec, start, len(data)) for codec in _candidates(data)}
    best = min(costs, key=costs.__getitem__, default=None)
    if best is None or costs[best] > NOISE * len(sample):
        return None, False
    return best, best != "utf-8"


def holds_controls(data: bytes) -> bool:
    """Whether there are bytes that a text of one byte a letter has no use for."""
    return _NEVER_IN_TEXT.search(data) is not None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _candidates(data: bytes) -> Iterator[str]:
    if b"\0" not in data:
        yield from _EIGHT_BIT
    if len(data) % 2 == 0:
        yield from _WIDE


def _sample(data: bytes) -> tuple[int, bytes]:
    """Take a stretch that tells: it begins at the first byte that is not ASCII, or just before."""
    if len(data) <= _SAMPLE:
        return 0, data
    first = _NOT_ASCII.search(data)
    start = first.start() & ~1 if first and b"\0" not in data[:_SAMPLE] else 0
    return start, data[start : start + _SAMPLE]


def _cost(sample: bytes, codec: str, start: int, length: int) -> float:
    is_whole = start + len(sample) == length
    text = codecs.getincrementaldecoder(codec)(errors="replace").decode(sample, final=is_whole)
    return cost(text) + (_RARELY_UNMARKED if codec in _WIDE else 0.0)
