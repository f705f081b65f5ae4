"""Which strokes of a character are seen: all of them, some, or one that is just being drawn."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, QVariantAnimation, Signal

_SPEED: Final = 1.6  # units of the box a millisecond
_SHORTEST, _LONGEST = 180, 700  # milliseconds for a stroke
_PAUSE: Final = 160  # milliseconds between two strokes


class StrokePlayer(QObject):
    """Steps and plays through the strokes; who draws them asks `done` and `progress`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_animated = True
        self._lengths: tuple[float, ...] = ()
        self._done = 0
        self._progress = 0.0
        self._hand = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._hand.valueChanged.connect(self._draw)
        self._hand.finished.connect(self._finish)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._begin)

    @property
    def count(self) -> int:
        """How many strokes there are."""
        return len(self._lengths)

    @property
    def done(self) -> int:
        """How many strokes stand there whole."""
        return self._done

    @property
    def progress(self) -> float:
        """How much of the next stroke is drawn, 0 to 1."""
        return self._progress

    @property
    def is_playing(self) -> bool:
        """Whether strokes come by themselves."""
        return self._pause.isActive() or self._hand.state() is QVariantAnimation.State.Running

    def load(self, lengths: tuple[float, ...]) -> None:
        """Take another character, whole, by the lengths of its strokes."""
        self._stop()
        self._lengths = lengths
        self._go_to(len(lengths))

    def play(self) -> None:
        """Draw what is missing stroke by stroke, all of it where nothing is; or pause.

        Without animation the next stroke stands there at once.
        """
        if self.is_playing:
            self.pause()
        elif not self.is_animated:
            self.step()
        elif self._lengths:
            if self._done == self.count:
                self._go_to(0)
            self._begin()

    def pause(self) -> None:
        """Stop where it is; the stroke that was being drawn will be drawn again."""
        self._stop()
        self.changed.emit()

    def step(self) -> None:
        """Let the next stroke stand there, the first one after the last."""
        self._stop()
        self._go_to(self._done + 1 if self._done < self.count else min(1, self.count))

    def back(self) -> None:
        """Take the last stroke away."""
        self._stop()
        self._go_to(max(self._done - 1, 0))

    def restart(self) -> None:
        """Take all strokes away and, where things move, draw them anew."""
        self._stop()
        self._go_to(0)
        if self.is_animated:
            self.play()

    def _begin(self) -> None:
        duration = round(self._lengths[self._done] / _SPEED)
        self._hand.setDuration(min(max(duration, _SHORTEST), _LONGEST))
        self._hand.start()

    def _draw(self, share: float) -> None:
        self._progress = share
        self.changed.emit()

    def _finish(self) -> None:
        self._go_to(self._done + 1)
        if self._done < self.count:
            self._pause.start()
            self.changed.emit()

    def _stop(self) -> None:
        self._pause.stop()
        self._hand.stop()
        self._progress = 0.0

    def _go_to(self, done: int) -> None:
        self._done, self._progress = done, 0.0
        self.changed.emit()
