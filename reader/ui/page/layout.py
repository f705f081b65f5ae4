"""Calculates rows: text, tokens and width in; placed lines, characters and syllables out."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Row, RowKind, Ruby, Side
from reader.core.entries import EntryKey, Status
from reader.core.sentences import Span
from reader.ui.page.columns import Columns
from reader.ui.page.formats import prepare_piece
from reader.ui.page.kinds import STYLES, KindStyle
from reader.ui.page.marginalia import NOTE_ROOM, NOTE_WIDTH
from reader.ui.page.pieces import pieces_of
from reader.ui.page.placing import PlacedPiece, PlacedRow, PlacedSide
from reader.ui.page.ruby import Syllable, syllables_in, syllables_of
from reader.ui.page.typography import Typeface, Typography
from reader.ui.page.words import SideWords

_OWN_MARK = re.compile(r"\s*(?:[•·▪◦–—*-]|\(?\d+[.)、）])")
# Between paragraphs that share a row, and between stacked sides, in ems.
_PARAGRAPH_ROOM = 0.45
_STACK_ROOM = 0.35

Sides = tuple[PlacedSide | None, PlacedSide | None]
PlaceSide = Callable[[Side, Typeface, float], PlacedSide | None]


class RowText(Struct, frozen=True, kw_only=True):
    """What a row is laid out from: `languages` as BCP 47 tags, `words` None until annotated.

    Where no words are given, `rubies` stand above the text as they are. `note` is what a reader
    wrote of the row, `sides` those that take room. The word that begins at the code point `asked`
    of a side has its reading in any case; -1 is none.
    """

    row: Row
    languages: tuple[str, str]
    words: tuple[SideWords | None, SideWords | None] = (None, None)
    rubies: tuple[Ruby, ...] = ()
    note: str = ""
    sides: tuple[Side, ...] = (Side.LEFT, Side.RIGHT)
    asked: tuple[int, int] = (-1, -1)

    def text(self, side: Side) -> str | None:
        """Give the text of a side that takes room."""
        return self.row.text(side) if side in self.sides else None


class Compositor:
    """Lays rows out for one look and one width of the page."""

    def __init__(self, typography: Typography, columns: Columns) -> None:
        self.typography = typography
        self.columns = columns

    def place(self, text: RowText, statuses: Mapping[EntryKey, Status]) -> PlacedRow:
        """Lay a row out; both sides begin on one baseline unless they are stacked."""
        return self.join(text, partial(self._place_side, text, statuses))

    def join(self, text: RowText, place_side: PlaceSide) -> PlacedRow:
        """Put the sides of a row together that `place_side` lays out, each from its top on."""
        style = STYLES[text.row.kind]
        faces = [self.typography.typeface(tag, text.row.kind) for tag in text.languages]
        top = style.before * self.typography.em
        lead = max(
            (faces[side].above for side in Side if text.text(side)),
            default=0.0,
        )
        sides: dict[Side, PlacedSide | None] = {}
        for side in self.columns.order:
            start = top if self.columns.is_stacked else top + lead - faces[side].above
            placed = place_side(side, faces[side], start)
            if placed is not None and self.columns.is_stacked:
                top = placed.bottom + _STACK_ROOM * self.typography.em
            sides[side] = placed
        return self._row((sides[Side.LEFT], sides[Side.RIGHT]), style, text.note)

    def syllables(
        self,
        text: RowText,
        side: Side,
        statuses: Mapping[EntryKey, Status],
        within: Span | None = None,
    ) -> tuple[Syllable, ...]:
        """List what stands above a side that has ruby, or above a stretch of it, in order."""
        words = text.words[side]
        if words is None:
            return syllables_in(text.rubies, side, text.text(side) or "")
        look, asked = self.typography.look, text.asked[side]
        return syllables_of(words, statuses, look.pinyin, look.readings, asked=asked, within=within)

    def _place_side(
        self,
        text: RowText,
        statuses: Mapping[EntryKey, Status],
        side: Side,
        face: Typeface,
        top: float,
    ) -> PlacedSide | None:
        content = text.text(side)
        if not content:
            return None
        syllables = self.syllables(text, side, statuses) if face.has_ruby else ()
        return self.place_text(content, face, self.columns.width(side), top, syllables)

    def place_text(
        self,
        content: str,
        face: Typeface,
        width: float,
        top: float,
        syllables: Sequence[Syllable] = (),
    ) -> PlacedSide:
        """Lay one text out in a column `width` wide whose first line begins at `top`."""
        pieces, bottom = self.set_pieces(content, pieces_of(content), face, width, top, syllables)
        return PlacedSide(face, pieces, top, bottom, has_bullet(content, face))

    def set_pieces(
        self,
        content: str,
        spans: Sequence[Span],
        face: Typeface,
        width: float,
        top: float,
        syllables: Sequence[Syllable],
        *,
        is_first: bool = True,
    ) -> tuple[tuple[PlacedPiece, ...], float]:
        """Set pieces of a text, the first ones or later ones; give where the last one ends, too."""
        indent = face.style.indent * self.typography.em
        pieces: list[PlacedPiece] = []
        bottom = top
        for span in spans:
            is_below = bool(pieces) or not is_first
            if is_below and content[span.start - 1 : span.start] == "\n":
                bottom += _PARAGRAPH_ROOM * face.em
            piece = prepare_piece(content, span, face, syllables)
            bottom = piece.set_lines(width, indent, bottom)
            pieces.append(piece)
        return tuple(pieces), bottom

    def _row(self, sides: Sides, style: KindStyle, note: str) -> PlacedRow:
        there = [side for side in sides if side is not None]
        bottom = max((side.bottom for side in there), default=0.0)
        if style.has_bar and there and not self.columns.is_stacked:
            # Two bars side by side are one shape to the eye: they begin and end together.
            sides = _barred(sides, (min(side.top for side in there), bottom))
        elif style.has_bar:
            sides = _barred(sides, None)
        written = self._place_note(note, bottom) if note else None
        bottom = written.bottom if written is not None else bottom
        room = style.after * self.typography.em
        rule = bottom + room / 2 if style.is_ruled and there else None
        return PlacedRow(sides, math.ceil(bottom + room), rule, written)

    def _place_note(self, note: str, bottom: float) -> PlacedSide:
        em = self.typography.em
        face = self.typography.typeface("und", RowKind.NOTE)
        width = min(self.columns.span[1], NOTE_WIDTH * em)
        return self.place_text(note, face, width, bottom + NOTE_ROOM * em)


def has_bullet(content: str, face: Typeface) -> bool:
    """Whether a bullet stands before a text: one that brings a mark of its own needs none."""
    return face.style.has_bullet and not _OWN_MARK.match(content)


def _barred(sides: Sides, bar: tuple[float, float] | None) -> Sides:
    left, right = (side and replace(side, bar=bar or (side.top, side.bottom)) for side in sides)
    return left, right
