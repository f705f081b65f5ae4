"""Other words that could stand at the place of one, for a person to choose from."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from reader.core.quantities import meaning_of
from reader.core.tokens import TokenKind
from reader.core.wordcards import Candidate
from reader.language.words.found import FoundWord

_LONGEST: Final = 12  # characters
_MOST: Final = 12
_NUMERALS: Final = frozenset("零〇一二两三四五六七八九十百千万亿半")
_QUANTITY_WORDS: Final = 9  # "2024 年 3 月 5 日" and the like have no more


def overlapping(
    words: Sequence[FoundWord], index: int, knows: Callable[[str], bool]
) -> Iterator[Candidate]:
    """Give the dictionary words that share characters with a Chinese word, the longest first."""
    here = words[index]
    offset, simplified, text = _around(words, index)
    spans = (
        (start, end)
        for start in range(max(here.start - _LONGEST + 1, offset), here.end)
        for end in range(
            max(start + 2, here.start + 1), min(start + _LONGEST, offset + len(text)) + 1
        )
        if (start, end) != (here.start, here.end)
    )
    found = [
        (start, end) for start, end in spans if knows(simplified[start - offset : end - offset])
    ]
    found.sort(key=lambda span: (span[0] - span[1], span[0]))
    for start, end in found[:_MOST]:
        part = slice(start - offset, end - offset)
        yield Candidate(text=text[part], start=start, end=end, headword=simplified[part])


def _around(words: Sequence[FoundWord], index: int) -> tuple[int, str, str]:
    """Give where the Chinese around a word begins, its simplified text and the text itself."""
    here = words[index]
    first = last = index
    while (
        first and words[first - 1].language == "zh" and here.start - words[first].start < _LONGEST
    ):
        first -= 1
    while (
        last + 1 < len(words)
        and words[last + 1].language == "zh"
        and words[last].end - here.end < _LONGEST
    ):
        last += 1
    part = words[first : last + 1]
    simplified = "".join(word.simplified for word in part)
    return part[0].start, simplified, "".join(word.text for word in part)


def quantity_at(words: Sequence[FoundWord], index: int) -> Candidate | None:
    """Give the longest quantity of several words that a word is part of, such as 3月5日."""
    near = range(max(index - _QUANTITY_WORDS + 1, 0), min(index + _QUANTITY_WORDS, len(words)))
    if not any(_counts(words[n]) for n in near):
        return None
    for size in range(min(_QUANTITY_WORDS, len(near)), 1, -1):
        for first in range(max(index - size + 1, near.start), min(index, near.stop - size) + 1):
            found = _quantity(words[first : first + size])
            if found:
                return found
    return None


def _counts(word: FoundWord) -> bool:
    return word.kind is TokenKind.NUMBER or word.simplified in _NUMERALS


def _quantity(words: Sequence[FoundWord]) -> Candidate | None:
    if not any(map(_counts, words)) or TokenKind.SPACE in (words[0].kind, words[-1].kind):
        return None
    text = "".join(word.text for word in words)
    is_chinese = any(word.language == "zh" for word in words)
    meaning = meaning_of(text, "zh" if is_chinese else "en")
    if not meaning:
        return None
    start, end = words[0].start, words[-1].end
    return Candidate(text=text, start=start, end=end, headword=text, gloss=meaning, is_phrase=True)
