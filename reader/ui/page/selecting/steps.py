"""Where keys extend a selection to: by characters, words, lines, rows, to the ends of all."""

from bisect import bisect_right

from reader.core.articles import Place, Side
from reader.ui.page.keys import Command
from reader.ui.page.placing import PlacedLine
from reader.ui.page.selecting.spots import caret_box, placed_side
from reader.ui.page.sheet import Sheet

_BY = {
    Command.EXTEND_RIGHT: 1, Command.EXTEND_LEFT: -1,
    Command.EXTEND_WORD_RIGHT: 1, Command.EXTEND_WORD_LEFT: -1,
    Command.EXTEND_DOWN: 1, Command.EXTEND_UP: -1,
    Command.EXTEND_ROW_END: 1, Command.EXTEND_ROW_START: -1,
    Command.EXTEND_LINE_END: 1, Command.EXTEND_LINE_START: -1,
    Command.EXTEND_BOTTOM: 1, Command.EXTEND_TOP: -1,
}  # fmt: skip

EXTENDING = frozenset(_BY)
"""The commands that extend a selection."""

GOES_BACK = frozenset(command for command, by in _BY.items() if by < 0)
"""Those that extend it towards the beginning."""


def step(sheet: Sheet, caret: Place, command: Command, x: float) -> Place:
    """Give where a caret comes to; one that goes up or down stays near `x`, pixels of the article.

    At the end of a row it goes on in the next one that shows this side.
    """
    by = _BY[command]
    match command:
        case Command.EXTEND_RIGHT | Command.EXTEND_LEFT:
            return _beside(sheet, caret, by)
        case Command.EXTEND_WORD_RIGHT | Command.EXTEND_WORD_LEFT:
            return _word_beside(sheet, caret, by)
        case Command.EXTEND_DOWN | Command.EXTEND_UP:
            return _line_beside(sheet, caret, by, x)
        case Command.EXTEND_LINE_END | Command.EXTEND_LINE_START:
            return _line_end(sheet, caret, by)
        case Command.EXTEND_ROW_END | Command.EXTEND_ROW_START:
            return _row_end(sheet, caret, by)
        case _:
            return ends_of(sheet, caret.side)[by > 0]


def ends_of(sheet: Sheet, side: Side) -> tuple[Place, Place]:
    """Give the beginning and the end of all that an article says on a side."""
    last = len(sheet.flow.rows) - 1
    return Place(0, side, 0), Place(last, side, _length(sheet, last, side))


def _length(sheet: Sheet, row: int, side: Side) -> int:
    return len(sheet.flow.rows[row].row.text(side) or "")


def _next_row(sheet: Sheet, caret: Place, by: int) -> Place:
    """Give the near end of the next row that shows this side, the caret itself after the last."""
    row = caret.row + by
    while 0 <= row < len(sheet.flow.rows):
        if sheet.flow.rows[row].row.text(caret.side) and sheet.flow.is_legible(row, caret.side):
            return Place(row, caret.side, 0 if by > 0 else _length(sheet, row, caret.side))
        row += by
    return caret


def _beside(sheet: Sheet, caret: Place, by: int, *, words: bool = False) -> Place:
    placed = placed_side(sheet, caret)
    pieces = placed.pieces if placed is not None else ()
    for piece in pieces if by > 0 else reversed(pieces):
        # Between two pieces may be newlines: the caret jumps over them.
        if by > 0 and caret.offset < piece.start:
            return Place(caret.row, caret.side, piece.start)
        if by < 0 and caret.offset > piece.end:
            return Place(caret.row, caret.side, piece.end)
        if piece.start <= caret.offset <= piece.end:
            offset = piece.caret_beside(caret.offset, by, words=words)
            if offset != caret.offset:
                return Place(caret.row, caret.side, offset)
    return _next_row(sheet, caret, by)


def _word_beside(sheet: Sheet, caret: Place, by: int) -> Place:
    """Go to the next end of a word, or back to the next beginning of one."""
    words = sheet.flow.words(caret.row, caret.side)
    if words is None:
        return _beside(sheet, caret, by, words=True)
    ends = [(token.end if by > 0 else token.start) for token in words.tokens if token.text.strip()]
    place = bisect_right(ends, caret.offset) if by > 0 else _before(ends, caret.offset)
    if 0 <= place < len(ends):
        return Place(caret.row, caret.side, ends[place])
    return _next_row(sheet, caret, by)


def _before(ends: list[int], offset: int) -> int:
    return next((n for n in range(len(ends) - 1, -1, -1) if ends[n] < offset), -1)


def _lines(sheet: Sheet, caret: Place) -> tuple[list[PlacedLine], int]:
    placed = placed_side(sheet, caret)
    line = placed.line_of(caret.offset) if placed is not None else None
    lines = placed.lines if placed is not None else []
    return lines, lines.index(line) if line is not None else 0


def _line_beside(sheet: Sheet, caret: Place, by: int, x: float) -> Place:
    lines, number = _lines(sheet, caret)
    within = x - sheet.flow.compositor.columns.x(caret.side)
    if 0 <= number + by < len(lines):
        return Place(caret.row, caret.side, lines[number + by].caret_at(within))
    following = _next_row(sheet, caret, by)
    if following == caret:
        return ends_of(sheet, caret.side)[by > 0]
    lines, number = _lines(sheet, following)
    return Place(following.row, following.side, lines[number].caret_at(within)) if lines else caret


def _line_end(sheet: Sheet, caret: Place, by: int) -> Place:
    lines, number = _lines(sheet, caret)
    if not lines:
        return caret
    return Place(caret.row, caret.side, lines[number].end if by > 0 else lines[number].start)


def _row_end(sheet: Sheet, caret: Place, by: int) -> Place:
    """Go to the end of the row, from there to that of the next one."""
    end = Place(caret.row, caret.side, _length(sheet, caret.row, caret.side) if by > 0 else 0)
    if caret != end:
        return end
    following = _next_row(sheet, caret, by)
    if following == caret:
        return caret
    length = _length(sheet, following.row, following.side)
    return Place(following.row, following.side, length if by > 0 else 0)


def line_x(sheet: Sheet, caret: Place) -> float:
    """Give where along its line a caret stands, in pixels of the article."""
    placed_side(sheet, caret)  # the line may not be laid out yet
    return caret_box(sheet, caret).x()
