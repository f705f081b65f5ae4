"""Which syllables stand above which characters, and how far that pushes these apart."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.core.entries import EntryKey, Status
from reader.ui.page.look import Pinyin
from reader.ui.page.words import SideWords

_LEARNED = (Status.KNOWN, Status.IGNORED)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af"
_JOINT = re.compile(rf"[{_HAN}](?=[0-9A-Za-z])|[0-9A-Za-z%](?=[{_HAN}])")
# Between Chinese characters and Latin letters, as Chinese composition has it.
_JOINT_ROOM = 0.14


@dataclass(frozen=True, slots=True)
class Syllable:
    """A syllable of pinyin over the character at a code point."""

    offset: int
    text: str


def syllables_of(
    words: SideWords, statuses: Mapping[EntryKey, Status], pinyin: Pinyin
) -> tuple[Syllable, ...]:
    """List the syllables to be shown, in order; letters are no reading of themselves."""
    if pinyin == "off":
        return ()
    syllables: list[Syllable] = []
    for token, key in zip(words.tokens, words.keys, strict=True):
        if len(token.readings) != len(token.text):
            continue
        if pinyin == "unknown" and key is not None and statuses.get(key) in _LEARNED:
            continue
        syllables += [
            Syllable(token.start + index, reading)
            for index, reading in enumerate(token.readings)
            if reading and reading != token.text[index]
        ]
    return tuple(syllables)


def room_after(
    text: str,
    syllables: Sequence[Syllable],
    *,
    em: float,
    tracking: float,
    gap: float,
    width: Callable[[str], float],
) -> dict[int, float]:
    """Give the extra room after characters, by code point, in pixels.

    A syllable is centred over its character. Where two would meet, the characters under them move
    apart by half a pixel or more until `gap` is between the syllables; `tracking` is the room that
    every character has anyway.
    """
    room = {match.start(): em * _JOINT_ROOM for match in _JOINT.finditer(text)}
    for one, two in pairwise(syllables):
        needed = (width(one.text) + width(two.text)) / 2 + gap
        between = text[one.offset + 1 : two.offset]
        extra = needed - tracking - em * (1 + _least_ems(between))
        if extra > 0:
            room[one.offset] = room.get(one.offset, 0.0) + _half_pixels(extra)
    return room


def _least_ems(between: str) -> float:
    """Estimate from below how wide the characters between two syllables are."""
    return sum(1.0 if character >= "\u2e80" else 0.25 for character in between[:4])


def _half_pixels(length: float) -> float:
    """Round up, so that few different lengths arise: Qt shapes equal ones together."""
    return int(length * 2 + 1) / 2
