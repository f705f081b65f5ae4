"""A word with its reading above it, in tone colours, or in zhuyin."""

from typing import NamedTuple

from reader.core.pinyin import split_tone, to_zhuyin
from reader.core.scripts import is_han
from reader.export.markup import to_html


class Syllable(NamedTuple):
    """A piece of a word, its pinyin ("" where it has none) and its tone (0 where unknown)."""

    written: str
    reading: str
    tone: int


def pair_syllables(word: str, reading: str) -> tuple[Syllable, ...]:
    """Put the syllables of a reading (divided by blanks) to the characters of a word.

    Where a word has other characters than Chinese ones, they go without; where the numbers do not
    agree at all, the whole word has the whole reading.
    """
    syllables = reading.split()
    if len(syllables) == len(word):
        return tuple(map(_syllable, word, syllables))
    if len(syllables) == sum(map(is_han, word)):
        following = iter(syllables)
        return tuple(_syllable(char, next(following) if is_han(char) else "") for char in word)
    return (Syllable(word, reading, 0),)


def _syllable(written: str, reading: str) -> Syllable:
    return Syllable(written, reading, split_tone(reading)[1] if reading else 0)


def bopomofo(reading: str) -> str:
    """Spell a reading (syllables divided by blanks) in zhuyin."""
    return to_html(" ".join(map(to_zhuyin, reading.split())))


def ruby(syllables: tuple[Syllable, ...]) -> str:
    """Set the syllables above the characters, `<ruby class="tone4">覆<rt>fù</rt></ruby>`."""
    return "".join(
        f"<ruby{_tone_class(each)}>{to_html(each.written)}<rt>{to_html(each.reading)}</rt></ruby>"
        if each.reading
        else to_html(each.written)
        for each in syllables
    )


def in_tones(syllables: tuple[Syllable, ...]) -> str:
    """Give each character the class of its tone, `<span class="tone4">覆</span>`."""
    return "".join(
        f"<span{_tone_class(each)}>{to_html(each.written)}</span>"
        if each.tone
        else to_html(each.written)
        for each in syllables
    )


def _tone_class(syllable: Syllable) -> str:
    return f' class="tone{syllable.tone}"' if syllable.tone else ""
