"""How a dictionary looks in the list: a box, its title, what it is, and what is wrong with it."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.check_box import BOX, paint_box, toggle
from reader.ui.dictionaries.dictionary_model import DictionaryRole
from reader.ui.indexes import AnyIndex
from reader.ui.list_item import lines_height, paint_ground

_MARGIN, _PADDING, _AFTER_BOX = 14, 9, 12  # pixels
_LINES: Final = 2
_AROUND: Final = 3  # pixels by which the field for a title is higher than its line


class DictionaryDelegate(QStyledItemDelegate):
    """Paints in the colours of the theme; a click on the box, or Space, switches."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = _LINES + bool(index.data(DictionaryRole.TROUBLE))
        return QSize(0, lines_height(option.fontMetrics, lines) + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        paint_ground(painter, option, theme)
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        paint_box(painter, _box(option.rect), theme, is_checked=is_on)
        bold, plain = self._appearance.list_font(bold=True), self._appearance.list_font()
        quiet = "text.normal" if is_on else "text.muted"
        lines = [
            (str(index.data()), bold, quiet),
            (str(index.data(DictionaryRole.FACTS)), plain, "text.muted"),
            (str(index.data(DictionaryRole.TROUBLE)), plain, "mark.error"),
        ]
        self._paint_lines(painter, _text_area(option.rect), [line for line in lines if line[0]])
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        return toggle(event, index, _box(option.rect))

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setAccessibleName(self.tr("Name of the dictionary"))
        return field

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        area = _text_area(option.rect)
        area.setHeight(max(lines_height(option.fontMetrics, 1), editor.sizeHint().height()))
        editor.setGeometry(area.translated(-2 * _AROUND, -2 * _AROUND))

    def _paint_lines(
        self, painter: QPainter, area: QRect, lines: list[tuple[str, QFont, str]]
    ) -> None:
        top = float(area.top())
        for text, font, colour in lines:
            painter.setFont(font)
            painter.setPen(QColor(self._appearance.theme[colour]))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(QPointF(area.left(), top + metrics.ascent()), shown)
            top += lines_height(metrics, 1)


def _box(rect: QRect) -> QRectF:
    return QRectF(rect.left() + _MARGIN, rect.top() + _PADDING + 1, BOX, BOX)


def _text_area(rect: QRect) -> QRect:
    return rect.adjusted(_MARGIN + BOX + _AFTER_BOX, _PADDING, -_MARGIN, -_PADDING)
