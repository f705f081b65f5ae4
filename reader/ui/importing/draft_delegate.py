"""How a document and an article look in the list of the preview."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.check_box import BOX, paint_box, toggle
from reader.ui.importing.describing import describe, titles_of
from reader.ui.importing.draft_model import DraftRole
from reader.ui.importing.drafts import ArticleDraft, DocumentDraft, Tally
from reader.ui.indexes import AnyIndex
from reader.ui.item_width import width_of
from reader.ui.list_item import ListItem, count_lines, lines_height, paint_ground, paint_item

_MARGIN, _PADDING, _LEADING = 12, 8, 3  # pixels
_AFTER_BOX, _BAR = 9, 4
_BESIDE = 2 * _MARGIN + BOX + _AFTER_BOX


class DraftDelegate(QStyledItemDelegate):
    """Paints the lines in the colours of the theme; a click on the box takes an article or not."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        draft: ArticleDraft | None = index.data(DraftRole.ARTICLE)
        document: DocumentDraft = index.data(DraftRole.DOCUMENT)
        if draft is not None:
            width = width_of(option) - _BESIDE
            lines = count_lines(_item(draft), self._appearance, width)
            return QSize(0, lines_height(option.fontMetrics, lines) + 2 * _PADDING + _BAR)
        trouble = self._trouble_area(document, width_of(option), option.fontMetrics)
        return QSize(0, option.fontMetrics.height() + _LEADING + trouble.height() + 2 * _PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draft: ArticleDraft | None = index.data(DraftRole.ARTICLE)
        theme = self._appearance.theme
        paint_ground(painter, option, theme)
        if draft is None:
            self._paint_document(painter, option.rect, index.data(DraftRole.DOCUMENT))
        else:
            paint_box(painter, _box(option.rect), theme, is_checked=draft.is_taken)
            left, bottom = _BESIDE - _MARGIN, _PADDING + _BAR
            area = option.rect.adjusted(left, _PADDING, -_MARGIN, -bottom)
            paint_item(painter, area, self._appearance, _item(draft))
            self._paint_share(painter, area, draft.tally)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        return bool(index.data(DraftRole.ARTICLE)) and toggle(event, index, _box(option.rect))

    def _paint_document(self, painter: QPainter, rect: QRect, document: DocumentDraft) -> None:
        theme = self._appearance.theme
        area = rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        painter.setFont(self._appearance.list_font(document.name, bold=True))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(document.name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.setPen(QColor(theme["text.muted"]))
        painter.drawText(QPointF(area.left(), area.top() + metrics.ascent()), name)
        if document.trouble:
            painter.setFont(self._appearance.list_font())
            below = area.adjusted(0, metrics.height() + _LEADING, 0, _PADDING)
            painter.setPen(QColor(theme["mark.error"]))
            painter.drawText(below, Qt.TextFlag.TextWordWrap, document.complaint)

    def _trouble_area(self, document: DocumentDraft, width: int, metrics: QFontMetrics) -> QRect:
        if not document.trouble:
            return QRect()
        room = QRect(0, 0, width - 2 * _MARGIN, 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, document.complaint)

    def _paint_share(self, painter: QPainter, area: QRect, counts: Tally) -> None:
        """Draw how many of the pairs are sure, and how many are doubtful."""
        if not counts.doubtful:
            return
        theme = self._appearance.theme
        bar = QRectF(area.left(), area.bottom() + 1, area.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme["surface.line"]))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(max(bar.width() * counts.doubtful_share, _BAR))
        painter.setBrush(QColor(theme["mark.doubt"]))
        painter.drawRoundedRect(bar, 2, 2)


def _item(draft: ArticleDraft) -> ListItem:
    return ListItem(titles_of(draft.metadata), describe(draft), is_quiet=not draft.is_wanted)


def _box(rect: QRect) -> QRectF:
    return QRectF(rect.left() + _MARGIN, rect.top() + _PADDING + 1, BOX, BOX)
