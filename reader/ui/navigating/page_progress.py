"""How far one has read: a thin line at the lower edge of the page, and what is left in words."""

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.core.reading_time import running_minutes
from reader.services.reading import OpenArticle
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.navigating.durations import duration
from reader.ui.page import PageView

_HEIGHT = 3  # pixels
_DELAY = 80  # milliseconds after the last scroll


class PageProgress(QObject):
    """Who shows it puts `line` and `text` where they belong."""

    def __init__(self, page: PageView, appearance: Appearance) -> None:
        super().__init__(page)
        self._page = page
        self.line, self.text = _Line(appearance), label("", "muted")
        self.text.setWordWrap(False)
        self.text.setAccessibleName(self.tr("How far you have read"))
        self._article: OpenArticle | None = None
        self._running: tuple[float, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._measure)
        page.scrolled.connect(self._start)

    def show_article(self, article: OpenArticle | None) -> None:
        """Measure another article, or one with other rows, as soon as it is painted."""
        self._article, self._running = article, ()
        self._timer.start()

    @property
    def share(self) -> float:
        """The share of the reading time that is done at the top of the window, 0 to 1."""
        total = self._running[-1] if self._running else 0.0
        return 1 - self._left() / total if total else 0.0

    def _start(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _measure(self) -> None:
        article = self._article
        if article is not None and not self._running:
            rows = (stored.row for stored in article.rows)
            self._running = running_minutes(rows, article.article.metadata.languages)
        has_text = bool(self._running and self._running[-1])
        self.line.show_share(self.share)
        self.line.setVisible(has_text)
        self.text.setText(self._say() if has_text else "")

    def _say(self) -> str:
        percent = self.tr("{0} %").format(round(100 * self.share))
        left = self._left()
        if not left:
            return percent
        return f"{percent} · {self.tr('{0} left').format(duration(left))}"

    def _left(self) -> float:
        """Give the minutes from the top of the window on; none once the end is seen."""
        bar, place = self._page.verticalScrollBar(), self._page.place()
        if bar.value() >= bar.maximum() or place.row + 1 >= len(self._running):
            return 0.0
        begin, end = self._running[place.row], self._running[place.row + 1]
        rows = self._article.rows if self._article is not None else ()
        length = len(rows[place.row].row.text(place.side) or "") or 1
        return self._running[-1] - begin - (end - begin) * min(place.offset / length, 1.0)


class _Line(QWidget):
    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._share = appearance, 0.0
        self.setFixedHeight(_HEIGHT)
        appearance.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Be filled from the left to a share of the width."""
        if share != self._share:
            self._share = share
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._appearance.theme
        painter.setBackground(QColor(theme["surface.hover"]))
        painter.eraseRect(self.rect())
        done = QRectF(0, 0, self.width() * self._share, self.height())
        painter.setBackground(QColor(theme["accent.focus"]))
        painter.eraseRect(done)
