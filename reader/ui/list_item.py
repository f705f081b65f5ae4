"""What the lists of articles have in common: a ground, titles, and a line of facts below them."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.ui.appearance import Appearance
from reader.ui.theme import Theme

_LEADING = 3  # pixels
_BETWEEN = " · "  # facts
MOST_LINES = 3


class ListItem(Struct, frozen=True):
    """The texts of an article in a list; one that `is_quiet` steps back.

    `facts` are divided by " · ", the most telling ones first.
    """

    titles: tuple[str, ...]
    facts: str
    is_quiet: bool = False


def lines_height(metrics: QFontMetrics, lines: int = MOST_LINES) -> int:
    """Give the height in pixels that some lines of an item need."""
    return lines * (metrics.height() + _LEADING)


def count_lines(item: ListItem, appearance: Appearance, width: int) -> int:
    """Say how many lines an item takes at a width in pixels."""
    return len(_lines(item, appearance, width))


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint what tells that an item is selected, pointed at, or has the keyboard."""
    name = ""
    if option.state & QStyle.StateFlag.State_Selected:
        name = "accent.soft"
    elif option.state & QStyle.StateFlag.State_MouseOver:
        name = "surface.hover"
    has_focus = option.state & QStyle.StateFlag.State_HasFocus
    painter.setPen(QColor(theme["accent.focus"]) if has_focus else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme[name]) if name else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6)


def paint_item(painter: QPainter, area: QRect, appearance: Appearance, item: ListItem) -> None:
    """Paint titles and facts, in the middle where they need fewer lines than there is room for."""
    lines = _lines(item, appearance, area.width())
    step = lines_height(painter.fontMetrics(), 1)
    top = area.top() + (area.height() - step * len(lines)) / 2
    for text, font, colour in lines:
        painter.setFont(font)
        painter.setPen(QColor(appearance.theme[colour]))
        metrics = painter.fontMetrics()
        shown = whole_facts(text, metrics, area.width()) if text == item.facts else text
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QPointF(area.left(), top + metrics.ascent()), shown)
        top += step


def whole_facts(facts: str, metrics: QFontMetrics, width: int) -> str:
    """Leave out the last facts rather than show the first letter of one."""
    kept = facts.split(_BETWEEN)
    while len(kept) > 1 and metrics.horizontalAdvance(_BETWEEN.join(kept)) > width:
        kept.pop()
    return _BETWEEN.join(kept)


def _lines(item: ListItem, appearance: Appearance, width: int) -> list[tuple[str, QFont, str]]:
    """Give the text, the font and the colour of each line."""
    bold = appearance.list_font(item.titles[0], bold=True)
    normal = "text.muted" if item.is_quiet else "text.normal"
    lines = [(text, bold, normal) for text in _first_title(item, bold, width)]
    lines += [(text, appearance.list_font(text), normal) for text in item.titles[1:]]
    facts = (item.facts, appearance.list_font(item.facts), "text.muted")
    return [*lines, facts] if item.facts else lines


def _first_title(item: ListItem, font: QFont, width: int) -> tuple[str, ...]:
    """Give the lines of the first title: two where it stands alone and needs them."""
    first, *others = item.titles
    if others:
        return (first,)
    layout = QTextLayout(first, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units = first.encode("utf-16-le", "surrogatepass")[: 2 * line.textLength()]  # Qt counts those
    head = units.decode("utf-16-le", "surrogatepass")
    return tuple(filter(None, (head, first[len(head) :].strip())))
