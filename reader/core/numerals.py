"""Numbers as English and Chinese texts write them: figures, words, characters, Roman letters."""

import re
from collections.abc import Iterator
from typing import Final

_ONES: Final = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS: Final = {
    word: 10 * number
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
_ORDINALS: Final = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
        start=1,
    )
}
_SCALES: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        "January February March April May June July August September October November "
        "December".split(),
        start=1,
    )
}
_WORDS: Final = "|".join([*_TENS, *_ONES, *_SCALES])
_SPELLED: Final = re.compile(rf"\b(?:{_WORDS})(?:(?:[ -]|\s+and\s+)(?:{_WORDS}))*\b")
_ORDINAL: Final = re.compile(rf"\b(?:{'|'.join(_ORDINALS)})\b")
_MONTH: Final = re.compile(rf"\b(?:{'|'.join(_MONTHS)})\b")
_FIGURES: Final = re.compile(
    r"(\d[\d,]*(?:\.\d+)?)(?:\s*([万萬亿億])|\s+(hundred|thousand|million|billion)\b)?"
)
_DIGITS: Final = {digit: n for n, digit in enumerate("〇一二三四五六七八九")} | {
    "零": 0, "○": 0, "两": 2, "兩": 2,
}  # fmt: skip
_PLACES: Final = {"十": 10, "百": 100, "千": 1000}
_MYRIADS: Final = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_CHARACTERS: Final = re.compile(
    r"(?<![星期周週拜])[〇零○一二三四五六七八九十百千两兩][〇零○一二三四五六七八九十百千万萬亿億]{0,15}"
)
_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def figures(text: str) -> frozenset[str]:
    """Give the numbers written in digits, in full: "4,860", "1.5 million" and "600万" too."""
    return frozenset(_value(match) for match in _FIGURES.finditer(text))


def _value(match: re.Match[str]) -> str:
    digits = match[1].replace(",", "")
    scale = _MYRIADS.get(match[2] or "") or _SCALES.get(match[3] or "")
    return f"{float(digits) * scale:.0f}" if scale else digits.removesuffix(".")


def spelled(text: str) -> frozenset[str]:
    """Give the numbers above one that English words spell, ordinals and months among them."""
    low = text.lower()
    found = [_read_words(match[0]) for match in _SPELLED.finditer(low)]
    found += [_ORDINALS[match[0]] for match in _ORDINAL.finditer(low)]
    found += [_MONTHS[match[0]] for match in _MONTH.finditer(text)]
    return frozenset(str(number) for number in found if number > 1)


def in_characters(text: str) -> frozenset[str]:
    """Give the numbers above one that Chinese characters write, days of the week aside."""
    found = map(read_characters, _CHARACTERS.findall(text))
    return frozenset(str(number) for number in found if number is not None and number > 1)


def _read_words(text: str) -> int:
    total = part = 0
    for word in re.split(r"[\s-]+", text):
        scale = _SCALES.get(word, 0)
        if scale == 100:
            part = (part or 1) * 100
        elif scale:
            total, part = total + (part or 1) * scale, 0
        else:
            part += _ONES.get(word, 0) + _TENS.get(word, 0)
    return total + part


def read_characters(text: str) -> int | None:
    """Read 七, 十二, 三十一, 一百零五, 兩萬 or 二〇二六; None for what is no number."""
    if len(text) > 1 and all(character in _DIGITS for character in text):
        return int("".join(str(_DIGITS[character]) for character in text))
    total = part = digit = 0
    for character in text:
        if character in _DIGITS:
            digit = _DIGITS[character]
        elif character in _PLACES:
            part, digit = part + (digit or 1) * _PLACES[character], 0
        elif character in _MYRIADS:
            total, part, digit = total + (part + digit) * _MYRIADS[character], 0, 0
        else:
            return None
    return total + part + digit if text else None


def read_number(text: str) -> int | None:
    """Read a number however it is written: "12", "XII", "third", 十二; None for others."""
    if text.isdecimal():
        return int(text)
    low = text.lower()
    if low and all(letter in _ROMAN for letter in low):
        return _read_roman(low)
    if _SPELLED.fullmatch(low):
        return _read_words(low)
    if low in _ORDINALS:
        return _ORDINALS[low]
    return read_characters(text)


def _read_roman(text: str) -> int:
    values = [_ROMAN[letter] for letter in text]
    return sum(_signed(values))


def _signed(values: list[int]) -> Iterator[int]:
    for value, after in zip(values, [*values[1:], 0], strict=True):
        yield -value if value < after else value
