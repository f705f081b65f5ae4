"""The press: sets articles row by row and puts them on sheets."""

from collections.abc import Iterable
from itertools import chain

from msgspec.structs import replace

from reader.core.articles import Row, RowKind
from reader.core.handouts import Handout
from reader.core.safety import neutralise
from reader.ui.page.head import place_head
from reader.ui.page.layout import Compositor, RowText
from reader.ui.page.painting import PagePainter
from reader.ui.page.placing import PlacedRow
from reader.ui.page.typography import Typography
from reader.ui.paper.breaks import bottom_of, cut
from reader.ui.paper.look import columns_on, paper_look
from reader.ui.paper.painting import paint_part, paint_rule
from reader.ui.paper.sheets import Sheets

_LEAST = 6.0  # ems of a row longer than a sheet that must find room where it begins
_HEADINGS = (RowKind.TITLE, RowKind.HEADING)
_LONGEST_GROUP = 8  # rows; more headings than that are no headings


class Press:
    """Prints one article from the top of the sheet that was taken last."""

    def __init__(self, sheets: Sheets, handout: Handout) -> None:
        look = paper_look(handout)
        typography = Typography(look)
        columns = columns_on(sheets.width, typography.em, is_single=handout.has_one_side)
        self._compositor = Compositor(typography, columns)
        self._page = PagePainter(look)
        self._sheets, self._handout = sheets, handout
        self._title = neutralise(handout.metadata.title)
        self._y = sheets.top
        self._rule: float | None = None

    def print(self, rows: Iterable[Row]) -> None:
        """Print the article; `rows` are those of the hand-out, dressed."""
        if not self._handout.has_titles:
            self._print_rows([self._handout.title_row()])
        self._print_origin()
        self._print_rows(rows)
        self._print_rows(self._handout.words)

    def _print_origin(self) -> None:
        """Print where the article comes from, over both columns."""
        head = place_head(self._handout.metadata, self._compositor, has_titles=True)
        if head.origin is None:
            return
        painter = self._sheets.painter
        painter.save()
        painter.translate(0, self._y - head.top)
        self._page.paint_head(painter, head, self._compositor.columns)
        painter.restore()
        self._y += head.height - head.top

    def _print_rows(self, rows: Iterable[Row]) -> None:
        """Print rows, headings on one sheet with what they are over."""
        group: list[PlacedRow] = []
        for row in chain.from_iterable(map(self._stacked, rows)):
            group.append(self._placed(row))
            if row.kind not in _HEADINGS or len(group) == _LONGEST_GROUP:
                self._print_group(group)
                group = []
        self._print_group(group)

    def _placed(self, row: Row) -> PlacedRow:
        languages = self._handout.metadata.languages
        return self._compositor.place(RowText(row=row, languages=languages, rubies=row.rubies), {})

    def _stacked(self, row: Row) -> tuple[Row, ...]:
        """Give a row, or a row a side where there is one column for both."""
        if self._compositor.columns.is_stacked and row.left and row.right:
            return (replace(row, right=None), replace(row, left=None))
        return (row,)

    def _print_group(self, group: list[PlacedRow]) -> None:
        if group:
            before = sum(row.height for row in group[:-1])
            self._make_room(before, bottom_of(group[-1]))
        for row in group:
            self._print_row(row)

    def _make_room(self, before: float, height: float) -> None:
        """Take the next sheet for what fits whole there, but not on this one.

        A longer row begins here if some of its lines can, below the headings `before` it.
        """
        left = self._sheets.bottom - self._y
        whole = before + height
        least = before + min(height, _LEAST * self._compositor.typography.em)
        is_longer = whole > self._sheets.bottom - self._sheets.top
        if (least if is_longer else whole) > left:
            self._follow()

    def _print_row(self, row: PlacedRow) -> None:
        height = bottom_of(row)
        if not height:
            return
        self._paint_rule()
        columns, painter = self._compositor.columns, self._sheets.painter
        begin = (0, 0)
        while True:
            taken = cut(row, begin, self._y, self._sheets.bottom)
            for part in taken.parts:
                paint_part(painter, self._page, row, part, columns)
            if taken.is_last:
                break
            begin = taken.ends
            self._follow()
        room = row.height - height
        self._y = taken.bottom + room
        self._rule = taken.bottom + room / 2 if row.rule is not None else None

    def _paint_rule(self) -> None:
        """Divide a row from the one above it, where both stand on one sheet."""
        if self._rule is not None:
            paint_rule(self._sheets.painter, self._page, self._rule, self._compositor.columns)

    def _follow(self) -> None:
        self._sheets.follow(self._title)
        self._y = self._sheets.top
        self._rule = None
