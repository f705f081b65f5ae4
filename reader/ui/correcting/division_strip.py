"""A stretch of text with its cuts, which arrow keys and clicks change."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from reader.core.corrections.stretches import Cuts, Stretch
from reader.ui.appearance import Appearance
from reader.ui.keys.scopes import Scope

_POINTS, _SMALLEST = 20, 8
_ROOM = 7.0  # pixels between two atoms
_HIGH = 10.0  # pixels above and below the text
_ROUNDNESS = 6.0


class DivisionStrip(QWidget):
    """Draws words as boxes; keys go from gap to gap, and cut there or join."""

    changed = Signal(object)  # Cuts

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The division into words"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._appearance = appearance
        self._stretch: Stretch | None = None
        self.cuts: Cuts = frozenset()
        self.gap = 0

    def show_stretch(self, stretch: Stretch, language: str, room: int) -> None:
        """Show a stretch as it is divided now, in no more pixels than there is room for.

        The first gap of the word that is meant is current.
        """
        self._stretch, self.cuts = stretch, stretch.cuts
        for points in range(_POINTS, _SMALLEST - 1, -1):
            self.setFont(self._appearance.reading_font(language, points))
            if self.sizeHint().width() <= room:
                break
        single = stretch.first == stretch.last
        self.gap = min(stretch.last if single else stretch.first, self._last_gap())
        self.show_cuts(stretch.cuts)

    def show_cuts(self, cuts: Cuts) -> None:
        """Show another division of the same stretch."""
        self.cuts = cuts
        self.setAccessibleDescription(" | ".join(self._words()))
        self.updateGeometry()
        self.update()

    def toggle(self, gap: int) -> None:
        """Cut at a gap, or join there."""
        if self._stretch is not None and 0 <= gap <= self._last_gap():
            self.gap = gap
            self.show_cuts(self._stretch.toggled(self.cuts, gap))
            self.changed.emit(self.cuts)

    def place_of(self, gap: int) -> QPoint:
        """Give the middle of a gap."""
        return QPoint(round(self._middle(gap)), self.height() // 2)

    def gap_at(self, x: float) -> int:
        """Give the gap nearest to a place from the left edge, -1 where there is none."""
        if self._last_gap() < 0:
            return -1
        gaps = range(self._last_gap() + 1)
        return min(gaps, key=lambda gap: abs(self._middle(gap) - x))

    @override
    def sizeHint(self) -> QSize:
        boxes = self._boxes()
        height = QFontMetricsF(self.font()).height() + 2 * _HIGH
        return QSize(round(boxes[-1].right()) + 4 if boxes else 0, round(height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = self._appearance.keys.asked(Scope.DIVIDING, event)
        step = {"dividing.right": 1, "dividing.left": -1}.get(asked, 0)
        if step:
            self.gap = min(max(self.gap + step, 0), max(self._last_gap(), 0))
            self.update()
        elif asked == "dividing.cut":
            self.toggle(self.gap)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.toggle(self.gap_at(event.position().x()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._stretch is None:
            return
        theme, painter = self._appearance.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        meant = self._stretch.first, self._stretch.last
        for first, last in self._groups():
            is_meant = first <= meant[1] and last >= meant[0]
            painter.setPen(QPen(QColor(theme["accent.focus" if is_meant else "surface.scroll"]), 1))
            painter.setBrush(QColor(theme["accent.soft" if is_meant else "surface.hover"]))
            painter.drawRoundedRect(self._box_of(first, last), _ROUNDNESS, _ROUNDNESS)
        painter.setPen(QColor(theme["text.normal"]))
        for atom, box in zip(self._texts(), self._boxes(), strict=True):
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, atom)
        self._paint_gap(painter, QColor(theme["accent.normal"]))

    def _paint_gap(self, painter: QPainter, colour: QColor) -> None:
        """Mark the current gap by a caret below it, and by a line where the strip has focus."""
        if self._last_gap() < 0:
            return
        x, bottom = self._middle(self.gap), float(self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(
            [QPointF(x - 5, bottom), QPointF(x + 5, bottom), QPointF(x, bottom - 6)]
        )
        if self.hasFocus():
            painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, 2), QPointF(x, bottom - 7))

    def _texts(self) -> list[str]:
        """Give the atoms, each with what stands before the next where no cut is between them."""
        stretch = self._stretch
        if stretch is None:
            return []
        texts: list[str] = []
        for number, atom in enumerate(stretch.atoms):
            is_joined = number <= self._last_gap() and number not in self.cuts
            end = stretch.atoms[number + 1].start if is_joined else atom.end
            texts.append(stretch.text[atom.start : end])
        return texts

    def _boxes(self) -> list[QRectF]:
        metrics, x, boxes = QFontMetricsF(self.font()), 2.0, list[QRectF]()
        height = metrics.height() + 2 * _HIGH - 10
        for number, text in enumerate(self._texts()):
            width = metrics.horizontalAdvance(text) + _ROOM
            boxes.append(QRectF(x, 1.0, width, height))
            x += width + (_ROOM if number in self.cuts else 0.0)
        return boxes

    def _groups(self) -> list[tuple[int, int]]:
        edges = [-1, *sorted(self.cuts), self._last_gap() + 1]
        return [(before + 1, end) for before, end in pairwise(edges)]

    def _box_of(self, first: int, last: int) -> QRectF:
        boxes = self._boxes()
        return boxes[first].united(boxes[last])

    def _words(self) -> list[str]:
        if self._stretch is None:
            return []
        spans = self._stretch.words(self.cuts)
        return [self._stretch.text[span.start : span.end] for span in spans]

    def _middle(self, gap: int) -> float:
        boxes = self._boxes()
        return (boxes[gap].right() + boxes[gap + 1].left()) / 2

    def _last_gap(self) -> int:
        return len(self._stretch.atoms) - 2 if self._stretch is not None else -1
