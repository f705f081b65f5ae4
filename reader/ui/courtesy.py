"""Work behind the window steps aside while the window is at work.

Python runs one thread at a time. Where two want to run they take turns, so that painting a page
takes twice as long while words are found behind it. The work behind therefore asks now and then
whether the window is busy, and waits until it is not.
"""

import sys
import time
from collections.abc import Iterator
from operator import attrgetter, itemgetter
from threading import get_ident
from types import CodeType
from typing import Final

_FIRST_LOOK: Final = 0.0005  # seconds; where the window is when it is at work changes by then
_LOOK: Final = 0.002
_SAME: Final = 2  # looks at one place after each other, by which it is no chance
_LONGEST: Final = 0.1  # what never ends must not stop what is behind for good

# A function, and how far into it.
_Place = tuple[CodeType, int]


class Courtesy:
    """Knows whether the thread that made it is at work. For all other threads."""

    def __init__(self) -> None:
        self._window = get_ident()
        self._places = _places_of(self._window)
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
        """Give the part of the program that the window's thread is in, and how far into it."""
        return next(self._places)


def _places_of(thread: int) -> Iterator[_Place]:
    """Give where a thread is now, whenever it is asked for.

    No frame of the thread ever gets into the hands of another. Were it there at the moment when its
    function returns, the other thread would be the one to let go of what is in it, later: a painter
    would go on when the painting is over, and the program would crash. So all is one call of C's,
    from the frames to the place; threads take no turns within it.
    """
    # Documented, in spite of its name, as what tells what other threads do.
    all_frames = sys._current_frames  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    frames = map(itemgetter(thread), iter(all_frames, None))
    return map(attrgetter("f_code", "f_lasti"), frames)
