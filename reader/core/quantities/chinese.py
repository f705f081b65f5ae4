"""Chinese quantities in English: amounts, shares, ordinals; days and times are in `calendar`."""

import re
from decimal import Decimal
from typing import Final

from reader.core.quantities.amounts import in_english as write
from reader.core.quantities.amounts import read_chinese, read_figures
from reader.core.quantities.calendar import day_in_english, time_in_english, with_ending
from reader.core.quantities.folding import fold
from reader.core.quantities.units import CHINESE_UNITS, english_unit

_NUMBER: Final = (
    r"[0-9][0-9,.]*[零一二两三四五六七八九十百千万亿兆0-9]*|[零一二两三四五六七八九十百千万亿兆点]+"
)
_AMOUNT: Final = re.compile(
    rf"(?P<loose>[几数上成约近]?)(?P<number>{_NUMBER})(?P<more>[多余几来]?)(?P<scale>[万亿]{{0,2}})"
    rf"(?P<unit>{'|'.join(CHINESE_UNITS)})?(?P<half>半?)"
)
_FRACTION: Final = re.compile(rf"(?P<below>{_NUMBER})分之(?P<above>{_NUMBER})")
_ORDINAL: Final = re.compile(rf"第(?P<number>{_NUMBER})")
_SCALES: Final = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}
_ORDINAL_WORDS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
)
_SEVERAL: Final = {
    "十": "dozens of", "百": "hundreds of", "千": "thousands of", "万": "tens of thousands of",
    "十万": "hundreds of thousands of", "百万": "millions of", "千万": "tens of millions of",
    "亿": "hundreds of millions of", "十亿": "billions of", "百亿": "tens of billions of",
    "千亿": "hundreds of billions of", "万亿": "trillions of",
}  # fmt: skip
_COUNTLESS: Final = ("几", "数", "上", "成")
_IN_FIGURES: Final = re.compile("[零一二三四五六七八九]{3,}")
_PERCENT_SHARE: Final = Decimal(100)


def in_english(text: str) -> str:
    """Say a Chinese quantity in English, "" where it is none or would be the same figures."""
    folded = fold(text)
    if folded.isdecimal():
        return ""
    said = (
        day_in_english(folded)
        or time_in_english(folded)
        or _fraction(folded)
        or _ordinal(folded)
        or _amount(folded)
    )
    return "" if said.replace(" ", "").lower() == folded.lower() else said


def _fraction(text: str) -> str:
    match = _FRACTION.fullmatch(text)
    if not match:
        return ""
    below, above = read_chinese(match["below"]), read_chinese(match["above"])
    if below is None or above is None or not below:
        return ""
    if below == _PERCENT_SHARE:
        return f"{write(above)} %"
    if match["below"] == "千":
        return f"{write(above)} per thousand"
    return f"{write(above)}/{write(below)}"


def _ordinal(text: str) -> str:
    match = _ORDINAL.fullmatch(text)
    number = read_chinese(match["number"]) if match else None
    if number is None or number != number.to_integral():
        return ""
    return _ordinal_word(int(number))


def _ordinal_word(number: int) -> str:
    """Give "third" for 3 and "21st" for 21."""
    if 1 <= number <= len(_ORDINAL_WORDS):
        return _ORDINAL_WORDS[number - 1]
    return with_ending(number)


def _amount(text: str) -> str:
    match = _AMOUNT.fullmatch(text)
    if not match:
        return ""
    if match["loose"] in _COUNTLESS:
        return _several(match)
    number = _value(match)
    if number is None:
        return ""
    # 二〇二六, a year or a number to be dialled, is said figure by figure.
    amount = f"{number}" if _IN_FIGURES.fullmatch(match["number"]) else write(number)
    before = "more than " if match["more"] else "about " if match["loose"] else ""
    if not match["unit"]:
        return "" if match["half"] else before + amount
    if match["half"]:
        amount += "½" if number < 1000 else ""
    unit = english_unit(match["unit"], number == 1 and not match["half"])
    return f"{before}{amount} {unit}".rstrip()


def _several(match: re.Match[str]) -> str:
    said = _SEVERAL.get(match["number"] + match["scale"])
    if not said or match["more"] or match["half"]:
        return ""
    unit = english_unit(match["unit"], False) if match["unit"] else ""
    return f"{said} {unit}" if unit else said.removesuffix(" of")


def _value(match: re.Match[str]) -> Decimal | None:
    number = read_chinese(match["number"]) or read_figures(match["number"])
    scale = _SCALES.get(match["scale"])
    return None if number is None or scale is None else number * scale
