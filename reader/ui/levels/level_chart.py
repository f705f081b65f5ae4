"""The words of a text over the levels of a standard, as columns."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from reader.core.levels import Profile, estimate_label
from reader.ui.appearance import Appearance

_HEIGHT, _GAP, _LEAST = 30, 6, 2  # pixels: of the highest column, between columns, of the lowest
_WIDEST = 46  # pixels of a column
_FAINT = 0.45  # how much of the colour a column has that is beside the estimate
_SMALL = 0.86  # of the size of the interface's text


class LevelChart(QWidget):
    """A column a level, those of the estimate in the accent's colour, and one for unlisted words.

    What the columns say is told as text too, to a screen reader and as a tooltip.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._profile: Profile | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def show_profile(self, profile: Profile) -> None:
        """Show another profile."""
        self._profile = profile
        shares = ", ".join(f"{level}: {share:.0%}" for level, share in profile.shares)
        unlisted = self.tr("in no list: {0}").format(f"{profile.unlisted:.0%}")
        self.setAccessibleName(f"{profile.standard}: {estimate_label(profile)}")
        self.setAccessibleDescription(f"{shares}, {unlisted}")
        self.setToolTip(f"{shares}, {unlisted}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT + 2 * self._line())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._profile is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small_font())
        columns = [*self._profile.shares, ("–", self._profile.unlisted)]
        step = min((self.width() + _GAP) / len(columns), _WIDEST + _GAP)
        highest = max(share for _, share in columns) or 1
        for number, (level, share) in enumerate(columns):
            area = QRectF(number * step, self._line(), step - _GAP, _HEIGHT)
            self._paint_column(painter, area, level, share, share / highest)
        painter.end()

    def _paint_column(
        self, painter: QPainter, area: QRectF, level: str, share: float, height: float
    ) -> None:
        theme, line = self._appearance.theme, self._line()
        column = area.adjusted(0, area.height() * (1 - height), 0, 0)
        if share and column.height() < _LEAST:
            column.setTop(area.bottom() - _LEAST)
        is_estimate = level in self._estimated()
        colour = QColor(theme["accent.normal" if is_estimate else "text.muted"])
        colour.setAlphaF(1.0 if is_estimate else _FAINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(column, 2, 2)
        painter.setPen(QColor(theme["text.muted"]))
        above = QRectF(area.left() - _GAP, column.top() - line, area.width() + 2 * _GAP, line)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, f"{100 * share:.0f}")
        painter.setPen(QColor(theme["text.normal"]))
        below = QRectF(area.left() - _GAP, area.bottom(), area.width() + 2 * _GAP, line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, level)

    def _estimated(self) -> tuple[str, ...]:
        """Give the levels from the one that covers 90 % to the one that covers 95 %."""
        if self._profile is None:
            return ()
        levels = self._profile.standard.levels
        low, high = (levels.index(level or levels[-1]) for level in self._profile.estimate)
        return levels[low : high + 1]

    def _small_font(self) -> QFont:
        font = self._appearance.list_font()
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        return font

    def _line(self) -> int:
        return round(QFontMetricsF(self._small_font()).height()) + 2
