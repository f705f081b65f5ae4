"""The head of an article: its titles over the columns, then where it comes from."""

import math

from msgspec import Struct

from reader.core.articles import Metadata, Row, RowKind
from reader.ui.page.layout import Compositor, RowText
from reader.ui.page.placing import PlacedRow, PlacedSide
from reader.ui.page.veil import Veil

_TOP = 1.4
_AFTER_ORIGIN = 0.5
_AFTER_RULE = 1.1


class PlacedHead(Struct, frozen=True):
    """The titles start at `top`; `origin` is set across both columns; `rule` closes the head."""

    titles: PlacedRow
    top: float
    origin: PlacedSide | None
    rule: float
    height: int


def place_head(metadata: Metadata, compositor: Compositor, *, has_titles: bool) -> PlacedHead:
    """Lay the head out; with `has_titles` the rows bring the titles themselves."""
    em = compositor.typography.em
    top = _TOP * em
    titles = PlacedRow((None, None), 0)
    if has_titles is False and any(metadata.titles):
        row, look = Row(RowKind.TITLE, *metadata.titles), compositor.typography.look
        is_stacked = compositor.columns.is_stacked
        sides = Veil(metadata.languages).sides_of(0, row, look, is_stacked=is_stacked)
        text = RowText(row=row, languages=metadata.languages, sides=sides)
        # No readings stand above these titles: they are set without room for any.
        bare = Compositor(compositor.typography.without_ruby, compositor.columns)
        titles = bare.place(text, {})
    bottom = top + titles.height
    origin = _place_origin(metadata, compositor, bottom)
    if origin is not None:
        bottom = origin.bottom + _AFTER_ORIGIN * em
    return PlacedHead(titles, top, origin, bottom, math.ceil(bottom + _AFTER_RULE * em))


def origin_text(metadata: Metadata) -> str:
    """Join source, authors and date to one line; the date of posting where no other is known."""
    parts = (metadata.source, ", ".join(metadata.authors), metadata.published or metadata.posted)
    return "  ·  ".join(filter(None, parts))


def _place_origin(metadata: Metadata, compositor: Compositor, top: float) -> PlacedSide | None:
    text = origin_text(metadata)
    if not text:
        return None
    # Never Chinese by language: a line of names takes no ruby and is not stretched.
    face = compositor.typography.typeface("und", RowKind.METADATA)
    return compositor.place_text(text, face, compositor.columns.span[1], top)
