"""A piece of a text around what was found in it."""

import re
from collections.abc import Iterable
from typing import Final

from reader.core.scripts import has_han

_BEFORE: Final = 24  # code points before the first mark
_LONGEST: Final = 110  # code points from it on; Chinese characters are twice as wide
_LEFT_OUT: Final = "…"
_LETTERS: Final = re.compile(r"[A-Za-z]+")

Spans = tuple[tuple[int, int], ...]


def find_spans(folded: str, regexes: Iterable[re.Pattern[str]]) -> Spans:
    """Give (start, end) of all that is found in a folded text, in order and without overlap."""
    found = sorted(
        match.span() for regex in regexes for match in regex.finditer(folded) if match[0]
    )
    spans: list[tuple[int, int]] = []
    for start, end in found:
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return tuple(spans)


def snippet(text: str, spans: Spans) -> tuple[str, Spans]:
    """Cut a piece out of a text around the first span; give it with the spans that are in it.

    No word of Latin letters is cut in two, unless it is longer than the piece.
    """
    at = spans[0][0] if spans else 0
    start = _beginning(text, at)
    end = _ending(text, at + (_LONGEST // 2 if has_han(text[at : at + _BEFORE]) else _LONGEST))
    before = _LEFT_OUT if start else ""
    after = _LEFT_OUT if end < len(text) else ""
    shift = len(before) - start
    marks = tuple(
        (max(first, start) + shift, min(last, end) + shift)
        for first, last in spans
        if first < end and last > start
    )
    return before + text[start:end].replace("\n", " ") + after, marks


def _beginning(text: str, at: int) -> int:
    start = max(0, at - _BEFORE)
    if start == 0 or not (_is_letter(text[start - 1]) and _is_letter(text[start])):
        return start
    rest = _LETTERS.match(text, start)
    return rest.end() if rest and rest.end() <= at else start


def _ending(text: str, end: int) -> int:
    if end >= len(text):
        return len(text)
    rest = _LETTERS.match(text, end) if _is_letter(text[end - 1]) else None
    return rest.end() if rest and rest.end() - end < _BEFORE else end


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalpha()
