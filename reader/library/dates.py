"""Dates as English and Chinese texts write them, to ISO 8601."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from msgspec import Struct

_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        "jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1
    )
}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY, _YEAR = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?P<year>\d{4})"
_DIGITS: Final = {digit: str(n) for n, digit in enumerate("〇一二三四五六七八九")} | {"○": "0"}
_IN_ANY: Final = re.compile(r"\d|年")  # most texts have none, which is soon seen
_FIRST_YEAR_OF_THE_REPUBLIC = 1911  # Taiwan counts years from 1912


class FoundDate(Struct, frozen=True):
    """A date in a text: ISO 8601, where it stands (code points), and in which form."""

    iso: str
    start: int
    end: int
    form: str


def _plain(match: re.Match[str]) -> date:
    return date(int(match["year"]), int(match["month"]), int(match["day"]))


def _named_month(match: re.Match[str]) -> date:
    month = _MONTHS[match["month"][:3].lower()]
    return date(int(match["year"]), month, int(match["day"]))


def _republican(match: re.Match[str]) -> date:
    year = _FIRST_YEAR_OF_THE_REPUBLIC + int(match["year"])
    return date(year, int(match["month"]), int(match["day"]))


def _in_characters(match: re.Match[str]) -> date:
    year = "".join(_DIGITS[digit] for digit in match["year"])
    return date(int(year), _number(match["month"]), _number(match["day"]))


def _number(characters: str) -> int:
    """Read 七, 十, 十二, 二十 or 三十一; what is no such number becomes one that is no day."""
    tens, ten, ones = characters.rpartition("十")
    if not ten:
        return int(_DIGITS.get(characters, "99"))
    return int(_DIGITS.get(tens, "1")) * 10 + int(_DIGITS.get(ones, "0"))


_FORMS: Final[tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], date]], ...]] = (
    (
        "iso",
        re.compile(r"(?<!\d)(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d)"),
        _plain,
    ),
    (
        "republic",
        re.compile(
            r"民[國国]\s*(?P<year>\d{2,3})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日"
        ),
        _republican,
    ),
    (
        "chinese",
        re.compile(r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日號号]"),
        _plain,
    ),
    (
        "characters",
        re.compile(
            r"(?P<year>[〇○一二三四五六七八九]{4})年(?P<month>[一二三四五六七八九十]{1,2})月"
            r"(?P<day>[一二三四五六七八九十]{1,3})日"
        ),
        _in_characters,
    ),
    (
        "month first",
        re.compile(rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}\b", re.IGNORECASE),
        _named_month,
    ),
    (
        "day first",
        re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}\b", re.IGNORECASE),
        _named_month,
    ),
)


def find_date(text: str) -> FoundDate | None:
    """Find the first date in a text; what is written like one but is none is passed over."""
    return min(_find_all(text), key=lambda found: found.start, default=None)


def _find_all(text: str) -> Iterator[FoundDate]:
    if not _IN_ANY.search(text):
        return
    for form, pattern, read in _FORMS:
        for match in pattern.finditer(text):
            try:
                yield FoundDate(read(match).isoformat(), *match.span(), form)
            except ValueError:
                continue
