"""Units as both languages name them."""

from typing import Final

# Chinese → English, singular and plural; "" after a bar where both are the same.
_CHINESE: Final = {
    name: tuple(english.split("|"))
    for name, english in {
        "元": "yuan", "块": "yuan", "块钱": "yuan", "人民币": "yuan", "元人民币": "yuan",
        "角": "jiao", "毛": "jiao", "分钱": "fen",
        "美元": "US dollar|US dollars", "美金": "US dollar|US dollars", "欧元": "euro|euros",
        "英镑": "pound|pounds", "日元": "yen", "日币": "yen", "韩元": "won",
        "卢布": "rouble|roubles",
        "卢比": "rupee|rupees", "法郎": "franc|francs", "马克": "mark|marks",
        "港元": "Hong Kong dollar|Hong Kong dollars", "港币": "Hong Kong dollar|Hong Kong dollars",
        "台币": "Taiwan dollar|Taiwan dollars", "新台币": "Taiwan dollar|Taiwan dollars",
        "公里": "kilometre|kilometres", "千米": "kilometre|kilometres", "里": "li",
        "米": "metre|metres", "厘米": "centimetre|centimetres", "公分": "centimetre|centimetres",
        "毫米": "millimetre|millimetres", "英里": "mile|miles", "英尺": "foot|feet",
        "英寸": "inch|inches", "海里": "nautical mile|nautical miles",
        "纳米": "nanometre|nanometres",
        "平方公里": "square kilometre|square kilometres",
        "平方千米": "square kilometre|square kilometres",
        "平方米": "square metre|square metres", "立方米": "cubic metre|cubic metres",
        "公顷": "hectare|hectares", "亩": "mu", "坪": "ping",
        "公斤": "kilogram|kilograms", "千克": "kilogram|kilograms", "斤": "jin (½ kg)",
        "克": "gram|grams", "毫克": "milligram|milligrams", "吨": "tonne|tonnes",
        "升": "litre|litres", "毫升": "millilitre|millilitres", "桶": "barrel|barrels",
        "度": "degree|degrees", "摄氏度": "°C", "瓦": "watt|watts", "千瓦": "kilowatt|kilowatts",
        "千瓦时": "kilowatt-hour|kilowatt-hours", "岁": "year old|years old",
        "个月": "month|months", "天": "day|days", "周": "week|weeks", "个星期": "week|weeks",
        "星期": "week|weeks", "小时": "hour|hours", "个小时": "hour|hours",
        "分钟": "minute|minutes", "年": "year|years",
        "秒": "second|seconds", "秒钟": "second|seconds", "倍": "times", "次": "time|times",
        "人": "person|people", "人次": "visit|visits", "个": "", "名": "", "位": "", "台": "",
        "辆": "", "家": "", "只": "", "条": "", "张": "", "种": "kind|kinds",
        "字节": "byte|bytes", "页": "page|pages",
    }.items()
}  # fmt: skip
CHINESE_UNITS: Final = tuple(sorted(_CHINESE, key=len, reverse=True))
"""The Chinese names, longest first."""

_ENGLISH: Final = {
    english: chinese
    for chinese, names in {
        "元": "yuan rmb cny", "美元": "dollar dollars usd", "欧元": "euro euros eur",
        "英镑": "pound pounds gbp", "日元": "yen jpy", "公里": "kilometre kilometres kilometer "
        "kilometers km", "米": "metre metres meter meters m", "厘米": "centimetre centimetres "
        "centimeter centimeters cm", "毫米": "millimetre millimetres millimeter millimeters mm",
        "英里": "mile miles", "英尺": "foot feet ft", "英寸": "inch inches", "公斤": "kilogram "
        "kilograms kg", "克": "gram grams g", "磅": "lb lbs", "吨": "tonne tonnes ton tons",
        "升": "litre litres liter liters", "桶": "barrel barrels", "小时": "hour hours",
        "分钟": "minute minutes min", "秒": "second seconds", "天": "day days",
        "周": "week weeks", "个月": "month months", "年": "year years", "人": "people",
        "倍": "times", "纳米": "nm", "兆瓦": "mw", "千兆瓦": "gw", "平方公里": "km2 km²",
        "岁": "years-old",
    }.items()
    for english in names.split()
}  # fmt: skip
SIGNS: Final = {
    "US$": "美元", "HK$": "港元", "NT$": "新台币", "A$": "澳元", "C$": "加元", "S$": "新加坡元",
    "RMB": "元", "$": "美元", "€": "欧元", "£": "英镑", "¥": "元", "₩": "韩元", "₹": "卢比",
}  # fmt: skip
"""Signs before an amount, and the currency in Chinese."""


def english_unit(unit: str, is_one: bool) -> str:
    """Give a Chinese unit in English; "" for a classifier that English does without."""
    names = _CHINESE[unit]
    return names[0] if is_one else names[-1]


def chinese_unit(unit: str) -> str | None:
    """Give an English unit in Chinese, None for what is none."""
    return _ENGLISH.get(unit) or _ENGLISH.get(unit.lower())
