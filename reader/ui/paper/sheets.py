"""Sheets of paper in a PDF file: their size, their margins, what stands in the margins."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from reader.core.errors import OutputError
from reader.core.handouts import Paper

_SIZES: Final = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
_INCH: Final = 25.4  # millimetres
# In millimetres: left and right, top, bottom; and how far the margins' text is from the edge.
_SIDES, _TOP, _BOTTOM, _EDGE = 17.0, 19.0, 20.0, 11.0
_QUIET: Final = "#555555"


class Sheets:
    """Pages one after another; pixels from the top of the sheet and from the left margin.

    The resolution is the screen's, for which the page's type is measured; all is vectors.
    """

    def __init__(self, to: Path, paper: Paper, title: str, authors: str) -> None:
        self._writer = QPdfWriter(str(to))
        self._writer.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInchY()))
        self._writer.setPageLayout(
            QPageLayout(QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        self._writer.setTitle(title)
        self._writer.setAuthor(authors)
        self._writer.setCreator("Duizhao")
        self._scale = self._writer.resolution() / _INCH
        self._left = _SIDES * self._scale
        self._number = 1
        self.painter = QPainter()

    def begin(self, font: QFont) -> None:
        """Take the first sheet; `font` is for what stands in the margins.

        Raises:
            OutputError: the file cannot be written.
        """
        if not self.painter.begin(self._writer):
            raise OutputError("The pages cannot be written; choose another place.")
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._font = font
        self.painter.translate(self._left, 0)

    def follow(self, running_title: str) -> None:
        """Take the next sheet, with a line above its text."""
        self._paint_number()
        self._writer.newPage()
        self._number += 1
        metrics = QFontMetricsF(self._font)
        short = metrics.elidedText(running_title, Qt.TextElideMode.ElideRight, self.width)
        self._paint_line(short, _EDGE * self._scale)

    def end(self) -> None:
        """Finish the file, or what there is of it."""
        if self.painter.isActive():
            self._paint_number()
            self.painter.end()

    @property
    def width(self) -> float:
        """How wide the text may be."""
        return self._writer.width() - 2 * self._left

    @property
    def top(self) -> float:
        """Where the text begins on every sheet."""
        return _TOP * self._scale

    @property
    def bottom(self) -> float:
        """Where the text ends on every sheet."""
        return self._writer.height() - _BOTTOM * self._scale

    def _paint_number(self) -> None:
        height = QFontMetricsF(self._font).height()
        self._paint_line(str(self._number), self._writer.height() - _EDGE * self._scale - height)

    def _paint_line(self, text: str, top: float) -> None:
        """Paint a line in the middle of a margin."""
        box = QRectF(0, top, self.width, QFontMetricsF(self._font).height())
        self.painter.setFont(self._font)
        self.painter.setPen(QColor(_QUIET))
        self.painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)
