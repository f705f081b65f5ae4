"""An article of a StarDict dictionary: fields of several types, one after the other."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from reader.language.own_dictionaries.markup import strip_markup
from reader.language.own_dictionaries.plain_text import plain_lines

_PLAIN: Final = frozenset("ml")
_MARKED: Final = frozenset("hkwn")
_MARKED_WITH_LINES: Final = frozenset("gx")  # their own line ends are seen
_READINGS: Final = frozenset("ty")


class Article(Struct, frozen=True):
    """What is said of a word, as plain text, and how it is read."""

    definitions: tuple[str, ...]
    reading: str = ""


def read_article(data: bytes, types: str) -> Article:
    """Read the fields of an article; pictures, sounds and what is no text are left out.

    `types` are those of every article (sametypesequence), "" where each field states its own.
    A field that is cut off ends with the article.
    """
    definitions: list[str] = []
    readings: list[str] = []
    for kind, field in _fields(data, types):
        text = field.decode("utf-8", "replace")
        if kind in _READINGS:
            readings.append(plain_lines(text).replace("\n", " "))
        else:
            definitions.append(_plain(kind, text))
    return Article(tuple(filter(None, definitions)), " ".join(filter(None, readings)))


def _plain(kind: str, text: str) -> str:
    if kind in _PLAIN:
        return plain_lines(text)
    if kind in _MARKED or kind in _MARKED_WITH_LINES:
        return strip_markup(text, keeps_lines=kind in _MARKED_WITH_LINES)
    return ""


def _fields(data: bytes, types: str) -> Iterator[tuple[str, bytes]]:
    at = 0
    if not types:
        while at < len(data):
            kind = chr(data[at])
            field, at = _field(data, at + 1, kind)
            yield kind, field
        return
    for kind in types[:-1]:
        field, at = _field(data, at, kind)
        yield kind, field
    # The last one has neither an end nor a length of its own.
    yield types[-1], data[at:].rstrip(b"\0")


def _field(data: bytes, at: int, kind: str) -> tuple[bytes, int]:
    """Give the field that begins at a place, and the place after it."""
    if kind.isupper():
        start = at + 4
        end = start + int.from_bytes(data[at:start])
        return data[start:end], end
    end = data.find(b"\0", at)
    return (data[at:end], end + 1) if end >= 0 else (data[at:], len(data))
