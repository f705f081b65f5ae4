"""How long work tells where it is, and learns that it should stop."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

Item = TypeVar("Item")

Progress = Callable[[int, int, str], None]
"""Called with (steps done, steps in all, what is being done); raises `CancelledError` to stop."""

_STEP: Final = 100


def unwatched(_done: int, _total: int, _what: str) -> None:
    """Watch nothing."""


def watched(items: Sequence[Item], progress: Progress, what: str) -> Iterator[Item]:
    """Go through items, telling before every hundredth and after the last."""
    for done, item in enumerate(items):
        if done % _STEP == 0:
            progress(done, len(items), what)
        yield item
    progress(len(items), len(items), what)
