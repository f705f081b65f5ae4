"""The segments of a translation memory as plain text."""

from collections.abc import Iterator
from typing import Final

from reader.library.characters import clean
from reader.library.formats.markup.trees import Element, local_name
from reader.library.lines import join_lines

# What holds codes of the program that a segment was taken from, not text of it. A <sub> inside is
# a text of its own, such as a footnote, which would break the sentence it hangs on.
_CODES: Final = frozenset({"bpt", "ept", "ph", "it", "ut"})
_LINE_BREAK: Final = "lb"  # the type that TMX gives to codes for one


def segment_text(segment: Element, language: str) -> str:
    """Give the text of a segment on one line: codes go, highlighted text stays."""
    lines = (line.strip() for line in clean("".join(_pieces(segment))).splitlines())
    return join_lines([line for line in lines if line], language)


def _pieces(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if local_name(child) not in _CODES:
            yield from _pieces(child)
        elif child.get("type") == _LINE_BREAK:
            yield "\n"
        yield child.tail or ""
