"""Quantities in one way of writing: full width, traditional and formal figures are folded."""

import unicodedata
from typing import Final

_TRADITIONAL: Final = str.maketrans(
    "萬億兩點鐘週號歲餘幾個雙貳參叁陸拾佰仟壹肆伍柒捌玖○〇噸時間紀後約幣鎊韓歐盧圓無數倆"
    "線條張隻輛頭層樓畝頓課",
    "万亿两点钟周号岁余几个双二三三六十百千一四五七八九零零吨时间纪后约币镑韩欧卢元无数俩"
    "线条张只辆头层楼亩顿课",
)


def fold(text: str) -> str:
    """Give a Chinese quantity in simplified characters and narrow figures, without blanks."""
    narrow = unicodedata.normalize("NFKC", text)
    return "".join(narrow.translate(_TRADITIONAL).split())
