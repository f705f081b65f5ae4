"""What one click more selects: characters, a word, a sentence, all that a side of a row says."""

import re
from enum import IntEnum
from typing import Final

from reader.core.articles import Place
from reader.core.selections import Selection
from reader.core.sentences import Span, sentence_at, split_sentences
from reader.ui.page.flow import Flow

_LETTERS: Final = re.compile(r"(?:(?=[\x00-\u2e7f])[^\W_])+(?:['’][^\W_]+)*")


class Unit(IntEnum):
    """By the number of clicks."""

    CHARACTER = 1
    WORD = 2
    SENTENCE = 3
    ROW = 4


def unit_at(flow: Flow, place: Place, unit: Unit) -> Span:
    """Give the unit that holds the character at a place; of characters, the place itself."""
    text = flow.rows[place.row].row.text(place.side) or ""
    offset = max(min(place.offset, len(text) - 1), 0)
    match unit:
        case Unit.CHARACTER:
            return Span(place.offset, place.offset)
        case Unit.WORD:
            return _word_at(flow, place, text, offset)
        case Unit.SENTENCE:
            return _sentence_at(text, offset)
        case Unit.ROW:
            return Span(0, len(text))


def selection_of(place: Place, span: Span) -> Selection:
    """Select a stretch of the side of a place."""
    start, end = (Place(place.row, place.side, offset) for offset in (span.start, span.end))
    return Selection(start, end)


def joined(origin: Selection, other: Selection) -> Selection:
    """Select from where one unit stands to where another one does, both whole."""
    if _order(other.first) < _order(origin.first):
        return Selection(origin.last, other.first)
    return Selection(origin.first, max(origin.last, other.last, key=_order))


def _word_at(flow: Flow, place: Place, text: str, offset: int) -> Span:
    words = flow.words(place.row, place.side)
    if words is not None and words.tokens:
        token = words.tokens[max(words.index(offset), 0)]
        return Span(token.start, token.end)
    for match in _LETTERS.finditer(text):
        if match.start() <= offset < match.end():
            return Span(match.start(), match.end())
    return Span(offset, min(offset + 1, len(text)))


def _sentence_at(text: str, offset: int) -> Span:
    """Give a sentence without the blanks after it."""
    spans = split_sentences(text)
    if not spans:
        return Span(0, 0)
    span = spans[sentence_at(text, offset)]
    return Span(span.start, span.start + len(text[span.start : span.end].rstrip()))


def _order(place: Place) -> tuple[int, int]:
    return place.row, place.offset
