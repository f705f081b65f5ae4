"""What a build tells the person who waits for it."""

import sys
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

T = TypeVar("T")
_WIDTH = 30  # characters of a bar


class Progress:
    """Writes a line for each stage; on a terminal a bar while a stage runs."""

    def __init__(self, stream: TextIO = sys.stderr) -> None:
        self._stream = stream
        self._bars = stream.isatty()

    def say(self, line: str) -> None:
        """Write one line."""
        self._stream.write(f"{line}\n")
        self._stream.flush()

    def track(self, items: Iterable[T], total: int, what: str) -> Iterator[T]:
        """Pass items on; a stage of known size draws its bar as they go by."""
        step = max(total // 100, 1)
        for number, item in enumerate(items):
            if self._bars and number % step == 0:
                self._draw(number / max(total, 1), what)
            yield item
        if self._bars:
            self._stream.write("\r\033[K")

    def _draw(self, share: float, what: str) -> None:
        full = round(min(share, 1) * _WIDTH)
        bar = "█" * full + "░" * (_WIDTH - full)
        self._stream.write(f"\r{bar} {share:4.0%} {what}")
        self._stream.flush()
