"""Spellings of one Mandarin syllable: tone marks, tone numbers, zhuyin.

Inside the program a reading is a tuple of syllables with tone marks in lower case ("lǜ", "r" for
a 儿 that only colours the syllable before it), one for each character of the word.
"""

import re
import unicodedata
from functools import cache

_MARKS = {1: "\u0304", 2: "\u0301", 3: "\u030c", 4: "\u0300"}
_TONES = {mark: tone for tone, mark in _MARKS.items()}
_NUMBERED = re.compile(r"([a-zêü]+)([0-5])?", re.IGNORECASE)

_INITIALS = {
    "b": "ㄅ", "p": "ㄆ", "m": "ㄇ", "f": "ㄈ", "d": "ㄉ", "t": "ㄊ", "n": "ㄋ", "l": "ㄌ",
    "g": "ㄍ", "k": "ㄎ", "h": "ㄏ", "j": "ㄐ", "q": "ㄑ", "x": "ㄒ", "zh": "ㄓ", "ch": "ㄔ",
    "sh": "ㄕ", "r": "ㄖ", "z": "ㄗ", "c": "ㄘ", "s": "ㄙ",
}  # fmt: skip
_FINALS = {
    "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ê": "ㄝ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ",
    "an": "ㄢ", "en": "ㄣ", "ang": "ㄤ", "eng": "ㄥ", "er": "ㄦ", "i": "ㄧ", "ia": "ㄧㄚ",
    "io": "ㄧㄛ", "ie": "ㄧㄝ", "iai": "ㄧㄞ", "iao": "ㄧㄠ", "iu": "ㄧㄡ", "ian": "ㄧㄢ",
    "in": "ㄧㄣ", "iang": "ㄧㄤ", "ing": "ㄧㄥ", "u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ",
    "uai": "ㄨㄞ", "ui": "ㄨㄟ", "uan": "ㄨㄢ", "un": "ㄨㄣ", "uang": "ㄨㄤ", "ong": "ㄨㄥ",
    "ü": "ㄩ", "üe": "ㄩㄝ", "üan": "ㄩㄢ", "ün": "ㄩㄣ", "iong": "ㄩㄥ", "ueng": "ㄨㄥ",
}  # fmt: skip
_ZHUYIN_TONES = {1: "", 2: "ˊ", 3: "ˇ", 4: "ˋ"}
# What initials and finals could spell but Mandarin does not say, such as "gin" and "ko".
_UNSPEAKABLE = re.compile(
    r"[gkh][iü].*|(?:[zcs]h?|r)(?:i.+|ü.*)|(?:[zcs]h?|[dtngkhrjqx])o|[jqx][aoe].*"
)


def from_numbers(syllable: str) -> str:
    """Turn "lu:4" or "lv4" into "lǜ"; tone 5 and 0 have no mark; what is no syllable stays."""
    text = syllable.replace("u:", "ü").replace("U:", "Ü").replace("v", "ü").replace("V", "Ü")
    match = _NUMBERED.fullmatch(text)
    if match is None:
        return syllable
    letters, tone = match[1], int(match[2] or 5)
    if tone in (0, 5):
        return letters
    at = _marked_vowel(letters.lower())
    marked = letters[: at + 1] + _MARKS[tone] + letters[at + 1 :]
    return unicodedata.normalize("NFC", marked)


def _marked_vowel(letters: str) -> int:
    """Find where the mark goes: on a or e, on the o of ou, else on the last vowel."""
    for vowel in "aeê":
        if vowel in letters:
            return letters.index(vowel)
    if "ou" in letters:
        return letters.index("o")
    vowels = [index for index, letter in enumerate(letters) if letter in "iouü"]
    return vowels[-1] if vowels else len(letters) - 1


def split_tone(syllable: str) -> tuple[str, int]:
    """Divide "lǜ" into ("lü", 4); the neutral tone is 5."""
    decomposed = unicodedata.normalize("NFD", syllable)
    for mark, tone in _TONES.items():
        if mark in decomposed:
            return unicodedata.normalize("NFC", decomposed.replace(mark, "")), tone
    return unicodedata.normalize("NFC", decomposed), 5


def to_numbers(syllable: str) -> str:
    """Turn "lǜ" into "lü4"; the neutral tone becomes 5."""
    letters, tone = split_tone(syllable)
    return f"{letters}{tone}"


def is_syllable(letters: str) -> bool:
    """Whether letters without a tone spell a syllable, such as "lü", or "r" for a colouring 儿."""
    if _UNSPEAKABLE.fullmatch(letters):
        return False
    return letters == "r" or _zhuyin_letters(letters) is not None


def from_zhuyin(text: str) -> str | None:
    """Turn "ㄌㄩˋ" into "lǜ"; None for what is no syllable."""
    if text.startswith("˙"):
        tone, letters = 5, text[1:]
    else:
        marks = {mark: tone for tone, mark in _ZHUYIN_TONES.items() if mark} | {"ˉ": 1}
        tone = marks.get(text[-1:], 1)
        letters = text.rstrip("".join(marks))
    spelled = "r" if (letters, tone) == ("ㄦ", 5) else _spellings().get(letters)
    return spelled and from_numbers(f"{spelled}{tone}")


@cache
def _spellings() -> dict[str | None, str]:
    """Give the pinyin letters of each zhuyin spelling."""
    spelled = {
        _zhuyin_letters(initial + final): initial + _after(initial, final)
        for initial in (*_INITIALS, "")
        for final in _FINALS
        if final != "ueng"
    }
    return spelled | {_zhuyin_letters(letters): letters for letters in _ZERO_INITIAL}


def _after(initial: str, final: str) -> str:
    return final.replace("ü", "u") if initial in ("j", "q", "x") else final


def to_zhuyin(syllable: str) -> str:
    """Turn "lǜ" into "ㄌㄩˋ"; the neutral dot stands first; what is no syllable stays."""
    letters, tone = split_tone(syllable.lower())
    if letters == "r":
        return "˙ㄦ"
    spelled = _zhuyin_letters(letters)
    if spelled is None:
        return syllable
    return "˙" + spelled if tone == 5 else spelled + _ZHUYIN_TONES[tone]


def _zhuyin_letters(letters: str) -> str | None:
    letters = _ZERO_INITIAL.get(letters, letters)
    initial = next((i for i in ("zh", "ch", "sh", letters[:1]) if letters.startswith(i)), "")
    if initial not in _INITIALS:
        return _FINALS.get(letters)
    final = letters[len(initial) :]
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = "ü" + final[1:]
    if initial in ("zh", "ch", "sh", "r", "z", "c", "s") and final == "i":
        return _INITIALS[initial]
    if final not in _FINALS:
        return None
    return _INITIALS[initial] + _FINALS[final]


# Syllables without an initial are written with y and w in pinyin: yi is i, wu is u, yu is ü.
_ZERO_INITIAL = {
    "yi": "i", "ya": "ia", "yo": "io", "ye": "ie", "yai": "iai", "yao": "iao", "you": "iu",
    "yan": "ian", "yin": "in", "yang": "iang", "ying": "ing", "wu": "u", "wa": "ua", "wo": "uo",
    "wai": "uai", "wei": "ui", "wan": "uan", "wen": "un", "wang": "uang", "weng": "ueng",
    "yu": "ü", "yue": "üe", "yuan": "üan", "yun": "ün", "yong": "iong",
}  # fmt: skip
