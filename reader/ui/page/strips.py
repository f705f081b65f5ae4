"""Which parts of a window's height are to be painted, when only some are."""

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion


def strips_of(region: QRegion, least_gap: float) -> list[QRect]:
    """List boxes around the parts of a region that are at one height, from top to bottom.

    Between two of them are at least `least_gap` pixels, so that hardly a line of text has to be
    drawn for both. The box around two words that are far apart would hold all the lines between.
    """
    parts: Iterable[QRect] = region  # type: ignore[assignment]  # Qt's stubs know no iteration
    strips: list[QRect] = []
    for part in sorted(parts, key=QRect.top):
        if strips and part.top() - strips[-1].bottom() <= least_gap:
            strips[-1] |= part
        else:
            strips.append(part)
    return strips
