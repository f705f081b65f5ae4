"""Division of a paragraph into sentences, English and Chinese, with offsets.

The parts join to the whole: blanks after a sentence belong to it. Links count sentences as this
module does.
"""

import re
from functools import lru_cache
from typing import Final

from msgspec import Struct


class Span(Struct, frozen=True):
    """A stretch of a text: code points `start` to `end`, the end excluded."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The stretch itself, without the blanks around it."""
        return text[self.start : self.end].strip()

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end


_LATELY: Final = 32  # texts: card, page and panel ask about the same few
_CLOSING = "”’」』）)】》〉\"'］]"
_CLOSINGS = f"[{re.escape(_CLOSING)}]*"
# A sentence may end at a newline, at Chinese or at Latin marks; closing quotes go with it.
_END = re.compile(
    rf"\n+|[。！？!?．…]+{_CLOSINGS}|(?:\.[ \u00a0]){{2,}}\.+{_CLOSINGS}|"
    rf"\.+{_CLOSINGS}(?=\s|$|[\u4e00-\u9fff])"
)
_WORD_AFTER = re.compile(r"[“‘\"'(\[「『（《]*([A-Za-z]+|.)", re.DOTALL)
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st jr sr gen col sgt capt lt rep sen gov pres hon rev messrs mmes "
    "vs etc cf al inc ltd co corp dept univ est fig vol no nos pp ed eds e.g i.e approx "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun".split()
)
_ITEM_NUMBER = re.compile(r"\s*[(（]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\.")
# Who speaks may follow what was said: “走吧！”他笑着说。
_SPEAKER = re.compile(
    r"(?![没沒不])[\u4e00-\u9fff]{1,9}?(?:说|說|道|问|問|喊|叫|嚷)(?:道|着|著|了)?[。，：；！…,:]"
)
_INITIALISM = re.compile(r"(?:^|[\s(“\"'])((?:[A-Za-z]\.)+)$")
_LAST_WORD = re.compile(r"([A-Za-z][A-Za-z.]*)\.$")
_TITLED = frozenset(
    "mr mrs ms dr prof st gen col sgt capt lt rep sen gov pres hon rev no vs e.g i.e cf".split()
)


@lru_cache(_LATELY)
def split_sentences(text: str) -> tuple[Span, ...]:
    """Divide a text into sentences; an empty text has none."""
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        end = _skip_blanks(text, match.end())
        if end == len(text) or not text[start:end].strip():
            continue
        if _is_end(text, start, match, end):
            spans.append(Span(start, end))
            start = end
    if start < len(text):
        spans.append(Span(start, len(text)))
    return tuple(spans)


def sentence_at(text: str, offset: int) -> int:
    """Give the number of the sentence that holds a code point; 0 for an empty text."""
    spans = split_sentences(text)
    return next((n for n, span in enumerate(spans) if offset in span), max(len(spans) - 1, 0))


def _skip_blanks(text: str, index: int) -> int:
    while index < len(text) and text[index].isspace():
        index += 1
    return index


def _is_end(text: str, start: int, match: re.Match[str], following: int) -> bool:
    mark = match[0]
    if mark.startswith("\n"):
        return True
    after = _WORD_AFTER.match(text, following)
    after = after[1] if after else ""
    if "。" in mark or "！" in mark or "？" in mark or "．" in mark:
        return not _is_quoted_inside(text, match, following)
    if mark.startswith(". "):
        return not after[:1].islower()
    if mark.startswith("…"):
        return mark.startswith("……") or not after[:1].islower()
    if mark.startswith("."):
        return not _is_abbreviation(text[start : match.start() + 1], after)
    return not after[:1].islower()


def _is_quoted_inside(text: str, match: re.Match[str], following: int) -> bool:
    """Whether the sentence goes on after a quotation, as 「走吧！」，他說。 does, comma or not."""
    if match[0].rstrip()[-1:] not in _CLOSING:
        return False
    goes_on = text[following : following + 1] in "，、；：,;:"
    return goes_on or _SPEAKER.match(text, following) is not None


def _is_abbreviation(before: str, after: str) -> bool:
    if after[:1].islower() or _ITEM_NUMBER.fullmatch(before):
        return True
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last[1].lower()
    if word in _ABBREVIATIONS:
        return word in _TITLED or not after[:1].isupper()
    initials = _INITIALISM.search(before)
    if initials is None:
        return False
    # "J. K. Rowling" is a name; "in the U.S. The" ends a sentence, "the U.S. Senate" does not:
    # a single letter never ends one, of longer ones only a following function word tells.
    return len(initials[1]) == 2 or after.lower() not in _SENTENCE_STARTERS


_SENTENCE_STARTERS = frozenset(
    "the a an this that these those it he she we they i you but and or so if in on at for from "
    "with when while as there however still many some most last its his her their our one".split()
)
