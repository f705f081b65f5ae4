"""Which part of an article the window shows, kept in place while rows get their real heights."""

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSignalBlocker
from PySide6.QtWidgets import QScrollBar

from reader.core.articles import Place, Side
from reader.core.mending.mends import Patch
from reader.ui.page.anchors import Anchor, anchor_at, height_of
from reader.ui.page.flow import Flow
from reader.ui.page.keys import Command

# Room above a line that was gone to, in ems.
_ROOM_ABOVE = 0.6
# What is seen of the screen before after turning a page.
_OVERLAP = 2.5
_TRIES = 3


class Scroller:
    """Owns the scroll bar's value; heights are those of `Flow`."""

    def __init__(self, bar: QScrollBar) -> None:
        self._bar = bar
        self._flow: Flow | None = None
        self._held: Anchor | None = None
        self.height = 0

    def show(self, flow: Flow | None) -> None:
        """Scroll another article, from its top."""
        self._flow = flow
        self._held = None
        self._set(0)

    @property
    def top(self) -> int:
        """The height at the window's upper edge."""
        return self._bar.value()

    @property
    def is_holding(self) -> bool:
        """Whether a line is held."""
        return self._held is not None

    def hold(self, place: Place | None = None) -> None:
        """Keep a line where it is in the window, whatever is laid out anew after this.

        It is the line at the window's top unless another `place` is given. An article that is seen
        from its top stays so.
        """
        if self._flow is None or self._held is not None or not self._flow.rows or self.top <= 0:
            return
        if place is None:
            self._held = anchor_at(self._flow, self.top)
        else:
            self._held = Anchor(place, self.top - height_of(self._flow, place))

    def follow(self, patch: Patch) -> None:
        """Keep the held line though the rows before it are others now."""
        held = self._held
        if held is not None and held.place.row >= patch.first + patch.count:
            row = held.place.row + len(patch.rows) - patch.count
            self._held = replace(held, place=replace(held.place, row=row))

    def go_to(self, place: Place) -> None:
        """Bring a line to the window's top; the article's first one with the head above it."""
        if self._flow is None or not self._flow.rows:
            return
        if place.row == 0 and place.offset == 0:
            self._held = None
            self._set(0)
            return
        room = _ROOM_ABOVE * self._flow.compositor.typography.em
        self._held = Anchor(place, -room)

    def go_near(self, place: Place, share: float) -> None:
        """Bring a line to a share of the window's height from its top."""
        if self._flow is None or not self._flow.rows:
            return
        # The rows above it turn out to be of other heights than were guessed, so it takes a few.
        for _ in range(_TRIES):
            self._held = Anchor(place, -share * self.height)
            self.settle()

    def place(self, side: Side = Side.LEFT) -> Place:
        """Give the first line that is seen whole, on one side if it can be."""
        if self._flow is None or not self._flow.rows:
            return Place()
        self.settle()
        return anchor_at(self._flow, self.top, side).place

    def obey(self, command: Command) -> None:
        """Scroll a screen, of which some lines stay to be seen, or to an end of the article."""
        if self._flow is None:
            return
        top, total = self.settle(), self._flow.total
        page = max(self.height - round(_OVERLAP * self._flow.compositor.typography.em), 1)
        targets = {
            Command.PAGE_DOWN: top + page,
            Command.PAGE_UP: top - page,
            Command.TOP: 0,
            Command.BOTTOM: total,
        }
        self._set(targets[command])
        self.settle()

    def moved(self, by: int) -> None:
        """Take note that the bar was moved; what was held is held no longer."""
        if self._held is not None:
            self.settle()
            self._set(self.top + by)

    def settle(self) -> int:
        """Lay out what is visible; give the height at the window's upper edge."""
        if self._flow is None:
            return 0
        held, self._held = self._held, None
        y = self._flow.settle(self.top if held is None else self._where(held), self.height)
        # The rows between the top and the held line turn out to be of other heights than guessed.
        for _ in range(_TRIES if held is not None else 0):
            wanted = self._where(held)
            if wanted == y:
                break
            y = self._flow.settle(wanted, self.height)
        self._set(y)
        return y

    def reveal(self, box: QRectF) -> bool:
        """Scroll if a box (in the article's heights) is not well inside; say whether it was not."""
        room = box.height()
        if box.top() - room < self.top:
            self._set(round(box.top() - self.height * 0.5))
        elif box.bottom() + room > self.top + self.height:
            self._set(round(box.top() - self.height * 0.25))
        else:
            return False
        return True

    def _where(self, held: Anchor | None) -> int:
        if self._flow is None or held is None:
            return self.top
        return max(round(height_of(self._flow, held.place) + held.below), 0)

    def _set(self, y: int) -> None:
        bar = self._bar
        with QSignalBlocker(bar):
            total = self._flow.total if self._flow is not None else 0
            bar.setRange(0, max(total - self.height, 0))
            bar.setPageStep(max(self.height, 1))
            bar.setValue(y)
