"""Readings that a document prints above its characters, as readings of its words."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from msgspec.structs import replace

from reader.core.articles import Ruby, Side
from reader.core.pinyin import from_numbers, from_zhuyin, is_syllable, split_tone
from reader.core.tokens import Token

SOURCE: Final = "document"
"""Where a printed reading comes from, as a token tells it."""

_LONGEST: Final = 40  # letters above one stretch; longer ones are a translation or a joke
_LONGEST_SYLLABLE: Final = 6
_DIVIDERS: Final = re.compile(r"^[\s'’·\-]+")
_ZHUYIN: Final = re.compile("˙?[ㄅ-ㄩ]+[ˊˇˋˉ]?")
_NUMBERED: Final = re.compile(r"[a-zêü:]+[0-5]", re.IGNORECASE)


def read_as_printed(
    tokens: Iterable[Token], rubies: Sequence[Ruby], side: Side
) -> tuple[Token, ...]:
    """Let the readings above one side stand in its Chinese words, for sure where they cover one.

    They count where they are pinyin with marks or numbers, or zhuyin. A document that prints no
    tones at all says nothing of them, so it is not listened to; nor is one with kana.
    """
    printed = _by_character(ruby for ruby in rubies if ruby.side is side)
    if all(split_tone(syllable)[1] == 5 for syllable in printed.values()):
        return tuple(tokens)
    return tuple(_read(token, printed) for token in tokens)


def printed_syllables(text: str, count: int) -> tuple[str, ...]:
    """Divide a printed reading into `count` syllables with tone marks; () where it has others."""
    text = unicodedata.normalize("NFC", text).strip().lower()
    if len(text) > _LONGEST:
        return ()
    zhuyin = _ZHUYIN.findall(text)
    if zhuyin:
        found = [from_zhuyin(syllable) for syllable in zhuyin]
        return tuple(filter(None, found)) if len(found) == count and all(found) else ()
    return _divided(_NUMBERED.sub(lambda match: f"{from_numbers(match[0])} ", text), count)


def _by_character(rubies: Iterable[Ruby]) -> dict[int, str]:
    return {
        ruby.start + number: syllable
        for ruby in rubies
        for number, syllable in enumerate(printed_syllables(ruby.text, ruby.end - ruby.start))
    }


def _read(token: Token, printed: Mapping[int, str]) -> Token:
    if token.language != "zh" or not token.answers:
        return token
    above = [printed.get(at) for at in range(token.start, token.end)]
    if all(above):
        return replace(token, readings=tuple(filter(None, above)), source=SOURCE, confidence=1.0)
    if len(above) != len(token.readings):
        return token
    pairs = zip(above, token.readings, strict=True)
    return replace(token, readings=tuple(new or old for new, old in pairs))


def _divided(text: str, count: int) -> tuple[str, ...]:
    """Divide letters into so many syllables, none of them across a divider; () if they cannot."""

    @cache
    def best(start: int, left: int) -> tuple[str, ...] | None:
        rest = _DIVIDERS.sub("", text[start:], count=1)
        start = len(text) - len(rest)
        if not rest or not left:
            return None if rest or left else ()
        ends = range(start + 1, min(len(text), start + _LONGEST_SYLLABLE) + 1)
        found = [
            (text[start:end], *following)
            for end in ends
            if is_syllable(split_tone(text[start:end])[0])
            and (following := best(end, left - 1)) is not None
        ]
        return min(found, key=_bare_vowels, default=None)

    return best(0, count) or ()


def _bare_vowels(syllables: Sequence[str]) -> int:
    """Count syllables that pinyin would set off by an apostrophe: "fangan" is fan-gan."""
    return sum(split_tone(syllable)[0][0] in "aoeê" for syllable in syllables[1:])
