"""What the styles of a Word document mean: which paragraphs are headings, items, captions."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from reader.core.articles import RowKind
from reader.library.formats.markup.trees import Element, local_attribute, local_name

_HEADING: Final = re.compile(r"heading ?\d|title|subtitle|标题.*|標題.*|副标题")
_ITEM: Final = re.compile(r"list (?:bullet|number).*|list paragraph")
_CAPTION: Final = re.compile(r"caption|题注|標號")
_DEEPEST_STYLES = 20  # a style is based on another; a ring of them has no end
_BODY_TEXT = "9"  # the outline level of what is no heading


@dataclass(frozen=True, slots=True)
class Style:
    """A style: its name in lower case, the style it is based on, what it does itself."""

    name: str
    base: str
    has_level: bool
    is_list: bool


def read_styles(root: Element) -> dict[str, Style]:
    """Read the styles of a document by id."""
    return {
        local_attribute(element, "styleId"): _style(element)
        for element in root
        if local_name(element) == "style"
    }


def kind_of_style(id_: str, styles: Mapping[str, Style]) -> RowKind | None:
    """Give the kind of a style's paragraphs, None for ordinary ones."""
    for _ in range(_DEEPEST_STYLES):
        style = styles.get(id_)
        if style is None:
            return None
        if style.has_level or _HEADING.fullmatch(style.name):
            return RowKind.HEADING
        if _CAPTION.fullmatch(style.name):
            return RowKind.CAPTION
        if style.is_list and _ITEM.fullmatch(style.name):
            return RowKind.ITEM
        id_ = style.base
    return None


def has_outline_level(properties: Element) -> bool:
    """Whether the properties of a paragraph or style give it a level of the outline."""
    levels = (one for one in properties.iter() if local_name(one) == "outlinelvl")
    return any(local_attribute(level, "val") != _BODY_TEXT for level in levels)


def is_in_list(properties: Element) -> bool:
    """Whether the properties of a paragraph or style number it, or put a bullet before it."""
    numbers = (one for one in properties.iter() if local_name(one) == "numid")
    return any(local_attribute(number, "val") != "0" for number in numbers)


def _style(element: Element) -> Style:
    parts = {local_name(part): local_attribute(part, "val") for part in element}
    return Style(
        parts.get("name", "").lower(),
        parts.get("basedon", ""),
        has_outline_level(element),
        is_in_list(element),
    )
