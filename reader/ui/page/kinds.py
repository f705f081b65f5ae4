"""How each kind of row is set: its size, weight, colour, indent and the room around it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind


class KindStyle(Struct, frozen=True, kw_only=True):
    """Lengths are in ems of the page's text size; `has_bar` draws a rule along the left edge.

    `before` is room above the row that is added to what `after` leaves below the one above it.
    """

    scale: float = 1.0
    is_bold: bool = False
    is_secondary: bool = False
    indent: float = 0.0
    has_bullet: bool = False
    has_bar: bool = False
    is_ruled: bool = False
    before: float = 0.0
    after: float = 1.1


STYLES: Final[Mapping[RowKind, KindStyle]] = MappingProxyType(
    {
        RowKind.TITLE: KindStyle(scale=1.55, is_bold=True, before=0.2, after=0.9),
        RowKind.SUMMARY: KindStyle(is_secondary=True, has_bar=True, indent=0.9),
        RowKind.HEADING: KindStyle(scale=1.22, is_bold=True, before=0.9, after=0.7),
        RowKind.PARAGRAPH: KindStyle(is_ruled=True),
        RowKind.ITEM: KindStyle(indent=1.25, has_bullet=True, after=0.6),
        RowKind.CAPTION: KindStyle(scale=0.84, is_secondary=True),
        RowKind.NOTE: KindStyle(scale=0.88, is_secondary=True, indent=0.9, has_bar=True),
        RowKind.COMMENT: KindStyle(scale=0.94, indent=0.9, has_bar=True),
        RowKind.METADATA: KindStyle(scale=0.82, is_secondary=True, after=0.5),
    }
)
