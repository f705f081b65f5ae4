"""Draws a character stroke by stroke on a square with guiding lines."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.core.wordcards import CharacterFacts
from reader.ui.appearance import Appearance
from reader.ui.characters.drawn import BOX, DrawnStroke, drawn_strokes
from reader.ui.characters.stroke_player import StrokePlayer
from reader.ui.keys.scopes import Scope
from reader.ui.motion import is_motion_reduced

_EDGE, _LEAST = 148, 72  # pixels
_BRUSH = 210.0  # units; wider than any stroke, which its outline cuts to shape
_NUMBER = 74.0  # units; the height of a stroke's number
_ROUNDNESS = 6.0  # pixels


class StrokeView(QWidget):
    """A square of any size; what its buttons do, keys do too while it has the keyboard."""

    numbered = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._strokes: tuple[DrawnStroke, ...] = ()
        self._facts = CharacterFacts(character="")
        self._language = "zh"
        self._has_numbers = False
        self.player = StrokePlayer(self)
        self.player.changed.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(_LEAST, _LEAST)
        appearance.changed.connect(self._follow)
        self._follow()

    def show_character(self, facts: CharacterFacts, language: str) -> None:
        """Show a character whole; one without strokes in the font of a BCP 47 language.

        Raises:
            DictionaryError: its strokes cannot be drawn.
        """
        self._strokes = drawn_strokes(facts)
        self._facts, self._language = facts, language
        self.player.load(tuple(stroke.length for stroke in self._strokes))
        self.setAccessibleName(self.name())

    def name(self) -> str:
        """Say what is drawn: "顛, 19 strokes"."""
        count = self.player.count
        if not count:
            return self._facts.character
        strokes = self.tr("1 stroke") if count == 1 else self.tr("{0} strokes").format(count)
        return f"{self._facts.character}, {strokes}"

    def show_numbers(self, has_numbers: bool) -> None:
        """Write the numbers of the strokes where they begin, or not."""
        if has_numbers != self._has_numbers:
            self._has_numbers = has_numbers
            self.numbered.emit(has_numbers)
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_EDGE, _EDGE)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.player.play()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        actions = {
            "drawing.play": self.player.play,
            "drawing.step": self.player.step,
            "drawing.back": self.player.back,
            "drawing.restart": self.player.restart,
            "drawing.numbers": lambda: self.show_numbers(not self._has_numbers),
        }
        action = actions.get(self._appearance.keys.asked(Scope.DRAWING, event))
        if action is None:
            event.ignore()
            return
        action()

    @override
    def event(self, event: QEvent) -> bool:
        # Its keys are its own, though the Word panel around it may use them too.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._appearance.keys.asked(Scope.DRAWING, event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        edge = float(min(self.width(), self.height())) - 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - edge) / 2, (self.height() - edge) / 2)
        self._paint_paper(painter, edge)
        if self._strokes:
            painter.scale(edge / BOX, edge / BOX)
            self._paint_strokes(painter)
        else:
            self._paint_letter(painter, edge)

    def _paint_paper(self, painter: QPainter, edge: float) -> None:
        theme = self._appearance.theme
        frame = theme["accent.focus"] if self.hasFocus() else theme["surface.line"]
        painter.setPen(QPen(QColor(frame), 1))
        painter.setBrush(QColor(theme["surface.page"]))
        painter.drawRoundedRect(QRectF(0, 0, edge, edge), _ROUNDNESS, _ROUNDNESS)
        painter.setPen(QPen(QColor(theme["surface.line"]), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(edge / 2, 1), QPointF(edge / 2, edge - 1))
        painter.drawLine(QPointF(1, edge / 2), QPointF(edge - 1, edge / 2))

    def _paint_strokes(self, painter: QPainter) -> None:
        theme, player = self._appearance.theme, self.player
        ink, pale = QColor(theme["text.normal"]), QColor(theme["surface.line"])
        current = QColor(theme["accent.normal"])
        painter.setPen(Qt.PenStyle.NoPen)
        is_whole = player.done == player.count and not player.is_playing
        for number, stroke in enumerate(self._strokes, start=1):
            is_last = number == player.done and not (is_whole or player.is_playing)
            colour = current if is_last else ink if number <= player.done else pale
            painter.fillPath(stroke.outline, colour)
        if player.done < player.count and player.progress:
            self._paint_part(painter, self._strokes[player.done], current)
        if self._has_numbers:
            self._paint_numbers(painter)

    def _paint_part(self, painter: QPainter, stroke: DrawnStroke, colour: QColor) -> None:
        painter.save()
        painter.setClipPath(stroke.outline)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(colour, _BRUSH, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPolyline(stroke.line_until(self.player.progress))
        painter.restore()

    def _paint_numbers(self, painter: QPainter) -> None:
        theme = self._appearance.theme
        font = self.font()
        font.setPixelSize(round(_NUMBER * 0.8))
        painter.setFont(font)
        for number, stroke in enumerate(self._strokes, start=1):
            x, y = stroke.line[0]
            spot = QRectF(x - _NUMBER / 2, y - _NUMBER / 2, _NUMBER, _NUMBER)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme["surface.raised"]))
            painter.drawEllipse(spot)
            painter.setPen(QColor(theme["accent.normal"]))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_letter(self, painter: QPainter, edge: float) -> None:
        font = self._appearance.reading_font(self._language, 10)
        font.setPixelSize(round(edge * 0.78))
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.theme["text.normal"]))
        area = QRectF(0, 0, edge, edge)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._facts.character)

    def _follow(self) -> None:
        wanted = self._appearance.setting("animate_strokes") is True
        self.player.is_animated = wanted and not is_motion_reduced()
        if self.player.is_playing and not self.player.is_animated:
            self.player.pause()
        self.update()
