"""How long work tells where it is, and learns that it should stop."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

Item = TypeVar("Item")

Progress = Callable[[int, int, str], None]
"""Called with (steps done, steps in all, what is being done); raises `CancelledError` to stop."""

_STEP: Final = 100
_FINE: Final = 1000  # steps that a part is told in


def unwatched(_done: int, _total: int, _what: str) -> None:
    """Watch nothing."""


def part_of(progress: Progress, number: int, count: int) -> Progress:
    """Give the progress of one of `count` equal parts, 0-based, as a share of the whole."""

    def watch(done: int, total: int, what: str) -> None:
        progress(number * _FINE + _FINE * done // max(total, 1), count * _FINE, what)

    return watch


def watched(items: Sequence[Item], progress: Progress, what: str) -> Iterator[Item]:
    """Go through items, telling before every hundredth and after the last."""
    for done, item in enumerate(items):
        if done % _STEP == 0:
            progress(done, len(items), what)
        yield item
    progress(len(items), len(items), what)
