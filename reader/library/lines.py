"""Lines of a text: how they end, how they join, how wide they are."""

import re
from collections.abc import Sequence
from typing import Final

_END: Final = re.compile(r"[.!?。！？…．][”’」』）)】》\"'\]*_]*\s*$")
_LATIN_AT_EDGE: Final = re.compile(r"[A-Za-z0-9\u00c0-\u024f]")
_MARK_AT_END: Final = re.compile(r"[.!?,;:。！？，；：、…—．][”’」』》）)\]\"'*_]*\s*$")
_WORD: Final = re.compile(r"[a-z]{2,}|[\u4e00-\u9fff]")
_FEW_WORDS = 3
UNSPACED: Final = frozenset({"zh", "ja"})


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets aside."""
    return _END.search(line) is not None


def says_something(line: str) -> bool:
    """Whether a line ends a sentence of some words, such as no notice and no date line has."""
    return ends_sentence(line) and len(_WORD.findall(line)) > _FEW_WORDS


def ends_with_mark(line: str) -> bool:
    """Whether a line ends with any mark of punctuation."""
    return _MARK_AT_END.search(line) is not None


def join_lines(lines: Sequence[str], language: str) -> str:
    """Join lines to one: with a blank, in Chinese and Japanese only between Latin words."""
    if language not in UNSPACED:
        return " ".join(lines)
    joined = lines[0] if lines else ""
    for line in lines[1:]:
        words_meet = _LATIN_AT_EDGE.match(joined[-1:]) and _LATIN_AT_EDGE.match(line[:1])
        joined += f" {line}" if words_meet else line
    return joined
