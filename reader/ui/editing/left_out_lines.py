"""The lines of a document that are kept off the page; a tick puts one back."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
)
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.check_box import BOX, paint_box, toggle
from reader.ui.indexes import AnyIndex
from reader.ui.wording import counted, tooltip

_MARGIN, _PADDING, _AFTER_BOX = 20, 4, 10  # pixels
_MOST_LINES = 6
_LONGEST = 1000  # characters of a line that are shown


class LeftOutModel(QAbstractListModel):
    """The lines as they stood; those that are put back are checked."""

    toggled = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._restored: frozenset[int] = frozenset()

    def show_lines(self, lines: Sequence[str], restored: Collection[int] = ()) -> None:
        """Show other lines; `restored` are the numbers of those that are back on the page."""
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines, self._restored = tuple(lines), frozenset(restored)
            self.endResetModel()
        elif self._restored != frozenset(restored):
            self._restored = frozenset(restored)
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._lines)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            is_back = index.row() in self._restored
            return Qt.CheckState.Checked if is_back else Qt.CheckState.Unchecked
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(line)
        return line if role in _TEXTS else None

    @override
    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.toggled.emit(index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class LeftOutDelegate(QStyledItemDelegate):
    """A box and one line of text; a click anywhere on it ticks the box."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, max(option.fontMetrics.height(), BOX) + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._appearance.theme, QRectF(option.rect)
        is_lit = option.state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        if is_lit:
            painter.fillRect(area, QColor(theme["surface.hover"]))
        is_back = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        box = QRectF(area.left() + _MARGIN, area.center().y() - BOX / 2, BOX, BOX)
        paint_box(painter, box, theme, is_checked=is_back is Qt.CheckState.Checked)
        text = area.adjusted(_MARGIN + BOX + _AFTER_BOX, 0, -_MARGIN, 0)
        line = " ".join(str(index.data())[:_LONGEST].split())
        shown = painter.fontMetrics().elidedText(
            line, Qt.TextElideMode.ElideRight, int(text.width())
        )
        painter.setPen(QColor(theme["text.muted"]))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        return toggle(event, index, QRectF(option.rect))


class LeftOutLines(QObject):
    """A button that says how many lines were left out, and the list of them that it opens.

    Who shows them puts `button` and `list` where they belong.
    """

    toggled = Signal(int, bool)
    """The number of a line, and whether it shall be on the page."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.model = LeftOutModel(self)
        self.button, self.list = QToolButton(), QListView()
        self._set_up()
        self.button.toggled.connect(self._open)
        self.model.toggled.connect(self.toggled)
        appearance.changed.connect(self._paint)
        self._paint()

    def show_lines(self, lines: Sequence[str], restored: Collection[int] = ()) -> None:
        """Show the lines of another article; nothing at all where there are none."""
        self.model.show_lines(lines, restored)
        count = len(lines)
        text = counted(count, self.tr("Left out: {0} line"), self.tr("Left out: {0} lines"))
        self.button.setText(text)
        self.button.setAccessibleName(text)
        self.button.setVisible(count > 0)
        self.list.setVisible(count > 0 and self.button.isChecked())
        self._fit()

    def _set_up(self) -> None:
        self.button.setProperty("role", "flat")
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setToolTip(
            self.tr("Lines that are no text of the article; tick one to keep it")
        )
        self.list.setModel(self.model)
        self.list.setItemDelegate(LeftOutDelegate(self._appearance))
        self.list.setAccessibleName(self.tr("Lines that were left out"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.hide()

    def _open(self, is_open: bool) -> None:
        self.list.setVisible(is_open)
        self._paint()
        if is_open:
            self.list.setFocus()

    def _fit(self) -> None:
        """Be as high as the lines, up to some; more of them scroll."""
        lines = min(self.model.rowCount(), _MOST_LINES)
        self.list.setFixedHeight(lines * (self.list.sizeHintForRow(0) if lines else 0) + 4)

    def _paint(self) -> None:
        name = "chevron-down" if self.button.isChecked() else "chevron-right"
        icon = self._appearance.icons.icon(name, self._appearance.theme["text.muted"])
        self.button.setIcon(icon)
        if self.list.isVisible():
            self.list.viewport().update()


_TEXTS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
