"""Tone sandhi: how the tones of a line are said, where dictionaries write each word's own.

It is a choice of the display; entries, notes and tokens keep the tones of the dictionary. The
rules are those of the textbooks (黄伯荣, 廖序东, 现代汉语; Y. R. Chao, A Grammar of Spoken
Chinese, 1968), as far as a line of words tells enough to go by them:

- 不 is bú before a fourth tone, and toneless within A不A (是不是).
- 一 is yí before a fourth tone and before 个, yì before the others. It stays yī at the end of a
  word (统一) and of a line, in ordinals (第一, 初一, 一月, 一楼), after 十 and among digits
  (二〇一一), and it is toneless within A一A (看一看). Before 百, 千, 万 and 亿 it changes.
- A third tone before a third tone becomes a second one. In a word of three such syllables the
  first two do (展览馆), unless it begins with a prefix like 小 (小老鼠); in a longer word, every
  other one does, from the last but one backwards (岂有此理).
- Between two words this happens if one of them is a single syllable (很好, 可以走), from the end
  of the line backwards (我很好: wǒ hén hǎo). Two longer words are a foot each and keep their tones.

Neutral tones that were thirds once (小姐) are not known as such, and pauses only by punctuation.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final

from reader.core.pinyin import from_numbers, split_tone
from reader.core.tokens import Token

_YI: Final = "yī"
_BU: Final = "bù"
_FIRST: Final = (
    "一月", "一号", "一號", "一楼", "一樓", "一层", "一層", "一等", "一级", "一級", "一流",
    "一线", "一線", "一审", "一審", "一年级", "一年級", "一季度", "一班", "一把手",
)  # fmt: skip
"""Words in which 一 means the first."""
_DIGITS: Final = frozenset("〇零○一二三四五六七八九")
_BEFORE_ONE: Final = frozenset("第初十") | _DIGITS
_PREFIXES: Final = frozenset("小老总總纸紙母")
_NEAR: Final = 40  # tokens to both sides that may have a say in how one is said

Word = tuple[str, tuple[str, ...]]
"""The characters of a word and a syllable with tone mark for each."""


def spoken_readings(tokens: Sequence[Token]) -> tuple[tuple[str, ...], ...]:
    """Give the readings of all tokens of a line as they are said, () where one has none."""
    spoken = [token.readings for token in tokens]
    for has_reading, numbers in groupby(range(len(tokens)), lambda n: _is_read(tokens[n])):
        if has_reading:
            line = list(numbers)
            said = say([(tokens[n].text, tokens[n].readings) for n in line])
            for number, readings in zip(line, said, strict=True):
                spoken[number] = readings
    return tuple(spoken)


def spoken_at(tokens: Sequence[Token], number: int) -> tuple[str, ...]:
    """Give the reading of one token of a line as it is said, with the words near it in mind."""
    first = last = number
    while first > max(0, number - _NEAR) and _is_read(tokens[first - 1]):
        first -= 1
    while last + 1 < min(len(tokens), number + _NEAR) and _is_read(tokens[last + 1]):
        last += 1
    return spoken_readings(tokens[first : last + 1])[number - first]


def say(words: Sequence[Word]) -> tuple[tuple[str, ...], ...]:
    """Give the readings of words that follow each other without a pause, as they are said."""
    text = "".join(characters for characters, _ in words)
    syllables = [syllable for _, reading in words for syllable in reading]
    spans = list(_spans(words))
    _change_one_and_not(text, syllables, {end - 1 for start, end in spans if end - start > 1})
    for start, end in spans:
        for at in _thirds_within(text, syllables, start, end):
            syllables[at] = _in_tone(syllables[at], 2)
    for (start, end), (_, after) in reversed(list(pairwise(spans))):
        is_near = end - start == 1 or after - end == 1
        if is_near and _tone(syllables[end - 1]) == _tone(syllables[end]) == 3:
            syllables[end - 1] = _in_tone(syllables[end - 1], 2)
    return tuple(tuple(syllables[start:end]) for start, end in spans)


def _is_read(token: Token) -> bool:
    return bool(token.readings) and len(token.readings) == len(token.text)


def _spans(words: Iterable[Word]) -> Iterator[tuple[int, int]]:
    start = 0
    for _, reading in words:
        yield start, start + len(reading)
        start += len(reading)


def _change_one_and_not(text: str, syllables: list[str], last: set[int]) -> None:
    """Change 一 and 不; `last` are the places where longer words end."""
    tones = [_tone(syllable) for syllable in syllables]
    for at, (character, syllable) in enumerate(zip(text, syllables, strict=True)):
        is_between = 0 < at < len(text) - 1 and text[at - 1] == text[at + 1]
        if character == "不" and syllable == _BU and at + 1 < len(text):
            if is_between:
                syllables[at] = "bu"
            elif tones[at + 1] == 4:
                syllables[at] = "bú"
        elif character == "一" and syllable == _YI and at not in last:
            syllables[at] = _one(text, tones, at, is_between=is_between)


def _one(text: str, tones: Sequence[int], at: int, *, is_between: bool) -> str:
    after = text[at + 1 : at + 2]
    if not after or _is_ordinal(text, at) or after in _DIGITS:
        return _YI
    if is_between:
        return "yi"
    if tones[at + 1] == 4 or after in "个個":
        return "yí"
    return _YI if tones[at + 1] == 5 else "yì"


def _is_ordinal(text: str, at: int) -> bool:
    if at and text[at - 1] in _BEFORE_ONE:
        return True
    is_day = text[at - 1 : at] == "月" and text.startswith("日", at + 1)
    return is_day or text.startswith(_FIRST, at)


def _thirds_within(text: str, syllables: Sequence[str], start: int, end: int) -> Iterator[int]:
    """Give the places of a word whose third tone changes before another."""
    for is_third, group in groupby(range(start, end), lambda n: _tone(syllables[n]) == 3):
        row = list(group)
        if is_third and len(row) == 3 == end - start and text[start] not in _PREFIXES:
            yield from row[:-1]
        elif is_third:
            yield from row[-2::-2]


def _tone(syllable: str) -> int:
    return split_tone(syllable)[1]


def _in_tone(syllable: str, tone: int) -> str:
    return from_numbers(f"{split_tone(syllable)[0]}{tone}")
