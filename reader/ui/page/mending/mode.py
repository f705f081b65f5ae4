"""The page while its pairing is mended: a cursor of sentences, marks, and dragging."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from reader.core.articles import Place, Side, StoredRow
from reader.ui.page.flow import Flow
from reader.ui.page.keys import Command
from reader.ui.page.look import Look
from reader.ui.page.mending.dragging import Drag
from reader.ui.page.mending.drawing import Shown, draw
from reader.ui.page.mending.keys import CommandOf, MendCommand, is_plain
from reader.ui.page.mending.ribbons import Ribbons
from reader.ui.page.mending.sentences import (
    SentenceAt,
    from_place,
    next_doubtful,
    outermost,
    refound,
    sideways,
    step,
)
from reader.ui.page.mending.spots import boxes_of, spot_at
from reader.ui.page.view import PageView

_SCROLLING: Final[Mapping[MendCommand, Command]] = MappingProxyType(
    {
        MendCommand.PAGE_DOWN: Command.PAGE_DOWN,
        MendCommand.PAGE_UP: Command.PAGE_UP,
        MendCommand.TOP: Command.TOP,
        MendCommand.BOTTOM: Command.BOTTOM,
    }
)


class MendMode(QObject):
    """An overlay of the page. What a command does to the article is somebody else's affair."""

    asked = Signal(object)  # MendCommand
    dropped = Signal(object, object)  # SentenceAt, Linking | Moving
    changed = Signal()
    """Another sentence is current, or others are marked."""

    def __init__(self, view: PageView, command_of: CommandOf) -> None:
        super().__init__(view)
        self._view, self._command_of = view, command_of
        self.current: SentenceAt | None = None
        self.marked: tuple[SentenceAt, ...] = ()
        self._drag: Drag | None = None
        self._ribbons = Ribbons()
        self.is_on = False

    def enter(self) -> None:
        """Take the page over, beginning at its current word or its topmost line."""
        self.is_on = True
        self._view.set_overlay(self)
        word, place = self._view.current_word(), self._view.place()
        if word is not None and self._view.is_seen(word):
            place = replace(place, row=word.row.position, side=word.side, offset=word.token.start)
        self._put(from_place(self._rows, place))

    def leave(self) -> None:
        """Give the page back."""
        self.is_on = False
        self.current, self.marked, self._drag = None, (), None
        self._ribbons = Ribbons()
        self._view.set_overlay(None)

    def show_rows(self) -> None:
        """Stay with the sentence though the rows are others now."""
        rows, was = self._rows, self.current
        self.marked, self._drag = (), None
        self._put(refound(rows, was) if was is not None else from_place(rows, self._view.place()))

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is for the mode; keys that write are never about words here."""
        return self._command_of(event) is not None or is_plain(event)

    def press_key(self, event: QKeyEvent) -> bool:
        """Obey a key; say whether it was one of the mode's."""
        command = self._command_of(event)
        if command is not None:
            self.obey(command)
        return self.wants(event)

    def obey(self, command: MendCommand) -> None:
        """Do what changes no text, and ask for the rest."""
        if command is MendCommand.LEAVE and (self._drag is not None or self.marked):
            self._drag, self.marked = None, ()
            self._tell()
        elif command in _SCROLLING:
            self._scroll(_SCROLLING[command])
        elif command is MendCommand.MARK:
            self._toggle_mark()
        elif command in _STEPS:
            self._go(command)
        else:
            self.asked.emit(command)

    def press(self, point: QPointF) -> None:
        """Go to the sentence under the pointer; it may be dragged."""
        spot = spot_at(self._flow, point) if self._flow is not None else None
        if spot is not None and spot.sentence is not None:
            self._drag = Drag(spot.sentence, point)
            self.current = spot.sentence
            self._tell()

    def move(self, point: QPointF) -> None:
        """Take a dragged sentence along."""
        if self._drag is not None and self._flow is not None:
            self._drag.follow(point, spot_at(self._flow, point))
            self._view.viewport().update()

    def release(self, point: QPointF) -> None:
        """Let a dragged sentence drop."""
        self.move(point)
        drag, self._drag = self._drag, None
        self._view.viewport().update()
        if drag is not None and drag.drop is not None:
            self.dropped.emit(drag.start, drag.drop)

    def paint(self, painter: QPainter, look: Look, seen: QRectF) -> None:
        """Paint the pairing under the text."""
        if self._flow is not None:
            shown = Shown(self.current, self.marked, self._drag, self._ribbons)
            draw(painter, look, self._flow, shown, seen)

    @property
    def _flow(self) -> Flow | None:
        return self._view.sheet.flow if self._view.sheet is not None else None

    @property
    def _rows(self) -> tuple[StoredRow, ...]:
        return self._flow.rows if self._flow is not None else ()

    def _go(self, command: MendCommand) -> None:
        if self.current is None:
            self._put(from_place(self._rows, self._view.place()))
        elif command in (MendCommand.GO_LEFT, MendCommand.GO_RIGHT):
            side = Side.RIGHT if command is MendCommand.GO_RIGHT else Side.LEFT
            self._put(sideways(self._rows, self.current, side) or self.current)
        elif command is MendCommand.NEXT_DOUBT:
            self._put(next_doubtful(self._rows, self.current) or self.current)
        else:
            by = 1 if command is MendCommand.NEXT else -1
            self._put(step(self._rows, self.current, by) or self.current)

    def _scroll(self, command: Command) -> None:
        """Turn a page, the cursor to its first line, or go to an end, the cursor to that."""
        self._view.turn(command)
        side = self.current.side if self.current is not None else Side.LEFT
        if command in (Command.TOP, Command.BOTTOM):
            self._put(outermost(self._rows, side, is_last=command is Command.BOTTOM))
        else:
            self.current = from_place(self._rows, replace(self._view.place(), side=side))
            self._tell()

    def _toggle_mark(self) -> None:
        current = self.current
        if current is None:
            return
        if current in self.marked:
            self.marked = tuple(each for each in self.marked if each != current)
        else:
            here = tuple(each for each in self.marked if each.is_in(current.row))
            self.marked = (*here, current)
        self._tell()

    def _put(self, sentence: SentenceAt | None) -> None:
        self.current = sentence
        if sentence is not None and self._flow is not None:
            # The word cursor goes along, for what a menu does to "this row".
            self._view.put_cursor(Place(sentence.row.position, sentence.side, sentence.span.start))
            boxes = boxes_of(self._flow, sentence)
            if boxes:
                self._view.reveal(boxes[0] | boxes[-1])
        self._tell()

    def _tell(self) -> None:
        self._view.viewport().update()
        self.changed.emit()


_STEPS: Final = frozenset(
    {
        MendCommand.NEXT,
        MendCommand.PREVIOUS,
        MendCommand.GO_LEFT,
        MendCommand.GO_RIGHT,
        MendCommand.NEXT_DOUBT,
    }
)
