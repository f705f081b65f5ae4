"""The lines of printed pages, as pdfium finds their characters."""

import ctypes
import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from reader.library.characters import clean

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_SAME_LINE = 0.5  # of the size by which a baseline may differ within a line
_FAR = 1.2  # of the size; a wider blank divides columns
_BLANK = 0.15  # of the size; a narrower one is none
_BREAKS = frozenset({0x02, 0xAD, 0xFFFE})  # what pdfium gives for a hyphen at the end of a line


class PrintedLine(Struct, frozen=True):
    """A line of one column; lengths in points (1/72 inch) from the page's top left corner.

    `baseline` is its distance from the top, `size` that of its first character, `page` counts
    from 0. `column` is another number for each column of the document.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    page: int
    column: int = 0


class PrintedPage(Struct, frozen=True):
    """A page's size in points, and its lines from top to bottom, those beside each other too."""

    width: float
    height: float
    lines: tuple[PrintedLine, ...]


class _Glyph(Struct, frozen=True):
    """A character where it was printed; `is_apart` if a blank stands before it.

    `is_moved` if pdfium took it for the first of a line, which may be wrong.
    """

    character: str
    x: float
    right: float
    baseline: float
    number: int
    is_apart: bool
    is_moved: bool


def read_page(page: "PdfPage", number: int) -> PrintedPage:
    """Read the lines of a page; pdfium's lock must be held."""
    width, height = page.get_size()
    text_page = page.get_textpage()
    try:
        pieces = [_piece(text_page, glyphs, number) for glyphs in _runs(text_page, height)]
    finally:
        text_page.close()
    lines = [line for line in _lines(pieces) if line.text]
    return PrintedPage(width, height, tuple(lines))


def _runs(text_page: "PdfTextPage", height: float) -> Iterator[list[_Glyph]]:
    """Divide the characters, as the file orders them, where they leave their line."""
    run: list[_Glyph] = []
    size = 0.0
    for glyph in _glyphs(text_page, height):
        if run and not _follows(run[-1], glyph, size):
            yield run
            run = []
        if not run:
            size = _size(text_page, glyph.number)
        run.append(glyph)
    if run:
        yield run


def _glyphs(text_page: "PdfTextPage", height: float) -> Iterator[_Glyph]:
    from pypdfium2 import raw

    page = text_page.raw
    x, y, left, right, bottom, top = (ctypes.c_double() for _ in range(6))
    is_apart = is_moved = False
    for number in range(text_page.count_chars()):
        code = raw.FPDFText_GetUnicode(page, number)
        character = "\xad" if code in _BREAKS else chr(code) if 0 < code < 0x110000 else " "
        if character.isspace():
            is_apart, is_moved = is_apart or character == " ", is_moved or character != " "
            continue
        raw.FPDFText_GetCharOrigin(page, number, x, y)
        raw.FPDFText_GetCharBox(page, number, left, right, bottom, top)
        baseline, edges = height - y.value, (min(left.value, x.value), max(right.value, x.value))
        if all(map(math.isfinite, (baseline, *edges))):
            yield _Glyph(character, edges[0], edges[1], baseline, number, is_apart, is_moved)
        is_apart = is_moved = False


def _size(text_page: "PdfTextPage", number: int) -> float:
    """Give the size at which a character is printed: the font's, scaled by its matrix."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text_page.raw, number, matrix)
    size = raw.FPDFText_GetFontSize(text_page.raw, number) * math.hypot(matrix.c, matrix.d)
    return round(size, 1) if math.isfinite(size) and size > 0 else 1.0


def _follows(one: _Glyph, other: _Glyph, size: float) -> bool:
    is_beside = abs(one.baseline - other.baseline) <= _SAME_LINE * size
    return is_beside and -size <= other.x - one.right <= _FAR * size


def _piece(text_page: "PdfTextPage", glyphs: Sequence[_Glyph], page: int) -> PrintedLine:
    size = _size(text_page, glyphs[0].number)
    text = glyphs[0].character
    for before, glyph in pairwise(glyphs):
        is_apart = glyph.is_apart or (glyph.is_moved and glyph.x - before.right > _BLANK * size)
        text += f" {glyph.character}" if is_apart else glyph.character
    return PrintedLine(
        clean(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")),
        min(glyph.x for glyph in glyphs),
        max(glyph.right for glyph in glyphs),
        glyphs[0].baseline,
        size,
        page,
    )


def _lines(pieces: Sequence[PrintedLine]) -> Iterator[PrintedLine]:
    """Join pieces that stand close beside each other, as words in two fonts do."""
    waiting: list[PrintedLine] = []
    for piece in sorted(pieces, key=lambda piece: (piece.baseline, piece.left)):
        if waiting and piece.baseline - waiting[0].baseline > _SAME_LINE * waiting[0].size:
            yield from _joined(waiting)
            waiting = []
        waiting.append(piece)
    yield from _joined(waiting)


def _joined(pieces: Sequence[PrintedLine]) -> Iterator[PrintedLine]:
    line: PrintedLine | None = None
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if line and piece.left - line.right <= _FAR * max(line.size, piece.size):
            blank = " " if piece.left - line.right > _BLANK * line.size else ""
            right, size = max(line.right, piece.right), max(line.size, piece.size)
            line = replace(line, text=line.text + blank + piece.text, right=right, size=size)
            continue
        if line:
            yield line
        line = piece
    if line:
        yield line
