"""Where the tabulator stops in what is made late: Qt would put it behind all that is there."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def come_after(late: QWidget, before: QWidget) -> None:
    """Let the tabulator go from the last place inside `before` to those inside `late`.

    Both are in the same window, each with its places one after the other.
    """
    *_, last = _places(before)
    _chain(last, late)


def come_before(late: QWidget, after: QWidget) -> None:
    """Let the tabulator go through the places inside `late` before it comes to `after`."""
    previous = after.previousInFocusChain()
    while previous is not None and previous is not after and not _is_place(previous):
        previous = previous.previousInFocusChain()
    if previous is not None:
        _chain(previous, late)


def _chain(last: QWidget, late: QWidget) -> None:
    for place in [*_places(late)]:
        QWidget.setTabOrder(last, place)
        last = place


def _places(widget: QWidget) -> Iterator[QWidget]:
    """Give the places inside a widget, itself among them, in the order of the tabulator."""
    if _is_place(widget):
        yield widget
    inside = widget.nextInFocusChain()
    while inside is not None and widget.isAncestorOf(inside):
        if _is_place(inside):
            yield inside
        inside = inside.nextInFocusChain()


def _is_place(widget: QWidget) -> bool:
    """Whether the tabulator stops at a widget; Qt orders no others."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
