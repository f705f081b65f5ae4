"""Viewports that Python made, for scroll areas that are there from the start."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea) -> None:
    """Give a scroll area a viewport like its own one.

    Of a widget that Qt made PySide must find out which class it has. When it does so first, it
    makes all classes of widgets there are, which takes as long as to make the window's menus.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
