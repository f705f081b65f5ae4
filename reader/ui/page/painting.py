"""Paints what was calculated: rows, their marks and syllables, and the head of the article."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QStaticText

from reader.core.articles import Side
from reader.core.spelling_choices import tone_of
from reader.ui.page.blinds import paint_blinds
from reader.ui.page.columns import Columns
from reader.ui.page.cover import Cover
from reader.ui.page.head import PlacedHead
from reader.ui.page.look import Look
from reader.ui.page.marginalia import paint_note, paint_ribbon, ribbon_of
from reader.ui.page.marks import Mark, MarkKind, RowMarks, SideMarks
from reader.ui.page.placing import PlacedLine, PlacedRow, PlacedRuby, PlacedSide
from reader.ui.page.status_lines import paint_status_line

_ROUNDNESS = 0.16
_BAR_WIDTH = 2.0
_CORNER = 0.22  # ems
_BELOW_RUBY = 0.1  # ems between the baseline of a syllable and the dots below it
_SELECTION = 0.28  # how strong its colour is over what is marked below it
_JUTTING = 2.0  # ems
_BEFORE_TEXT = 0.7  # ems between a change's bar and the text


class PagePainter:
    """Paints in one look; keeps the syllables it drew, for there are some 1,300 in all."""

    def __init__(self, look: Look) -> None:
        self._look = look
        palette = look.palette
        self._colours = {
            MarkKind.SENTENCE: QColor(palette.highlight),
            MarkKind.HOVER: QColor(palette.hover),
            MarkKind.ACROSS: QColor(palette.hover),
            MarkKind.HIT: QColor(palette.hit),
            MarkKind.FOUND: QColor(palette.found),
        }
        self._selection = QColor(palette.selection)
        self._selection.setAlphaF(_SELECTION)
        self._statuses = {status: QColor(colour) for status, colour in palette.statuses.items()}
        self._text, self._secondary = QColor(palette.text), QColor(palette.secondary)
        self._separator, self._cursor = QColor(palette.separator), QColor(palette.cursor)
        self._doubt = QPen(QColor(palette.doubt), 1.6, Qt.PenStyle.DotLine)
        self._tones = [QColor(colour) for colour in palette.tones]
        self._syllables: dict[tuple[str, str], tuple[QStaticText, QColor]] = {}

    def paint_row(
        self, painter: QPainter, row: PlacedRow, columns: Columns, clip: QRectF, marks: RowMarks
    ) -> None:
        """Paint a row at the painter's origin; `clip` is what can be seen of it."""
        for side in Side:
            placed = row.side(side)
            if placed is not None and _reaches(columns, side, clip, placed.typeface.em):
                painter.save()
                painter.translate(columns.x(side), 0)
                self._paint_side(painter, placed, clip, marks.of(side))
                painter.restore()
        if row.note is not None:
            painter.save()
            painter.translate(columns.span[0], 0)
            paint_note(painter, row.note, clip, self._secondary, self._cursor)
            painter.restore()
        if row.rule is not None:
            self._paint_rule(painter, columns, row.rule)

    def paint_bookmark(self, painter: QPainter, row: PlacedRow, columns: Columns) -> None:
        """Mark a row by a ribbon in the margin, at the painter's origin."""
        paint_ribbon(painter, ribbon_of(row, columns), self._cursor)

    def paint_change(self, painter: QPainter, row: PlacedRow, columns: Columns) -> None:
        """Mark a row that a person changed by a bar in the margin, at the painter's origin."""
        sides = [side for side in map(row.side, Side) if side is not None]
        if sides:
            top, bottom = min(side.top for side in sides), max(side.bottom for side in sides)
            x = columns.span[0] - _BEFORE_TEXT * sides[0].typeface.em
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._secondary)
            painter.drawRoundedRect(QRectF(x, top, _BAR_WIDTH, bottom - top), 1, 1)

    def paint_doubt(self, painter: QPainter, row: PlacedRow, columns: Columns) -> None:
        """Mark a row whose sides may not belong together by dots between them."""
        sides = [side for side in map(row.side, Side) if side is not None]
        if sides:
            top, bottom = min(side.top for side in sides), max(side.bottom for side in sides)
            x = columns.between(sides[0].typeface.em)
            painter.setPen(self._doubt)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def paint_head(self, painter: QPainter, head: PlacedHead, columns: Columns) -> None:
        """Paint the head of the article at the painter's origin."""
        nothing = SideMarks(statuses={})
        everything = QRectF(-1e6, -1e6, 2e6, 2e6)
        painter.save()
        painter.translate(0, head.top)
        self.paint_row(painter, head.titles, columns, everything, RowMarks(nothing, nothing))
        painter.restore()
        if head.origin is not None:
            painter.save()
            painter.translate(columns.span[0], 0)
            self._paint_side(painter, head.origin, everything, nothing)
            painter.restore()
        self._paint_rule(painter, columns, head.rule)

    def _paint_side(
        self, painter: QPainter, side: PlacedSide, clip: QRectF, marks: SideMarks
    ) -> None:
        top, bottom = clip.top(), clip.bottom()
        lines = [line for line in side.lines if line.bottom > top and line.top < bottom]
        if marks.cover is not Cover.NONE:
            if marks.cover is Cover.BLURRED:
                paint_blinds(painter, lines, self._separator)
            return
        for mark in marks.on(lines):
            self._paint_mark(painter, mark, side.typeface.em)
        colour = self._secondary if side.typeface.style.is_secondary else self._text
        painter.setPen(colour)
        for line in lines:
            line.draw(painter)
        self._paint_ornaments(painter, side)
        self._paint_rubies(painter, side, lines)

    def _paint_mark(self, painter: QPainter, mark: Mark, em: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if mark.kind is MarkKind.CURSOR:
            self._paint_cursor(painter, mark.box, em)
            return
        if mark.kind is MarkKind.SELECTED:
            self._paint_selected(painter, mark.box)
            return
        if mark.kind is MarkKind.FIXED:
            self._paint_fixed(painter, mark.box, em)
            return
        if mark.kind is MarkKind.DOUBT:
            painter.setPen(self._doubt)
            painter.drawLine(mark.box.bottomLeft(), mark.box.bottomRight())
            return
        is_status = mark.kind is MarkKind.STATUS
        is_apart = is_status or mark.kind in (MarkKind.HIT, MarkKind.FOUND)
        colour = self._statuses.get(mark.status) if is_status else self._colours[mark.kind]
        if colour is None:
            return
        # Neighbours of one status stay two words to the eye; a sentence is one band.
        inset = 0.5 if is_apart else -0.1 * em
        box = mark.box.adjusted(inset, 0, -inset, 0)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, em * _ROUNDNESS, em * _ROUNDNESS)
        if is_status and self._look.underlines_statuses:
            paint_status_line(painter, mark, em, self._secondary)

    def _paint_cursor(self, painter: QPainter, box: QRectF, em: float) -> None:
        thickness = max(em * 0.1, 1.5)
        bar = QRectF(box.left(), box.bottom() - thickness / 2, box.width(), thickness)
        painter.setBrush(self._cursor)
        painter.drawRoundedRect(bar, thickness / 2, thickness / 2)

    def _paint_selected(self, painter: QPainter, box: QRectF) -> None:
        """Paint a translucent band; without soft edges, for those of two lines would show."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(box, self._selection)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_fixed(self, painter: QPainter, box: QRectF, em: float) -> None:
        """Mark what a person fixed by a small corner below the end of the word."""
        size, corner = max(em * _CORNER, 4.0), box.bottomRight()
        painter.setBrush(self._secondary)
        painter.drawPolygon([corner, corner - QPointF(size, 0), corner - QPointF(0, size)])

    def _paint_ornaments(self, painter: QPainter, side: PlacedSide) -> None:
        face = side.typeface
        if side.bar is not None:
            top, bottom = side.bar
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._separator)
            painter.drawRoundedRect(QRectF(0, top, _BAR_WIDTH, bottom - top), 1, 1)
        if side.has_bullet and side.bottom > side.top:
            radius = face.em * 0.11
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._secondary)
            centre = QPointF(face.em * 0.5, side.top + face.above - face.em * 0.36)
            painter.drawEllipse(centre, radius, radius)

    def _paint_rubies(self, painter: QPainter, side: PlacedSide, lines: list[PlacedLine]) -> None:
        if not side.typeface.has_ruby:
            return
        font = side.typeface.ruby_font
        ascent = side.typeface.ruby_ascent
        painter.setFont(font)
        name = font.key()
        for line in lines:
            for ruby in line.rubies:
                text, colour = self._syllable(name, ruby.text, side)
                painter.setPen(colour)
                painter.drawStaticText(QPointF(ruby.x, ruby.baseline - ascent), text)
                if ruby.is_doubtful:
                    self._paint_doubtful(painter, ruby, side)

    def _paint_doubtful(self, painter: QPainter, ruby: PlacedRuby, side: PlacedSide) -> None:
        """Underline a syllable by dots, between it and its character."""
        y = ruby.baseline + side.typeface.em * _BELOW_RUBY
        painter.setPen(self._doubt)
        end = ruby.x + side.typeface.ruby_width(ruby.text)
        painter.drawLine(QPointF(ruby.x, y), QPointF(end, y))

    def _syllable(self, font: str, text: str, side: PlacedSide) -> tuple[QStaticText, QColor]:
        key = (font, text)
        if key not in self._syllables:
            drawn = QStaticText(text)
            drawn.setTextFormat(Qt.TextFormat.PlainText)
            drawn.prepare(font=side.typeface.ruby_font)
            colour = self._tones[tone_of(text) - 1] if self._look.tone_colours else self._secondary
            self._syllables[key] = (drawn, colour)
        return self._syllables[key]

    def _paint_rule(self, painter: QPainter, columns: Columns, y: float) -> None:
        left, width = columns.span
        painter.setPen(QPen(self._separator, 1))
        painter.drawLine(QPointF(left, round(y) + 0.5), QPointF(left + width, round(y) + 0.5))


def _reaches(columns: Columns, side: Side, clip: QRectF, em: float) -> bool:
    """Whether a column is seen, with what juts out of it: wide pinyin, and spots of marks."""
    left, room = columns.x(side), _JUTTING * em
    return clip.left() < left + columns.width(side) + room and clip.right() > left - room
