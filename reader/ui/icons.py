"""Icons: our SVG drawings in the colours of the theme."""

import math
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_EDGE = 20  # points
_DENSITY = 2  # pixels a point at least, also for a screen that is put beside this one later


class Icons:
    """Draws each icon once in each colour."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str], QPixmap] = {}

    def icon(self, name: str, colour: str, checked: str | None = None) -> QIcon:
        """Give an icon of one colour, and of another while its button is checked."""
        icon = QIcon(self.pixmap(name, colour))
        if checked is not None:
            icon.addPixmap(self.pixmap(name, checked), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def pixmap(self, name: str, colour: str) -> QPixmap:
        """Draw an icon in one colour, 20 points wide."""
        key = (name, colour)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour)
        return self._drawn[key]

    def _draw(self, name: str, colour: str) -> QPixmap:
        text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
        density = max(_DENSITY, math.ceil(_application().devicePixelRatio()))
        pixmap = QPixmap(QSize(_EDGE, _EDGE) * density)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(density)
        return pixmap


def _application() -> QGuiApplication:
    return cast("QGuiApplication", QGuiApplication.instance())
