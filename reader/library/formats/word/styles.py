"""What the styles of a Word document mean: which paragraphs are headings, items, captions."""

import re
from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind
from reader.library.formats.markup.trees import Element, local_attribute, local_name

_HEADING: Final = re.compile(r"(?:heading|标题|標題) ?(\d)?|(title)|subtitle|副标题")
_ITEM: Final = re.compile(r"list (?:bullet|number).*|list paragraph")
_CAPTION: Final = re.compile(r"caption|题注|標號")
_DEEPEST_STYLES = 20  # a style is based on another; a ring of them has no end
_LEVELS: Final = frozenset("012345678")  # of the outline; 9 is what is no heading


class Style(Struct, frozen=True):
    """A style: its name in lower case, the style it is based on, what it does itself.

    `level` is that of a heading, 1 the highest, None for what is no heading.
    """

    name: str
    base: str
    level: int | None
    is_list: bool


class Purpose(Struct, frozen=True):
    """What a paragraph is; `level` is that of a heading, 0 for others."""

    kind: RowKind
    level: int = 0


def read_styles(root: Element) -> dict[str, Style]:
    """Read the styles of a document by id."""
    return {
        local_attribute(element, "styleId"): _style(element)
        for element in root
        if local_name(element) == "style"
    }


def purpose_of_style(id_: str, styles: Mapping[str, Style]) -> Purpose | None:
    """Give the purpose of a style's paragraphs, None for ordinary ones."""
    for _ in range(_DEEPEST_STYLES):
        style = styles.get(id_)
        if style is None:
            return None
        if style.level is not None:
            return Purpose(RowKind.HEADING, style.level)
        if _CAPTION.fullmatch(style.name):
            return Purpose(RowKind.CAPTION)
        if style.is_list and _ITEM.fullmatch(style.name):
            return Purpose(RowKind.ITEM)
        id_ = style.base
    return None


def outline_level(properties: Element) -> int | None:
    """Give the level in the outline of a paragraph or style, 1 the highest, None if it has none."""
    levels = (
        local_attribute(one, "val") for one in properties.iter() if local_name(one) == "outlinelvl"
    )
    return next((int(level) + 1 for level in levels if level in _LEVELS), None)


def is_in_list(properties: Element) -> bool:
    """Whether the properties of a paragraph or style number it, or put a bullet before it."""
    numbers = (one for one in properties.iter() if local_name(one) == "numid")
    return any(local_attribute(number, "val") != "0" for number in numbers)


def _style(element: Element) -> Style:
    parts = {local_name(part): local_attribute(part, "val") for part in element}
    name = parts.get("name", "").lower()
    level = outline_level(element)
    if level is None and (match := _HEADING.fullmatch(name)):
        level = 1 if match[2] else int(match[1] or 0)
    return Style(name, parts.get("basedon", ""), level, is_in_list(element))
