"""How wide the items of a list are while it asks how high they want to be."""

from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem

_LEAST = 120  # pixels, for a list that has no size yet


def width_of(option: QStyleOptionViewItem) -> int:
    """Give the width of the viewport; the rectangle of the option is not set yet by then."""
    area = option.widget
    width = area.viewport().width() if isinstance(area, QAbstractScrollArea) else 0
    return max(width, _LEAST)
