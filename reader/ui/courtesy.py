"""Work behind the window steps aside while the window is at work.

Python runs one thread at a time. Where two want to run they take turns, so that painting a page
takes twice as long while words are found behind it. The work behind therefore asks now and then
whether the window is busy, and waits until it is not.
"""

import sys
import time
from threading import get_ident
from typing import Final

_FIRST_LOOK: Final = 0.0005  # seconds; where the window is when it is at work changes by then
_LOOK: Final = 0.002
_SAME: Final = 2  # looks at one place after each other, by which it is no chance
_LONGEST: Final = 0.1  # what never ends must not stop what is behind for good

_Place = tuple[int, int]


class Courtesy:
    """Knows whether the thread that made it is at work. For all other threads."""

    def __init__(self) -> None:
        self._window = get_ident()
        self._resting: _Place | None = None

    def step_aside(self) -> None:
        """Wait while the window is at work, a tenth of a second at most.

        It is when the place in its program changes. While it waits for events, that is where the
        waiting was begun, which is remembered: as a rule one look is enough.
        """
        if get_ident() == self._window:
            return
        until = time.monotonic() + _LONGEST
        place, pause, same = self._place(), _FIRST_LOOK, 0
        while place != self._resting and time.monotonic() < until:
            time.sleep(pause)
            before, place, pause = place, self._place(), _LOOK
            same = same + 1 if place == before else 0
            if same == _SAME:
                self._resting = place

    def _place(self) -> _Place:
        """Give the frame that the window's thread is in, and how far into it."""
        # Documented, in spite of its name, as what tells what other threads do.
        frame = sys._current_frames().get(self._window)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        return (id(frame), frame.f_lasti) if frame is not None else (0, 0)
