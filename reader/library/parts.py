"""Parts of one story: (1/2), 上 中 下, Part II, 之一, (待續), put together as a series."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Article, Metadata
from reader.core.numerals import read_number

_NUMBER = r"\d{1,2}|[ivxIVX]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten"
_CHARACTERS = r"[一二三四五六七八九十\d]{1,3}"
_OPEN, _CLOSE = r"\s*[(（\[【]\s*", r"\s*[)）\]】]"
_FORMS: Final = (
    re.compile(rf"{_OPEN}?(?P<n>\d{{1,2}})\s*[/／]\s*(?P<of>\d{{1,2}}){_CLOSE}?$"),
    re.compile(
        rf"(?:{_OPEN}|[\s,:：–—-]+)part\s+(?P<n>{_NUMBER})(?:\s+of\s+(?P<of>{_NUMBER}))?"
        rf"(?:{_CLOSE})?$",
        re.IGNORECASE,
    ),
    re.compile(rf"{_OPEN}(?P<n>{_NUMBER}|{_CHARACTERS}){_CLOSE}$"),
    re.compile(
        rf"(?:{_OPEN}|[\s　:：·—]+)(?:之|第(?={_CHARACTERS}部分))(?P<n>{_CHARACTERS})(?:部分)?"
        rf"(?:{_CLOSE})?$"
    ),
    re.compile(
        rf"(?:{_OPEN}(?P<place>[上中下]|[上中下]篇){_CLOSE}|[\s　·—]+(?P<end>[上中下]篇?))$"
    ),
    re.compile(
        rf"{_OPEN}(?P<later>续|續|续完|續完|continued|cont[’']?d\.?|conclusion){_CLOSE}$",
        re.IGNORECASE,
    ),
)
_PLACES: Final = {"上": 1, "中": 2, "下": 3}


class Part(Struct, frozen=True):
    """What a title says of its part; `of` is None where it does not say of how many.

    `is_last` is true of 下, which is the second or the third part.
    """

    series: str
    number: int
    of: int | None = None
    is_last: bool = False


def read_part(title: str) -> Part | None:
    """Read the end of a title; None where it names no part."""
    match = next(filter(None, (form.search(title) for form in _FORMS)), None)
    series = title[: match.start()].strip(" 　-–—:：,，·") if match else ""
    if match is None or not series:
        return None
    found = match.groupdict()
    place = (found.get("place") or found.get("end") or "")[:1]
    if place:
        return Part(series, _PLACES[place], is_last=place == "下")
    number = 2 if found.get("later") else read_number(found["n"] or "")
    of = read_number(found["of"]) if found.get("of") else None
    return Part(series, number, of) if number else None


def with_series(articles: Sequence[Article]) -> list[Article]:
    """Give each part its number among those of its document that have the same name."""
    parts = {n: part for n, article in enumerate(articles) if (part := _part_of(article.metadata))}
    known: defaultdict[str, list[Part]] = defaultdict(list)
    for part in parts.values():
        known[part.series].append(part)
    placed = list(articles)
    for n, part in parts.items():
        metadata = articles[n].metadata
        if metadata.series is None and metadata.part is None:
            number, of = _placed(part, known[part.series])
            changed = replace(metadata, series=part.series, part=(number, of))
            placed[n] = replace(articles[n], metadata=changed)
    return placed


def _part_of(metadata: Metadata) -> Part | None:
    """Read the part from either title; the left one names the series."""
    read = [read_part(title) for title in metadata.titles if title]
    part = next((one for one in read if one), None)
    if part is None:
        return None
    said = next((one.of for one in read if one and one.of), None)
    is_last = any(one.is_last for one in read if one)
    return replace(part, of=said, is_last=is_last)


def _placed(part: Part, parts: Sequence[Part]) -> tuple[int, int]:
    if part.of:
        return min(part.number, part.of), part.of
    has_middle = any(one.number == 2 and not one.is_last for one in parts)
    last = 3 if has_middle and any(one.is_last for one in parts) else 2
    numbers = [last if one.is_last else one.number for one in parts]
    number = last if part.is_last else part.number
    return number, max(*numbers, 2)
