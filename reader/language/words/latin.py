"""Words in Latin and other letters: divided at hyphens, and told from names."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from reader.core.tokens import TokenKind
from reader.language.words.english import split_word
from reader.language.words.found import FoundWord
from reader.language.words.runs import Run, RunKind

if TYPE_CHECKING:
    from reader.language.entries import Entries

_CACHED_WORDS: Final = 5_000
_TITLE_BEFORE: Final = re.compile(r"\b(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|St)\.?\s$")
_LOOKED_BACK: Final = 6  # characters of the longest title with its stop and a blank
_AFTER_WORD: Final = re.compile(r"[\w,'’)\]-]\s+$")
_LONG_WORD: Final = re.compile(r"\b[^\W\d_]{4,}")
_FEW: Final = 4  # long words; a line of fewer tells nothing
_HEADLINE: Final = 0.6  # of the long words of a line have a capital: it is in title case


class _Known(Enum):
    """What the dictionary says of an English word."""

    WORD = auto()
    RARE = auto()  # exams do not ask for it: names are among these
    NO = auto()


class LatinWords:
    """Divides runs of letters. Safe to use from several threads."""

    def __init__(self, entries: "Entries", *, has_english: bool) -> None:
        self._entries, self._has_english = entries, has_english
        self._known = lru_cache(_CACHED_WORDS)(self._look_up)

    def divide(self, text: str, folded: str, run: Run) -> Iterator[FoundWord]:
        """Divide a run of a text; the words cover it. `folded` is the text in ordinary letters."""
        piece = folded[run.start : run.end]
        if piece.isalpha() and piece.islower():  # most words: nothing to divide, and no name
            surface = text[run.start : run.end]
            yield FoundWord(run.start, run.end, surface, TokenKind.WORD, "en", piece)
            return
        if run.kind is RunKind.MIXED:
            yield self._word(text, folded, run.start, run.end)
            return
        for first, last in split_word(piece, self._is_known, self._is_listed):
            start, end = run.start + first, run.start + last
            if folded[start:end] == "-":
                yield FoundWord(start, end, text[start:end], TokenKind.PUNCTUATION, "und", "-")
            else:
                yield self._word(text, folded, start, end)

    def _word(self, text: str, folded: str, start: int, end: int) -> FoundWord:
        word = folded[start:end]
        is_capital = word[0].isupper() or any(map(str.isdigit, word))
        # Mr., Jan., A.I. are to be learned like others.
        is_name = is_capital and not word.endswith(".") and self._is_name(folded, start, word)
        kind = TokenKind.NAME if is_name else TokenKind.WORD
        return FoundWord(start, end, text[start:end], kind, "en", word)

    def _is_name(self, folded: str, start: int, word: str) -> bool:
        """Whether a word with a capital letter is a name: few know it, or it stands like one."""
        if not self._has_english:
            return False
        known = self._known(word)
        if known is not _Known.RARE:
            return known is _Known.NO
        before = folded[max(start - _LOOKED_BACK, 0) : start]
        if _TITLE_BEFORE.search(before):
            return True
        return _AFTER_WORD.search(before) is not None and not _is_headline(folded)

    def _is_known(self, word: str) -> bool:
        return self._known(word) is not _Known.NO

    def _is_listed(self, word: str) -> bool:
        """Whether the dictionary has a word as it is written, not just one it is a form of."""
        folded = word.casefold()
        return any(entry.word.casefold() == folded for entry in self._entries.english(word))

    def _look_up(self, word: str) -> _Known:
        entries = self._entries.english(word)
        if not entries:
            return _Known.NO
        return _Known.WORD if any(entry.tags for entry in entries) else _Known.RARE


@lru_cache(4)  # the words of a line ask one after the other
def _is_headline(text: str) -> bool:
    """Whether a line is in title case, where a capital letter says nothing."""
    words = _LONG_WORD.findall(text)
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= _FEW and capitals > _HEADLINE * len(words)
