"""Amounts: read from Chinese or English, written in the scales of either language."""

import re
from decimal import Decimal
from typing import Final

_DIGITS: Final = {digit: n for n, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
_PLACES: Final = {"十": 10, "百": 100, "千": 1000}
_MYRIADS: Final = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_PIECE: Final = re.compile(
    r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千万亿兆]"
)
_FIGURES: Final = re.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")
_ENGLISH_SCALES: Final = (
    (Decimal(10**12), "trillion"),
    (Decimal(10**9), "billion"),
    (Decimal(10**6), "million"),
)
_CHINESE_SCALES: Final = (
    (Decimal(10**12), "万亿"),
    (Decimal(10**8), "亿"),
    (Decimal(10**4), "万"),
)
_PLACES_SHOWN: Final = {"trillion": 3, "billion": 3, "million": 3, "万亿": 4, "亿": 4, "万": 4}


def read_figures(text: str) -> Decimal | None:
    """Read "1,234.5"; None for what is not written in figures."""
    return Decimal(text.replace(",", "")) if _FIGURES.fullmatch(text) else None


def read_chinese(text: str) -> Decimal | None:
    """Read a folded amount: 1500亿, 1.4亿, 一千五百亿, 2万5千, 一点五, 二零二六, 一百五.

    None for what is none. A last digit after 百, 千 or 万 counts the next lower place (一百五 is
    150) unless 零 stands between.
    """
    whole, point, decimals = text.partition("点")
    if point:
        return _with_decimals(whole, decimals)
    pieces = _PIECE.findall(text)
    if not pieces or "".join(pieces) != text:
        return None
    if len(pieces) > 1 and all(piece in _DIGITS for piece in pieces):
        return Decimal("".join(str(_DIGITS[piece]) for piece in pieces))
    return _sum(pieces)


def _with_decimals(whole: str, decimals: str) -> Decimal | None:
    digits, scale = decimals.rstrip("万亿兆"), decimals.lstrip("零一二三四五六七八九")
    amount = read_chinese(whole)
    if amount is None or not digits or not all(digit in _DIGITS for digit in digits):
        return None
    value = amount + Decimal("0." + "".join(str(_DIGITS[digit]) for digit in digits))
    for myriad in scale:
        value *= _MYRIADS[myriad]
    return value


def _sum(pieces: list[str]) -> Decimal | None:
    total = part = Decimal(0)
    digit: Decimal | None = None
    unit = last = 1  # the place just counted, and what a bare last digit would count
    for piece in pieces:
        if piece in _PLACES:
            # 十 and, in loose speech, 百 may stand without a digit.
            part += (1 if digit is None else digit) * _PLACES[piece]
            digit, last = None, _PLACES[piece] // 10
        elif piece in _MYRIADS:
            unit = _MYRIADS[piece]
            group = part + (digit or 0)
            if not total + group:
                return None
            # 万亿 multiplies all before it, 亿…万 adds a smaller part.
            total = (total + group) * unit if group == 0 or total < unit else total + group * unit
            part, digit, last = Decimal(0), None, unit // 10
        elif digit is not None and digit != 0:
            return None
        else:
            digit = Decimal(_DIGITS[piece]) if piece in _DIGITS else read_figures(piece)
            last = 1 if piece == "零" or piece not in _DIGITS else last
    return total + part + (digit or 0) * last


def in_english(amount: Decimal) -> str:
    """Write an amount as English does: "150 billion", "12,300"."""
    return _scaled(amount, _ENGLISH_SCALES, " ") or f"{_plain(amount):,f}"


def in_chinese(amount: Decimal) -> str:
    """Write an amount as Chinese does: "1500亿", "1.2万", "360"."""
    return _scaled(amount, _CHINESE_SCALES, "") or f"{_plain(amount):f}"


def _scaled(amount: Decimal, scales: tuple[tuple[Decimal, str], ...], blank: str) -> str:
    """Write an amount in the largest scale that fits, "" where none makes it shorter."""
    for scale, name in scales:
        if amount >= scale:
            share = _plain(amount / scale)
            exponent = share.as_tuple().exponent
            is_short = isinstance(exponent, int) and -exponent <= _PLACES_SHOWN[name]
            number = f"{share:,f}" if blank else f"{share:f}"
            return f"{number}{blank}{name}" if is_short else ""
    return ""


def _plain(amount: Decimal) -> Decimal:
    """Take trailing zeros away, without ever writing an exponent."""
    return amount.quantize(Decimal(1)) if amount == amount.to_integral() else amount.normalize()
