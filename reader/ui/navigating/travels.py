"""Going to places of articles, and back and forth between those one was at."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from reader.core.articles import Place
from reader.core.trail import Spot, Trail
from reader.ui.article_desk import ArticleDesk
from reader.ui.navigating.whereabouts import spot_of
from reader.ui.reading_view import ReadingView


class Travels(QObject):
    """Every jump goes through here, or tells where it left from, so that one can go back."""

    changed = Signal()
    """Whether one can go back or forward may be another now."""

    def __init__(self, articles: ArticleDesk, view: ReadingView) -> None:
        super().__init__(view)
        self._articles, self._view = articles, view
        self._trail = Trail()
        self._is_on_trail = False
        view.departed.connect(self.leave)
        view.page.viewport().installEventFilter(self)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return self._trail.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether a place was gone back from."""
        return self._trail.can_go_forward

    @property
    def trail(self) -> Trail:
        """The places one was at."""
        return self._trail

    def take_up(self, trail: Trail) -> None:
        """Go on with the places of another window."""
        self._trail = trail
        self.changed.emit()

    def go(self, place: Place) -> None:
        """Go to a place of the open article."""
        here = spot_of(self._view)
        if here is not None:
            self.leave(here)
            self._show(place)

    def go_to(self, spot: Spot) -> None:
        """Go to a place of any article; one that is not open is opened."""
        if spot.article_id != self._view.article_id:
            self._arrive(spot)
        elif self._view.article is not None:
            self.go(spot.among(self._view.article.rows))

    def open(self, article_id: str) -> None:
        """Go to another article, to where it was left."""
        self._articles.open(article_id)

    def leave(self, spot: Spot) -> None:
        """Note a place that is left; without effect while one goes back or forth."""
        if not self._is_on_trail:
            self._trail.leave(spot)
            self.changed.emit()

    def back(self) -> None:
        """Go to the place before."""
        self._follow(self._trail.back(spot_of(self._view)))

    def forward(self) -> None:
        """Go to the place that was gone back from."""
        self._follow(self._trail.forward(spot_of(self._view)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            if event.button() is Qt.MouseButton.BackButton:
                self.back()
            elif event.button() is Qt.MouseButton.ForwardButton:
                self.forward()
        return super().eventFilter(watched, event)

    def _follow(self, spot: Spot | None) -> None:
        if spot is not None:
            self._is_on_trail = True
            self._arrive(spot)
            self._is_on_trail = False
            self.changed.emit()

    def _arrive(self, spot: Spot) -> None:
        if spot.article_id != self._view.article_id:
            self._articles.open(spot.article_id)
        article = self._view.article
        if article is not None and article.article.id == spot.article_id:
            self._show(spot.among(article.rows))

    def _show(self, place: Place) -> None:
        self._view.page.go_to(place)
        self._view.page.put_cursor(place)
        self._view.page.setFocus()
