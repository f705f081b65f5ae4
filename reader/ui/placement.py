"""Where a card stands beside a word: never over it, never off the window."""

from PySide6.QtCore import QRect, QSize

_GAP = 6  # pixels between word and card
_EDGE = 8  # pixels kept free at the window's edge


def place_beside(word: QRect, size: QSize, window: QRect) -> QRect:
    """Find the rectangle of a card of `size` beside `word` inside `window`, in its coordinates.

    Below the word if there is room, else above, right or left of it; where it fits nowhere it
    stands where most room is, made smaller.
    """
    room = window.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    free = (
        _between(room.left(), word.bottom() + 1 + _GAP, room.right(), room.bottom()),
        _between(room.left(), room.top(), room.right(), word.top() - 1 - _GAP),
        _between(word.right() + 1 + _GAP, room.top(), room.right(), room.bottom()),
        _between(room.left(), room.top(), word.left() - 1 - _GAP, room.bottom()),
    )
    for area in free:
        if area.width() >= size.width() and area.height() >= size.height():
            return _nearest(word, size, area)
    largest = max(free, key=lambda area: max(area.width(), 0) * max(area.height(), 0))
    return _nearest(word, size.boundedTo(largest.size()), largest)


def _between(left: int, top: int, right: int, bottom: int) -> QRect:
    return QRect(left, top, right - left + 1, bottom - top + 1)


def _nearest(word: QRect, size: QSize, area: QRect) -> QRect:
    """Put a rectangle into an area as near to the word as it gets, left edges in line."""
    left = min(max(word.left(), area.left()), area.right() + 1 - size.width())
    top = min(max(word.bottom() + 1 + _GAP, area.top()), area.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())
