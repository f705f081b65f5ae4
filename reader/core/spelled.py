"""Pinyin as people type it: tones, blanks and ü or none of them, and how well a reading agrees."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from msgspec import Struct, field

from reader.core.pinyin import from_zhuyin, split_tone, to_numbers

_TONE_MARKS: Final = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0306": 3, "\u0300": 4}
_UMLAUT: Final = "\u0308"
_DIVIDERS: Final = frozenset(" '’·-‧‐")
_WILDCARDS: Final = frozenset("*?")
_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz")
_ZHUYIN: Final = re.compile("[ㄅ-ㄩ˙ˊˇˋˉ]")
_ZHUYIN_SYLLABLE: Final = re.compile("(˙?(?:ㄦ|[ㄅ-ㄙ]?[ㄧㄨㄩ]?[ㄚ-ㄥ]?))([ˊˇˋˉ˙]?)")


class Spelled(Struct, frozen=True):
    """Typed pinyin.

    `letters` is a to z in one piece ("ü" and "v" are "u"), with the wildcards * and ? as typed.
    Places are indexes into it: `tones` has those of letters in whose syllable a tone was typed,
    `umlauts` those where ü was meant, `breaks` those before which the syllables were divided.
    """

    letters: str
    tones: dict[int, int] = field(default_factory=dict[int, int])
    umlauts: frozenset[int] = frozenset()
    breaks: frozenset[int] = frozenset()

    @property
    def has_tones(self) -> bool:
        """Whether a tone was typed, so that pinyin and nothing else is meant."""
        return bool(self.tones)


def read_pinyin(text: str) -> Spelled | None:
    """Read typed pinyin or zhuyin; None for what cannot be either.

    "yin hang", "yin2hang2", "yínháng", "lv4", "lu:4" and "ㄧㄣˊㄏㄤˊ" are understood. Zhuyin
    without any tone mark has no tones.
    """
    spelled = as_pinyin(text)
    if spelled is None:
        return None
    reading = _Reading()
    folded = unicodedata.normalize("NFKC", spelled).casefold().replace("u:", "ü").strip()
    if not all(map(reading.take, unicodedata.normalize("NFD", folded))):
        return None
    return reading.spelled() if reading.has_letters else None


def as_pinyin(text: str) -> str | None:
    """Write zhuyin as numbered pinyin, "ㄧㄣˊㄏㄤˊ" as "yin2 hang2"; other text stays.

    None where a zhuyin syllable is none.
    """
    return _from_zhuyin(text) if _ZHUYIN.search(text) else text


def with_umlauts(typed: Spelled) -> str:
    """Write the letters with ü where it was typed or may be meant: "nuren" → "nüren"."""
    letters = list(typed.letters)
    for at, letter in enumerate(letters):
        if letter == "u" and (at in typed.umlauts or letters[at - 1 : at] in (["n"], ["l"])):
            letters[at] = "ü"
    return "".join(letters)


def letters_of(syllables: Iterable[str]) -> str:
    """Give the letters of a reading as `Spelled` has them: ("lǜ", "sè") → "luse"."""
    return "".join(_plain(syllable) for syllable in syllables)


def count_differences(typed: Spelled, syllables: Iterable[str]) -> int:
    """Count in how many tones, ü and divisions a reading differs from what was typed.

    The letters must be the same, as far as they were typed. What was not typed never differs.
    """
    starts: set[int] = set()
    tones: list[int] = []
    umlauts: set[int] = set()
    for syllable in syllables:
        letters, tone = split_tone(syllable.lower())
        starts.add(len(tones))
        umlauts.update(len(tones) + at for at, letter in enumerate(letters) if letter == "ü")
        tones += [tone] * len(_plain(letters))
    wrong = sum(at >= len(tones) or tones[at] != tone for at, tone in typed.tones.items())
    return wrong + len(typed.umlauts - umlauts) + len(typed.breaks - starts)


class _Reading:
    """Takes typed pinyin a decomposed character at a time."""

    def __init__(self) -> None:
        self._letters: list[str] = []
        self._tones: dict[int, int] = {}
        self._umlauts: set[int] = set()
        self._breaks: set[int] = set()

    @property
    def has_letters(self) -> bool:
        return any(letter in _LETTERS for letter in self._letters)

    def take(self, character: str) -> bool:
        """Take one character; say whether pinyin can have it there."""
        last = len(self._letters) - 1
        if character in _LETTERS or character in _WILDCARDS:
            self._letters.append("u" if character == "v" else character)
            if character == "v":
                self._mark_umlaut()
        elif character in _DIVIDERS:
            self._breaks.add(last + 1)
        elif last < 0 or self._letters[last] in _WILDCARDS:
            return False
        elif character in _TONE_MARKS:
            self._tones[last] = _TONE_MARKS[character]
        elif character == _UMLAUT:
            self._mark_umlaut()
        elif character in "012345":
            # After a tone, or a blank, a number is no tone.
            if last in self._tones or last + 1 in self._breaks:
                return False
            self._tones[last] = int(character) or 5
        else:
            return character == "\u0302"  # of ê
        return True

    def _mark_umlaut(self) -> None:
        """Note a ü; after j, q, x and y every u is one, and written without its dots."""
        at = len(self._letters) - 1
        if at == 0 or self._letters[at - 1] not in "jqxy":
            self._umlauts.add(at)

    def spelled(self) -> Spelled:
        letters = "".join(self._letters)
        breaks = self._breaks - {0, len(letters)}
        return Spelled(letters, self._tones, frozenset(self._umlauts), frozenset(breaks))


def _plain(syllable: str) -> str:
    decomposed = unicodedata.normalize("NFD", syllable.lower())
    return "".join(letter for letter in decomposed if letter in _LETTERS)


def _from_zhuyin(text: str) -> str | None:
    """Write zhuyin as numbered pinyin, syllables divided; None where one is no syllable."""
    parts = _ZHUYIN_SYLLABLE.findall(text)
    if "".join("".join(part) for part in parts) != "".join(text.split()):
        return None
    has_tones = any(mark in text for mark in "˙ˊˇˋˉ")
    syllables = [
        from_zhuyin(f"˙{letters}" if tone == "˙" else letters + tone)
        for letters, tone in parts
        if letters or tone
    ]
    if len(syllables) > 1 and syllables[-1] is None:
        del syllables[-1]  # it is still being typed
    if None in syllables:
        return None
    said = filter(None, syllables)
    return " ".join(map(to_numbers, said) if has_tones else (split_tone(one)[0] for one in said))
