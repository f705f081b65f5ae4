"""Which syllables stand above which characters, and how far that pushes these apart."""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from reader.core.articles import Ruby, Side
from reader.core.doubt import is_doubtful_reading
from reader.core.entries import EntryKey, Status
from reader.core.rubies import parts_of, rubies_of
from reader.core.sandhi import spoken_readings
from reader.core.sentences import Span
from reader.core.spelling_choices import AS_KEPT, ReadingChoices, spell
from reader.ui.page.look import Pinyin
from reader.ui.page.words import SideWords

_NEAR = 40  # words to both sides that may have a say in how one is said
_LEARNED = (Status.KNOWN, Status.IGNORED)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af"
_JOINT = re.compile(rf"[{_HAN}](?=[0-9A-Za-z])|[0-9A-Za-z%](?=[{_HAN}])")
# Between Chinese characters and Latin letters, as Chinese composition has it.
_JOINT_ROOM = 0.14
# Of two full-width marks that meet, the first gives up its empty half.
_MEETING = re.compile(r"[，。、；：”’」』）》】](?=[，。、；：“”‘’「」『』（）《》【】])")
_MEETING_ROOM = -0.42
_QUOTES = frozenset("“”‘’")


class Syllable(Struct, frozen=True):
    """What stands over the characters from a code point on; pinyin stands over one.

    One that `is_doubtful` may be another, and looks so.
    """

    offset: int
    text: str
    length: int = 1
    is_doubtful: bool = False


def syllables_of(
    words: SideWords,
    statuses: Mapping[EntryKey, Status],
    pinyin: Pinyin,
    choices: ReadingChoices = AS_KEPT,
    *,
    asked: int = -1,
    within: Span | None = None,
) -> tuple[Syllable, ...]:
    """List the syllables to be shown, in order; letters are no reading of themselves.

    Those of the word that begins at the code point `asked` are among them, known or not. They are
    those of all words, or of the words that have a part `within` a stretch of the text.
    """
    if pinyin == "off":
        return ()
    numbers = words.numbers(within.start, within.end) if within else range(len(words.tokens))
    syllables: list[Syllable] = []
    tokens = words.tokens[numbers.start : numbers.stop]
    for number, token, readings in zip(
        numbers, tokens, _readings(words, numbers, choices), strict=True
    ):
        if len(readings) != len(token.text):
            continue
        if pinyin == "unknown" and token.start != asked:
            key = words.key(number)
            if key is not None and statuses.get(key) in _LEARNED:
                continue
        is_doubtful = is_doubtful_reading(token.confidence)
        syllables += [
            Syllable(token.start + index, spell(reading, choices.spelling), is_doubtful=is_doubtful)
            for index, reading in enumerate(readings)
            if reading and reading != token.text[index]
        ]
    return tuple(syllables)


def _readings(
    words: SideWords, numbers: range, choices: ReadingChoices
) -> Sequence[tuple[str, ...]]:
    """Give the readings of some tokens, as the data has them or as they are said."""
    if not choices.sandhi:
        return [token.readings for token in words.tokens[numbers.start : numbers.stop]]
    first = max(numbers.start - _NEAR, 0)
    spoken = spoken_readings(words.tokens[first : numbers.stop + _NEAR])
    return spoken[numbers.start - first : numbers.stop - first]


def syllables_in(rubies: Sequence[Ruby], side: Side, text: str) -> tuple[Syllable, ...]:
    """List what rubies set above the text of a side, a character each where that can be."""
    return tuple(
        Syllable(start, reading, end - start)
        for ruby in rubies_of(rubies, side, len(text))
        for start, end, reading in parts_of(ruby, text)
        if reading
    )


def syllables_between(syllables: Sequence[Syllable], start: int, end: int) -> Sequence[Syllable]:
    """Give those over a stretch of the text, out of all in order."""
    first = bisect_left(syllables, start, key=_offset)
    return syllables[first : bisect_left(syllables, end, lo=first, key=_offset)]


def _offset(syllable: Syllable) -> int:
    return syllable.offset


def set_room(text: str, em: float, *, has_wide_quotes: bool) -> dict[int, float]:
    """Give the room after characters that Chinese composition asks for, in pixels.

    `has_wide_quotes` says whether the font's quotation marks fill a square.
    """
    room = {match.start(): em * _JOINT_ROOM for match in _JOINT.finditer(text)}
    for match in _MEETING.finditer(text):
        pair = text[match.start() : match.start() + 2]
        if has_wide_quotes or not _QUOTES.intersection(pair):
            room[match.start()] = em * _MEETING_ROOM
    return room


def ruby_room(
    text: str,
    syllables: Sequence[Syllable],
    *,
    start: int = 0,
    em: float,
    tracking: float,
    gap: float,
    width: Callable[[str], float],
) -> dict[int, float]:
    """Give the room after characters that their syllables ask for, by code point, in pixels.

    The text begins at the code point `start` of what the syllables stand over.

    A syllable is centred over its characters. Where two would meet, the characters under them move
    apart by half a pixel or more until `gap` is between the syllables; `tracking` is the room that
    every character has anyway.
    """
    room: dict[int, float] = {}
    widths = {syllable: width(syllable) for syllable in {each.text for each in syllables}}
    for one, two in pairwise(syllables):
        needed = (widths[one.text] + widths[two.text]) / 2 + gap
        end = one.offset + one.length
        squares = (one.length + two.length) / 2
        if end < two.offset:
            squares += _least_ems(text[end - start : two.offset - start])
        extra = needed - tracking - em * squares
        if extra > 0:
            room[end - start - 1] = _half_pixels(extra)
    return room


def _least_ems(between: str) -> float:
    """Estimate from below how wide the characters between two syllables are."""
    return sum(1.0 if character >= "\u2e80" else 0.25 for character in between[:4])


def _half_pixels(length: float) -> float:
    """Round up, so that few different lengths arise: Qt shapes equal ones together."""
    return int(length * 2 + 1) / 2
