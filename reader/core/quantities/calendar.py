"""Days and times: Chinese ones in English, English ones in Chinese."""

import re
from typing import Final

from reader.core.quantities.amounts import read_chinese

MONTHS: Final = (
    "January February March April May June July August September October November December".split()
)
_WEEKDAYS: Final = {
    sign: day
    for day, signs in {
        "Monday": "一1", "Tuesday": "二2", "Wednesday": "三3", "Thursday": "四4", "Friday": "五5",
        "Saturday": "六6", "Sunday": "日天7",
    }.items()
    for sign in signs
}  # fmt: skip
_N: Final = r"(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
_YEAR: Final = r"(?:[0-9]{2,4}|[零一二三四五六七八九]{2,4})"
_DAY: Final = re.compile(
    rf"(?P<era>公元前?)?(?:(?P<year>{_YEAR})年)?(?:(?P<month>{_N})月份?)?(?:(?P<day>{_N})[日号])?"
    r"(?:(?P<before>之前|以前)|(?P<after>之后|以后))?"
)
_DECADE: Final = re.compile(
    rf"(?:(?P<century>{_N})世纪)?(?P<decade>[0-9]{{2,4}}|[一二三四五六七八九]十|零零)年代"
)
_CENTURY: Final = re.compile(rf"(?P<era>公元前)?(?P<century>{_N})世纪")
_WEEKDAY: Final = re.compile(r"(?:星期|礼拜|周)([一二三四五六日天])")
_PART: Final = r"凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|午夜|晚|早"
_TIME: Final = re.compile(
    rf"(?P<part>{_PART})?(?P<hour>{_N}|[零〇]|二十[一二三四])(?:[点时]钟?(?:(?P<half>半)|(?P<quarters>[一三])刻"
    rf"|(?P<minute>[零]?(?:[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}}))分?)?"
    r"|:(?P<figures>[0-9]{2}))"
)
_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}
_MORNING: Final = ("凌晨", "清晨", "早上", "早晨", "上午", "早")


def day_in_english(text: str) -> str:
    """Say a folded Chinese day, month, year, decade, century or weekday; "" for what is none."""
    weekday = _WEEKDAY.fullmatch(text)
    if weekday:
        return _WEEKDAYS[weekday[1]]
    return _decade(text) or _century(text) or _date(text)


def with_ending(number: int) -> str:
    """Give "21st" for 21."""
    is_teen = number // 10 % 10 == 1
    return f"{number}" + ("th" if is_teen else _ENDINGS.get(number % 10, "th"))


def _number(text: str | None) -> int | None:
    value = read_chinese(text) if text else None
    return None if value is None else int(value)


def _decade(text: str) -> str:
    match = _DECADE.fullmatch(text)
    if not match:
        return ""
    decade, century = _number(match["decade"]), _number(match["century"])
    if decade is None or decade % 10:
        return ""
    if century:
        return f"the {(century - 1) * 100 + decade}s" if decade < 100 else ""
    return f"the {decade + 1900 if decade < 100 else decade}s"


def _century(text: str) -> str:
    match = _CENTURY.fullmatch(text)
    number = _number(match["century"]) if match else None
    if not match or not number:
        return ""
    return f"{with_ending(number)} century" + (" BC" if match["era"] else "")


def _date(text: str) -> str:
    match = _DAY.fullmatch(text)
    if not match or not any(match[name] for name in ("year", "month", "day")):
        return ""
    year, month, day = (_number(match[name]) for name in ("year", "month", "day"))
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return ""
    if year is not None and day is not None and month is None:
        return ""
    said = " ".join(
        part
        for part in (
            _day_number(day, month),
            MONTHS[month - 1] if month else "",
            _year_number(match, year, month),
        )
        if part
    )
    before = "before " if match["before"] else "after " if match["after"] else ""
    return before + said if said else ""


def _day_number(day: int | None, month: int | None) -> str:
    if day is None:
        return ""
    if month:
        return str(day)
    return f"the {with_ending(day)}"


def _year_number(match: re.Match[str], year: int | None, month: int | None) -> str:
    """Give a year; one or two figures are so many years, unless a month follows."""
    if year is None:
        return ""
    if match["era"] == "公元前":
        return f"{year} BC"
    if match["era"]:
        return f"AD {year}"
    if len(match["year"]) == 2 and month is None:
        return ""  # rather so many years
    return str(year)


def time_in_english(text: str) -> str:
    """Say a folded Chinese time of day: 上午九点半 → 9:30 a.m.; "" for what is none."""
    match = _TIME.fullmatch(text)
    hour = _number(match["hour"]) if match else None
    if not match or hour is None or hour > 24:
        return ""
    if match["part"] is None and _is_decimal(match):
        return ""
    minute = _minute(match)
    if minute is None or minute > 59:
        return ""
    if match["part"] is None:
        return f"{hour}:{minute:02}" if minute or match["figures"] else f"{hour} o'clock"
    clock = f"{hour - 12 if hour > 12 else hour}" + (f":{minute:02}" if minute else "")
    if hour == 12 and match["part"] == "中午" and not minute:
        return "12 noon"
    is_morning = match["part"] in _MORNING or (match["part"] == "中午" and hour == 11)
    is_night = match["part"] in ("夜里", "半夜", "午夜") and (hour < 6 or hour == 12)
    return f"{clock} {'a.m.' if is_morning or is_night else 'p.m.'}"


def _is_decimal(match: re.Match[str]) -> bool:
    """Whether 一点五 stands where a time would be 一点零五 or 一点五分."""
    minute = match["minute"]
    return bool(minute) and len(minute) == 1 and not match[0].endswith("分")


def _minute(match: re.Match[str]) -> int | None:
    if match["figures"]:
        return int(match["figures"])
    if match["half"]:
        return 30
    if match["quarters"]:
        return 15 if match["quarters"] == "一" else 45
    return _number(match["minute"].lstrip("零") or "零") if match["minute"] else 0
