"""A row of the page as a screen reader sees it: two sides that say the same thing."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from typing_extensions import override

from reader.core.articles import RowKind, Side
from reader.ui.accessibility.part import Part
from reader.ui.accessibility.places import row_rect
from reader.ui.accessibility.wording import row_description, row_name
from reader.ui.page.view import PageView

_Role = QAccessible.Role
_ROLES: Final[Mapping[RowKind, QAccessible.Role]] = MappingProxyType(
    {
        RowKind.TITLE: _Role.Heading,
        RowKind.HEADING: _Role.Heading,
        RowKind.ITEM: _Role.ListItem,
        RowKind.NOTE: _Role.Note,
        RowKind.COMMENT: _Role.Note,
    }
)


class RowPart(Part):
    """Named by what can be read of it; it consists of the sides that have text, as they stand."""

    def __init__(
        self,
        page: PageView,
        row: int,
        parent: Callable[[], QAccessibleInterface],
        side: Callable[[Side], Part],
    ) -> None:
        super().__init__(page, row, parent)
        self._side = side

    @override
    def kind(self) -> QAccessible.Role:
        return _ROLES.get(self.flow.rows[self.row].row.kind, _Role.Paragraph)

    @override
    def name(self) -> str:
        return row_name(self.flow, self.row)

    @override
    def description(self) -> str:
        return row_description(self.flow, self.row)

    @override
    def box(self) -> QRect:
        return row_rect(self.page, self.row)

    @override
    def parts(self) -> Sequence[Side]:
        row, order = self.flow.rows[self.row].row, self.flow.compositor.columns.order
        return [side for side in order if row.text(side)]

    @override
    def part(self, key: int) -> Part:
        return self._side(Side(key))
