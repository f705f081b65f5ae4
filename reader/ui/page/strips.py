"""Which parts of a window's height are to be painted, when only some are."""

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion


def strips_of(region: QRegion, least_gap: float) -> list[QRect]:
    """List the strips of a region from top to bottom, as wide as all of it.

    Between two of them are at least `least_gap` pixels, so that hardly a line of text has to be
    drawn for both. The box around two words that are far apart would hold all the lines between.
    """
    left, width = region.boundingRect().left(), region.boundingRect().width()
    heights: list[tuple[int, int]] = []
    parts: Iterable[QRect] = region  # type: ignore[assignment]  # Qt's stubs know no iteration
    for top, bottom in sorted((part.top(), part.bottom()) for part in parts):
        if heights and top - heights[-1][1] <= least_gap:
            heights[-1] = heights[-1][0], max(heights[-1][1], bottom)
        else:
            heights.append((top, bottom))
    return [QRect(left, top, width, bottom + 1 - top) for top, bottom in heights]
