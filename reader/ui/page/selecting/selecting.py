"""Owns what is selected on the page; keys extend it."""

from PySide6.QtCore import QObject, QRectF, Signal

from reader.core.articles import Place, Side
from reader.core.selections import Selection
from reader.core.sentences import Span
from reader.ui.page.keys import Command
from reader.ui.page.screen import Screen
from reader.ui.page.selecting.spots import caret_box, placed_side
from reader.ui.page.selecting.steps import EXTENDING, GOES_BACK, ends_of, line_x, step
from reader.ui.page.selecting.units import Unit, selection_of, unit_at
from reader.ui.page.sheet import Sheet
from reader.ui.page.steering import Steering

_LINES = frozenset({Command.EXTEND_DOWN, Command.EXTEND_UP})


class Selecting(QObject):
    """A selection stands in one language, and never begins on what is covered."""

    changed = Signal()

    def __init__(self, screen: Screen, steering: Steering) -> None:
        super().__init__(screen)
        self._screen, self._steering = screen, steering
        self._x: float | None = None  # where carets that go from line to line want to stand

    @property
    def selection(self) -> Selection | None:
        """What is selected, None where nothing is."""
        return self._screen.sheet.lit.selection if self._screen.sheet is not None else None

    def select(self, selection: Selection | None) -> None:
        """Select something in place of what is selected; an empty selection is none."""
        self._x = None
        self._take(selection)

    def side_meant(self) -> Side | None:
        """Give the side on which something is selected, else that of the cursor."""
        if self.selection is not None:
            return self.selection.side
        return self._steering.word.side if self._steering.word is not None else None

    def extend_to(self, place: Place) -> None:
        """Extend what is selected to a place of its side; where nothing is, from the cursor."""
        word, before = self._steering.word, self.selection
        if before is not None:
            self.select(before.to(place))
        elif word is not None:
            number, token = word.row.position, word.token
            is_before = (place.row, place.offset) < (number, token.start)
            offset = token.end if is_before else token.start
            self.select(Selection(Place(number, word.side, offset), place))

    def obey(self, command: Command) -> bool:
        """Do what a key asks for; say whether it was about selecting."""
        sheet = self._screen.sheet
        if command is Command.UNSELECT and self.selection is not None:
            self.select(None)
            return True
        if command not in EXTENDING or sheet is None:
            return False
        before = self.selection or self._at_cursor(sheet, is_back=command in GOES_BACK)
        if before is None:
            return True
        x = self._x if self._x is not None else line_x(sheet, before.caret)
        caret = step(sheet, before.caret, command, x)
        self._take(before.to(caret))
        self._x = x if command in _LINES else None
        self._reveal(sheet, caret)
        return True

    def select_all(self) -> None:
        """Select all that the row says in the language that is read; then, all of the article."""
        sheet = self._screen.sheet
        before = self.selection or (self._at_cursor(sheet) if sheet is not None else None)
        if sheet is None or before is None:
            return
        whole = selection_of(before.caret, unit_at(sheet.flow, before.caret, Unit.ROW))
        has_row = self.selection is not None and (
            len(before.rows) > 1 or self.selection in (whole, Selection(whole.caret, whole.anchor))
        )
        self.select(Selection(*ends_of(sheet, before.side)) if has_row else whole)

    def _at_cursor(self, sheet: Sheet, *, is_back: bool = False) -> Selection | None:
        """Give the empty selection before the word of the cursor, or behind it."""
        word = self._steering.word
        if word is None:
            place = self._screen.scroller.place()
            has_text = placed_side(sheet, place) is not None
            return Selection(place, place) if has_text else None
        offset = word.token.end if is_back else word.token.start
        place = Place(word.row.position, word.side, offset)
        return Selection(place, place)

    def _take(self, selection: Selection | None) -> None:
        sheet, before = self._screen.sheet, self.selection
        selection = None if selection is None or selection.is_empty else selection
        if sheet is None or selection == before:
            return
        sheet.lit.selection = selection
        self._repaint(sheet, before, selection)
        self.changed.emit()

    def _repaint(self, sheet: Sheet, before: Selection | None, now: Selection | None) -> None:
        """Paint anew what is selected now and was not, or the other way round."""
        places = [place for each in (before, now) if each for place in (each.anchor, each.caret)]
        if before is not None and now is not None and before.anchor == now.anchor:
            places = [before.caret, now.caret]
        seen = self._rows_seen(sheet)
        if any(place.row not in seen or place.side is not places[0].side for place in places):
            self._screen.update()
            return
        boxes = [caret_box(sheet, place) for place in places]
        columns, side = sheet.flow.compositor.columns, places[0].side
        low, high = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
        self._screen.update_boxes(QRectF(columns.x(side), low, columns.width(side), high - low))

    def _reveal(self, sheet: Sheet, caret: Place) -> None:
        self._screen.scroller.settle()  # before the box: rows get their real heights
        if caret.row in self._rows_seen(sheet) and not sheet.flow.has_gap(caret):
            self._screen.reveal(caret_box(sheet, caret))
        else:
            before = max(caret.offset - 1, 0)
            self._screen.show_stretch(caret.row, caret.side, Span(before, before + 1))

    def _rows_seen(self, sheet: Sheet) -> range:
        top = self._screen.scroller.top
        return sheet.flow.rows_between(top, top + self._screen.scroller.height)
