"""The ruby markup of HTML, well-formed or with its end tags left out."""

from collections import deque
from enum import Enum, auto

from reader.library.formats.markup.inline import InlineWriter

_PARTS = frozenset({"rb", "rt", "rp", "rtc"})


class _Mode(Enum):
    BASE = auto()
    READING = auto()
    ASIDE = auto()


class RubyReader:
    """Is told of elements and texts; puts readings above what stands before them.

    `<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>` and all characters before all readings are both in
    use: bases wait for readings in order.
    """

    def __init__(self, inline: InlineWriter) -> None:
        self._inline = inline
        self._depth = 0
        self.reset()

    def reset(self) -> None:
        """Forget what waits, since another paragraph begins."""
        self._mode = _Mode.BASE
        self._start: int | None = None
        self._bases: deque[tuple[int, int]] = deque()
        self._reading: list[str] = []

    def begin(self, tag: str) -> None:
        """Meet the beginning of an element."""
        if tag == "ruby":
            self._depth += 1
            self.reset()
        elif self._depth and tag in _PARTS:
            self._finish_part()
            self._mode = {"rb": _Mode.BASE, "rt": _Mode.READING}.get(tag, _Mode.ASIDE)

    def end(self, tag: str) -> None:
        """Meet the end of an element."""
        if self._depth and (tag == "ruby" or tag in _PARTS):
            self._finish_part()
            self._mode = _Mode.BASE
            self._depth -= tag == "ruby"

    def takes(self, text: str) -> bool:
        """Take a text that is no part of the line: a reading, or a bracket around one."""
        if not self._depth:
            return False
        if self._mode is _Mode.BASE:
            if self._start is None and not text.isspace():
                self._start = self._inline.length
            return text.isspace()  # blanks between the parts are none of the text
        if self._mode is _Mode.READING:
            self._reading.append(text)
        return True

    def _finish_part(self) -> None:
        if self._start is not None:
            self._bases.append((self._start, self._inline.length))
            self._start = None
        if self._mode is _Mode.READING and self._bases:
            start, end = self._bases.popleft()
            self._inline.add_reading(start, end, "".join(self._reading))
        self._reading = []
