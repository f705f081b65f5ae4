"""What somebody searches for, and what is found: in dictionaries, vocabulary and library."""

import re
import unicodedata
from enum import StrEnum
from typing import Final

from msgspec import Struct, field

from reader.core.articles import Side
from reader.core.entries import Entry
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.scripts import has_han
from reader.core.spelled import Spelled, read_pinyin

_WILD: Final = re.compile(r"[*?]")
_AT_THE_END: Final = "？。！，、；：…"  # what a sentence that was copied may end in
_BETWEEN: Final = r"\w{0,12}?"  # what * stands for between two characters of running Chinese


class Place(StrEnum):
    """Where to search."""

    DICTIONARY = "dictionary"
    VOCABULARY = "vocabulary"
    LIBRARY = "library"


class Query(Struct, frozen=True):
    """What somebody searches for.

    `text` is what was typed in small letters, one width and single blanks, with the wildcards *
    (any characters or none) and ? (one character). `pinyin` is what it says if it is pinyin or
    zhuyin, None if it cannot be.
    """

    text: str
    pinyin: Spelled | None = None

    @property
    def has_han(self) -> bool:
        """Whether there are Chinese characters in it."""
        return has_han(self.text)

    @property
    def is_pattern(self) -> bool:
        """Whether there are wildcards in it."""
        return _WILD.search(self.text) is not None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing but wildcards and blanks in it."""
        return not self.text.strip("*? ")

    @property
    def is_pinyin(self) -> bool:
        """Whether it is pinyin or zhuyin beyond doubt: a tone was typed, or no Latin letter."""
        return self.pinyin is not None and (self.pinyin.has_tones or not self.text.isascii())


class LibraryHit(Struct, frozen=True, kw_only=True):
    """A row of an article in which something was found.

    `row` is its number on the page, from 0; `start` the code point of the side's text where the
    first mark begins. `snippet` is the text around it and `marks` are (start, end) in the snippet.
    A hit in the title or the like has no `row_id` and stands at the beginning.
    """

    article_id: str
    title: str
    row_id: str = ""
    row: int = 0
    side: Side = Side.LEFT
    start: int = 0
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()


class Found(Struct, frozen=True, kw_only=True):
    """What a search found, best first in each place."""

    dictionary: tuple[ChineseWord | EnglishWord, ...] = ()
    vocabulary: tuple[Entry, ...] = ()
    library: tuple[LibraryHit, ...] = field(default=())

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not (self.dictionary or self.vocabulary or self.library)


def read_query(typed: str) -> Query:
    """Understand what was typed."""
    folded = unicodedata.normalize("NFKC", typed.strip().rstrip(_AT_THE_END)).casefold()
    text = " ".join(folded.split())
    return Query(text, read_pinyin(text))


def as_glob(text: str) -> str:
    """Write a pattern as SQLite's GLOB understands it: brackets have no meaning of their own."""
    return text.replace("[", "[[]")


def whole_regex(pattern: str) -> re.Pattern[str]:
    """Give what finds a pattern as a whole word, line or headword."""
    body = "".join(_WILDCARD_IN_WORD.get(c, re.escape(c)) for c in pattern)
    if has_han(pattern):
        return re.compile(f"^{body}$", re.MULTILINE)
    return re.compile(rf"(?<!\w){body}(?!\w)")


def running_regex(part: str, *, is_whole: bool = False) -> re.Pattern[str]:
    """Give what finds a part of a query, which has no blanks, in running text.

    Latin letters begin a word there, or are all of it where the part `is_whole`. Wildcards at the
    ends of Chinese text are of no account.
    """
    is_chinese = has_han(part)
    sought = part.strip("*?") if is_chinese else part
    wild = {"*": _BETWEEN if is_chinese else r"\w*", "?": r"\w"}
    body = "".join(wild.get(c, re.escape(c)) for c in sought)
    before = _NO_LETTER_BEFORE if _is_letter(sought[:1]) else ""
    after = _NO_LETTER_AFTER if is_whole and _is_letter(sought[-1:]) else ""
    return re.compile(before + body + after)


def _is_letter(character: str) -> bool:
    return character.isalnum() and not has_han(character)


# A Chinese character is no part of a word in letters: "用AI晶片".
_NO_LETTER_BEFORE: Final = r"(?<![^\W\u2e80-\u9fff])"
_NO_LETTER_AFTER: Final = r"(?![^\W\u2e80-\u9fff])"
_WILDCARD_IN_WORD: Final = {"*": r"[^\n]*", "?": r"[^\n]"}
