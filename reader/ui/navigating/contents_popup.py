"""The contents as a card over the page; it goes when something else is clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.indexes import AnyIndex
from reader.ui.navigating.contents_delegate import ContentsDelegate
from reader.ui.navigating.contents_model import ContentsModel, Line

_LEAST_WIDTH, _FROM_EDGE = 280, 12  # pixels
_MEASURED = 300  # lines of which each is measured
_MOST = (0.7, 0.8)  # of the page's width and height


class ContentsPopup(QFrame):
    """A list; a click or Enter chooses, Escape closes."""

    chosen = Signal(object)
    """Heading | ShelvedArticle"""
    left = Signal()

    def __init__(self, appearance: Appearance, around: QWidget) -> None:
        """`around` is what it is a child of."""
        super().__init__(around)
        self._around = around
        self.setObjectName("card")
        self.list, self.model = QListView(), ContentsModel(self)
        self._nothing = label(self.tr("This article has no headings."), "muted")
        self._layout = QVBoxLayout(self)
        self._set_up(appearance)
        self.hide()

    def show_over(self, page: QWidget, lines: Sequence[Line], here: Sequence[Line]) -> None:
        """Show lines over the top left of a page; the keyboard is at where the reader is."""
        self.model.show_lines(lines, here)
        self._nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.setAccessibleName(self.tr("Contents"))
        corner = page.mapTo(self._around, QPoint(_FROM_EDGE, _FROM_EDGE))
        self.ensurePolished()
        self.setGeometry(QRect(corner, self._fit(page)))
        self.show()
        self.raise_()
        (self.list if lines else self).setFocus()
        if lines:
            current = self.model.index(self.model.here or 0)
            self.list.setCurrentIndex(current)
            self.list.scrollTo(current, QAbstractItemView.ScrollHint.PositionAtCenter)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self, page: QWidget) -> QSize:
        """Be as large as the lines need, up to a part of the page."""
        widest, highest = (
            round(share * edge) for share, edge in zip(_MOST, page.size().toTuple(), strict=True)
        )
        lines = self.model.rowCount()
        margins = self._layout.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * self.frameWidth()
        height = lines * self.list.sizeHintForRow(0) + around
        width = self.list.sizeHintForColumn(0) + 24 if lines <= _MEASURED else widest
        if not lines:
            return self.sizeHint()
        return QSize(max(min(width, widest), _LEAST_WIDTH), min(height, highest))

    def _choose(self, index: AnyIndex) -> None:
        if self.model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            self.hide()
            self.chosen.emit(self.model.line(index.row()))

    def _set_up(self, appearance: Appearance) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(ContentsDelegate(appearance))
        self.list.setAccessibleName(self.tr("Contents"))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(
            Qt.FocusPolicy.ClickFocus
        )  # where there is no list to have the keyboard
        for holder in (self, self.list):
            holder.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._nothing.setContentsMargins(12, 8, 12, 8)
        self._layout.setContentsMargins(2, 6, 2, 6)
        self._layout.addWidget(self._nothing)
        self._layout.addWidget(self.list)
