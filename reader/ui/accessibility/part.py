"""A part of the page as a screen reader sees it; what it is made of has no widget of its own."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from shiboken6.Shiboken import VoidPtr, getCppPointer
from typing_extensions import override

from reader.ui.accessibility.held_page import HeldPage
from reader.ui.accessibility.places import viewport_rect
from reader.ui.page.flow import Flow
from reader.ui.page.view import PageView

Interfaces = Mapping[QAccessible.InterfaceType, object]


class Part(QAccessibleInterface):
    """A node of the tree below the page; `row` is the number of the row it belongs to.

    Its C++ half belongs to Qt's register of interfaces, and goes when `Parts` has it unmade. A
    screen reader may ask a part whose row is gone, and Qt does not survive an error in what it
    asks: each kind of part says what it is in methods that are only asked while it is valid.
    """

    def __init__(
        self, page: PageView, row: int, parent: Callable[[], QAccessibleInterface]
    ) -> None:
        super().__init__()
        self._held, self.row = HeldPage(page), row
        self.is_gone = False
        self._parent = parent

    @property
    def page(self) -> PageView:
        """The page; only a valid part has one."""
        return self._held.page

    @property
    def flow(self) -> Flow:
        """The rows of the article; only a valid part has them."""
        if self.page.sheet is None:
            raise RuntimeError("No article is open.")
        return self.page.sheet.flow

    def kind(self) -> QAccessible.Role:
        """Say what it is."""
        return QAccessible.Role.StaticText

    def name(self) -> str:
        """Say how it is called."""
        return ""

    def description(self) -> str:
        """Say what else there is to say of it."""
        return ""

    def box(self) -> QRect:
        """Say where it is on the screen."""
        return QRect()

    def flags(self) -> Mapping[str, bool]:
        """Say how it is, in the words of `QAccessible.State`."""
        return {}

    def parts(self) -> Sequence[int]:
        """List what it consists of: numbers that `part` takes."""
        return ()

    def part(self, key: int) -> "Part":
        """Give something it consists of."""
        raise LookupError(key)

    def more(self) -> Interfaces:
        """Give what can be done with it besides; who makes that keeps it alive."""
        return {}

    @override
    def isValid(self) -> bool:
        is_there = not self.is_gone and not self._held.is_gone
        sheet = self.page.sheet if is_there else None
        return sheet is not None and self.row < len(sheet.flow.rows)

    @override
    def object(self) -> Any:
        """Give no object: there is none behind it, though the stub wants one."""
        return None

    @override
    def parent(self) -> Any:
        """Give what it is part of, None where it is no part of anything any more."""
        return self._parent() if not self.is_gone else None

    @override
    def role(self) -> QAccessible.Role:
        return self.kind() if self.isValid() else QAccessible.Role.NoRole

    @override
    def text(self, t: QAccessible.Text, /) -> str:
        if not self.isValid():
            return ""
        if t is QAccessible.Text.Name:
            return self.name()
        return self.description() if t is QAccessible.Text.Description else ""

    @override
    def setText(self, t: QAccessible.Text, text: str, /) -> None:
        """Nothing here is written to."""

    @override
    def rect(self) -> QRect:
        return self.box() if self.isValid() else QRect()

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        flags = {"invalid": True}
        if self.isValid():
            is_seen = self.box().intersects(viewport_rect(self.page))
            flags = {"readOnly": True, "offscreen": not is_seen, **self.flags()}
        for name, is_so in flags.items():
            setattr(state, name, is_so)
        return state

    @override
    def childCount(self) -> int:
        return len(self.parts()) if self.isValid() else 0

    @override
    def child(self, index: int, /) -> Any:
        """Give a child, None where there is none of the number: a screen reader may ask for any."""
        parts = self.parts() if self.isValid() else ()
        return self.part(parts[index]) if 0 <= index < len(parts) else None

    @override
    def childAt(self, x: int, y: int, /) -> Any:
        """Give the child at a point of the screen, None where there is none."""
        parts = map(self.part, self.parts() if self.isValid() else ())
        return next((part for part in parts if part.rect().contains(x, y)), None)

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface, /) -> int:
        parts = map(self.part, self.parts() if self.isValid() else ())
        return next((number for number, part in enumerate(parts) if part == arg__1), -1)

    @override
    def interface_cast(self, arg__1: QAccessible.InterfaceType, /) -> int:
        # Qt wants a pointer. Of a number it would take the address of the Python object.
        wanted = self.more().get(arg__1)
        address = getCppPointer(cast("Any", wanted))[0] if wanted is not None else 0
        return cast("int", VoidPtr(address))
