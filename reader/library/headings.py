"""Headings that are known by their number: Chapter I, 第一章, 卷二, Article 3, 一."""

import re
from typing import Final

from reader.core.articles import RowKind
from reader.core.numerals import read_number

_NUMBER = (
    r"[ivxlc]{1,7}|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
)
_ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
_UNIT = (
    "chapter|book|part|section|act|scene|volume|canto|article|lesson|unit|letter|story|stave|"
    "episode|appendix|fable|tale|step|day|passage|text"
)
_CHARACTERS = r"[〇零一二三四五六七八九十百\d]{1,4}"
_FORMS: Final = (
    re.compile(
        rf"(?:{_UNIT})\s+(?:(?P<n>{_NUMBER})|the\s+(?P<nth>{_ORDINAL}))"
        r"(?:[.:：—–\-\s]+(?P<rest>\S.*)|\.)?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:the\s+)?(?P<nth>{_ORDINAL})\s+(?:{_UNIT})(?:\s*[.:：—–-]\s*(?P<rest>\S.*)|\.)?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"第\s*(?P<n>{_CHARACTERS})\s*[章回节節卷部篇幕场場册冊集课課条條讲講话話封天步段首]"
        r"(?:[.:：—\s　]*(?P<rest>\S.*))?"
    ),
    re.compile(rf"[卷章](?P<n>{_CHARACTERS})(?:[.:：—\s　]+(?P<rest>\S.*))?"),
    re.compile(r"(?:\d{1,3}[.:])*(?P<n>[IVXLC]{1,7}|\d{1,3}|[一二三四五六七八九十]{1,4})[.、]?"),
    re.compile(r"(?P<n>[IVXLC]{1,7})\.\s+(?P<rest>[A-Z].*)"),
)
_TEXTS: Final = re.compile(
    rf"(?:(?:the\s+)?(?:{_ORDINAL})\s+)?(?:lesson|letter|story|fable|tale|passage|text)\b|"
    r"第\s*[〇零一二三四五六七八九十百\d]+\s*[篇课課封首]",
    re.IGNORECASE,
)
_FIRST: Final = re.compile(r"[cbpsavluefdtivxlcnCBPSAVLUEFDTIXN第卷章\d一二三四五六七八九十]")
_LONGEST_REST = 90
_SENTENCE: Final = re.compile(r"[.。!！?？;；,，][”’」』\"']?$")
_ITEM_NUMBER: Final = re.compile(r"[（(]?(\d{1,3}|[一二三四五六七八九十]{1,4})[)）.、．]")


def heading_number(text: str) -> int | None:
    """Give the number by which a line is a heading, None where it is no such line."""
    if not _FIRST.match(text):
        return None
    match = next(filter(None, (form.fullmatch(text) for form in _FORMS)), None)
    if match is None:
        return None
    rest = match.groupdict().get("rest") or ""
    if len(rest) > _LONGEST_REST or _SENTENCE.search(rest):
        return None
    found = match.groupdict()
    return read_number(found.get("n") or found.get("nth") or "")


def names_a_text(text: str) -> bool:
    """Whether a line numbers texts that stand for themselves: stories, lessons, letters."""
    return _TEXTS.match(text) is not None and heading_number(text) is not None


def is_bare(text: str) -> bool:
    """Whether a heading says its number and nothing else."""
    form = next(filter(None, (form.fullmatch(text) for form in _FORMS)), None)
    return form is not None and not form.groupdict().get("rest")


def item_number(text: str) -> int | None:
    """Give the number that a list item begins with."""
    match = _ITEM_NUMBER.match(text)
    return read_number(match[1]) if match else None


def kind_of(kind: RowKind, text: str) -> RowKind:
    """Give the kind of a paragraph anew: a heading where its number makes it one."""
    is_heading = kind is RowKind.PARAGRAPH and heading_number(text) is not None
    return RowKind.HEADING if is_heading else kind
