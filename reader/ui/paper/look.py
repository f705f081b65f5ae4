"""How pages of paper look: black on white, in the families of the screen."""

from types import MappingProxyType
from typing import Final

from reader.core.handouts import Handout
from reader.ui.fonts import installed_families
from reader.ui.page.columns import Columns
from reader.ui.page.look import Look, Palette

_TEXT_SIZE: Final = 11  # points
# In ems: between the columns, and the widest that a column alone may be.
_GUTTER: Final = 1.9
_WIDEST: Final = 38.0

_INK: Final = Palette(
    background="#FFFFFF",
    text="#000000",
    secondary="#555555",
    separator="#D0D0D0",
    hover="#FFFFFF",
    cursor="#FFFFFF",
    highlight="#FFFFFF",
    statuses=MappingProxyType({}),
    tones=("#555555", "#555555", "#555555", "#555555", "#555555"),
)


def paper_look(handout: Handout) -> Look:
    """Say how an article looks on paper."""
    families = installed_families("")
    return Look(
        palette=_INK,
        latin_family=families.latin,
        simplified_family=families.simplified,
        traditional_family=families.traditional,
        japanese_family=families.japanese,
        text_size=_TEXT_SIZE,
        pinyin="all" if handout.has_readings else "off",
        has_ligatures=False,
    )


def columns_on(width: float, em: float, *, is_single: bool) -> Columns:
    """Place the columns in the room between the margins, in pixels from the left margin."""
    if is_single:
        column = min(width, _WIDEST * em)
        start = (width - column) / 2
        return Columns((start, column), (start, column), is_stacked=True)
    column = (width - _GUTTER * em) / 2
    return Columns((0.0, column), (column + _GUTTER * em, column), is_stacked=False)
