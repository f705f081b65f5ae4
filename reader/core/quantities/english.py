"""English quantities in Chinese."""

import re
from decimal import Decimal
from typing import Final

from reader.core.numerals import read_number
from reader.core.quantities.amounts import in_chinese as write
from reader.core.quantities.amounts import read_figures
from reader.core.quantities.calendar import MONTHS
from reader.core.quantities.units import SIGNS, chinese_unit

_SCALES: Final = {
    name: 10**power
    for power, names in {
        2: "hundred", 3: "thousand k K", 6: "million m mn M", 9: "billion bn B b",
        12: "trillion tn trn T",
    }.items()
    for name in names.split()
}  # fmt: skip
_WORD_SCALES: Final = "hundred|thousand|million|billion|trillion"
_AMOUNT: Final = re.compile(
    rf"(?P<sign>{'|'.join(re.escape(sign) for sign in SIGNS)})?\s?"
    r"(?P<number>[0-9][0-9,]*(?:\.[0-9]+)?)"
    rf"(?:[\s-]?(?P<scale>{_WORD_SCALES}|bn|mn|tn|trn|[kKmMbBT])(?![A-Za-z]))?"
    r"(?:[\s-]?(?P<unit>[A-Za-z²2]+))?"
)
_PERCENT: Final = re.compile(r"(?P<number>[0-9][0-9,]*(?:\.[0-9]+)?)\s?(?:%|per ?cent|percent)")
_DECADE: Final = re.compile(r"(?:the )?['’]?(?P<year>[0-9]{2,4})['’]?s")
_ORDINAL: Final = re.compile(r"(?P<number>[0-9][0-9,]*)(?:st|nd|rd|th)")
_TIME: Final = re.compile(
    r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?\s?(?P<half>[ap])\.?\s?m\.?", re.IGNORECASE
)
_MONTH: Final = (
    rf"(?P<month>{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_DATES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_DAY}\s(?:of\s)?{_MONTH}(?:,?\s(?P<year>[0-9]{{4}}))?",
        rf"{_MONTH}\s{_DAY}(?:,?\s(?P<year>[0-9]{{4}}))?",
        rf"{_MONTH},?\s(?P<year>[0-9]{{4}})",
    )
)
_SPELLED: Final = re.compile(rf"(?P<number>[a-z -]+?)[\s-](?P<scale>{_WORD_SCALES})")
_DIGITS: Final = "零一二三四五六七八九"


def in_chinese(text: str) -> str:
    """Say an English quantity in Chinese, "" where it is none or would be the same figures."""
    plain = " ".join(text.split())
    said = (
        _percent(plain)
        or _time(plain)
        or _date(plain)
        or _decade(plain)
        or _ordinal(plain)
        or _amount(plain)
        or _spelled(plain.lower())
    )
    return "" if said == plain else said


def _percent(text: str) -> str:
    match = _PERCENT.fullmatch(text)
    number = read_figures(match["number"]) if match else None
    return f"百分之{_characters(number)}" if number is not None else ""


def _characters(number: Decimal) -> str:
    """Spell a number below a hundred as it is said, others in figures."""
    whole, _, decimals = f"{number:f}".partition(".")
    if len(whole) > 2:
        return f"{number:f}"
    tens, ones = divmod(int(whole), 10)
    said = (_DIGITS[tens] if tens > 1 else "") + "十" if tens else ""
    said += _DIGITS[ones] if ones or not tens else ""
    return said + ("点" + "".join(_DIGITS[int(digit)] for digit in decimals) if decimals else "")


def _time(text: str) -> str:
    match = _TIME.fullmatch(text)
    if not match or not 1 <= int(match["hour"]) <= 12 or int(match["minute"] or 0) > 59:
        return ""
    hour, is_morning = int(match["hour"]), match["half"].lower() == "a"
    if hour == 12:
        part = "凌晨" if is_morning else "中午"
    elif is_morning:
        part = "凌晨" if hour < 5 else "上午"
    else:
        part = "下午" if hour < 6 else "晚上"
    return f"{part}{hour}:{match['minute']}" if match["minute"] else f"{part}{hour}点"


def _date(text: str) -> str:
    for pattern in _DATES:
        match = pattern.fullmatch(text)
        if match:
            parts = match.groupdict()
            day = parts.get("day")
            if day and not 1 <= int(day) <= 31:
                return ""
            return _in_order(parts.get("year"), match["month"], day)
    return ""


def _in_order(year: str | None, month: str, day: str | None) -> str:
    number = next(n for n, name in enumerate(MONTHS, start=1) if name.startswith(month[:3]))
    return (f"{year}年" if year else "") + f"{number}月" + (f"{int(day)}日" if day else "")


def _decade(text: str) -> str:
    match = _DECADE.fullmatch(text)
    if not match or int(match["year"]) % 10 or len(match["year"]) == 3:
        return ""
    century, decade = divmod(int(match["year"]), 100)
    if len(match["year"]) == 2:
        return f"{decade}年代"
    return f"{century + 1}世纪{decade}年代" if decade else f"{century + 1}世纪初"


def _ordinal(text: str) -> str:
    match = _ORDINAL.fullmatch(text)
    return f"第{match['number'].replace(',', '')}" if match else ""


def _amount(text: str) -> str:
    match = _AMOUNT.fullmatch(text)
    number = read_figures(match["number"]) if match else None
    if not match or number is None:
        return ""
    unit = chinese_unit(match["unit"]) if match["unit"] else SIGNS.get(match["sign"] or "", "")
    scale = match["scale"] or ""
    if unit is None or (match["sign"] and match["unit"]):
        return ""
    if scale == "m" and not match["sign"] and not match["unit"]:
        return write(number) + "米"  # without a sign "5m" is rather five metres
    is_year = not match["sign"] and not scale and not unit and len(match["number"]) <= 4
    return "" if is_year else write(number * _SCALES.get(scale, 1)) + unit


def _spelled(text: str) -> str:
    """Say "half a million", "two hundred thousand", "twenty-five", "third"."""
    match = _SPELLED.fullmatch(text)
    if match and match["scale"] == "trillion":
        number = read_number(match["number"])
        return write(Decimal(number * 10**12)) if number else ""
    if " " not in text and "-" not in text:
        return ""  # one word is for the dictionary
    number = read_number(text.removeprefix("a ").removeprefix("one "))
    return write(Decimal(number)) if number is not None and number > 9 else ""
