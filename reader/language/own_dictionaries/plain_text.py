"""Plain text with lines out of marked-up text: what both HTML and structured content come to."""

import re
from typing import Final

_BLOCKS: Final = frozenset(
    "p div br hr li ul ol dl dt dd table tr blockquote pre section article details summary "
    "h1 h2 h3 h4 h5 h6 def deftext sense k ar".split()
)
_SILENT: Final = frozenset("script style template rp".split())
_CELLS: Final = frozenset(("td", "th"))
TAGS: Final = _BLOCKS | _SILENT | _CELLS | {"rt", "ruby"}
"""The elements that change anything; all others are as good as not there."""
_BLANKS: Final = re.compile("[ \t\r\n\f\v\x1c-\x1f\x85\u00a0\u2028\u2029]+")
_INVISIBLE: Final = re.compile("[\x00-\x08\x0e-\x1b\x7f\u00ad\u200b\u2060\ufeff\ud800-\udfff]")
_LINE_END: Final = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_DEEPEST_LIST: Final = 8


class PlainText:
    """Takes tags and texts in their order; unbalanced ones do no harm."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._silent: list[str] = []
        self._lists: list[int | None] = []  # the number of the last item, None for bullets

    def start(self, tag: str) -> None:
        """Take the beginning of an element."""
        if tag == "rt":
            self.end("rp")  # whose own end may be left out
            self._line.append("(")
        elif tag in _SILENT:
            self._silent.append(tag)
        elif tag in _BLOCKS:
            self._break()
            self._begin(tag)
        elif tag in _CELLS and any(map(str.strip, self._line)):
            self._line.append(" | ")

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        elif tag in _BLOCKS:
            self._break()
            if tag in ("ul", "ol") and self._lists:
                self._lists.pop()
        elif tag == "rt":
            self._line.append(")")

    def text(self, text: str, *, keeps_lines: bool = False) -> None:
        """Take text; its line ends are blanks unless they are kept."""
        if self._silent:
            return
        if not keeps_lines or not _LINE_END.search(text):
            self._line.append(text)
            return
        first, *others = _LINE_END.split(text)
        self._line.append(first)
        for line in others:
            self._break()
            self._line.append(line)

    def finish(self) -> str:
        """Give the text: no empty lines, no blanks at the ends of lines."""
        self._break()
        return "\n".join(self._lines)

    def _begin(self, tag: str) -> None:
        if tag in ("ul", "ol") and len(self._lists) < _DEEPEST_LIST:
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._line.append(self._mark())

    def _mark(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "• "
        self._lists[-1] = number + 1
        return f"{number + 1}. "

    def _break(self) -> None:
        if not self._line:
            return
        line = _BLANKS.sub(" ", _INVISIBLE.sub("", "".join(self._line))).strip(" ")
        self._line.clear()
        if line:
            self._lines.append(line)


def plain_lines(text: str) -> str:
    """Tidy a text without mark-up: its lines stay, blanks and what cannot be seen go."""
    plain = PlainText()
    plain.text(text, keeps_lines=True)
    return plain.finish()
