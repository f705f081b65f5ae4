"""How long work tells where it is, and learns that it should stop."""

from collections.abc import Callable

Progress = Callable[[int, int, str], None]
"""Called with (steps done, steps in all, what is being done); raises `CancelledError` to stop."""


def unwatched(_done: int, _total: int, _what: str) -> None:
    """Watch nothing."""
