"""Titles: which short lines at the head of an article, and of its translation, name it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise
from statistics import median

from reader.core.articles import RowKind
from reader.core.scripts import is_han
from reader.library.blocks import Block
from reader.library.cues import COMMON_WORDS
from reader.library.layouts.body import Body
from reader.library.sides import UNKNOWN

_TELLING = 0.15  # of what the most telling line says of the text; slogans say less
_LONGEST_HEADING = 400.0  # letters
_SAME = 0.85  # of the characters, where a translation repeats the headline with a slip


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of both sides, and the numbers of the blocks that leave the body for them.

    `used` are the titles themselves; `above` what stands above them, such as the site's name, and
    `repeated` what says them again.
    """

    left: str | None = None
    right: str | None = None
    used: frozenset[int] = field(default=frozenset())
    above: frozenset[int] = field(default=frozenset())
    repeated: frozenset[int] = field(default=frozenset())

    @property
    def dropped(self) -> frozenset[int]:
        """All that is neither title nor text."""
        return self.above | self.repeated


def find_titles(body: Body) -> Titles:
    """Find the titles of an article that has running text; other texts have none but headings."""
    prose = [block for block in body.blocks if block.is_prose]
    first = _head(body.blocks, 0)
    second = _head(body.blocks, _second_head(body, len(first)))
    candidates = [n for n in (*first, *second) if _may_be_title(body.blocks[n], prose)]
    chosen: dict[str, int] = {}
    for language in filter(lambda tag: tag != UNKNOWN, body.languages):
        own, translated = (
            [n for n in head if n in candidates and body.blocks[n].language == language]
            for head in (first, second)
        )
        if translated and first:
            chosen[language] = translated[0]
        elif own:
            chosen[language] = _most_telling(own, body.blocks, prose)
    return _titles(body, chosen, candidates)


def _head(blocks: Sequence[Block], start: int) -> list[int]:
    """Number the blocks from a start up to the first running text, which is no title."""
    numbers: list[int] = []
    for number in range(start, len(blocks)):
        block = blocks[number]
        is_question = block.is_brief and number == start  # or an outcry: no full stop, at least
        if (block.is_prose and not is_question) or block.kind is RowKind.ITEM:
            break
        numbers.append(number)
    return numbers


def _second_head(body: Body, after: int) -> int:
    """Give where the translation begins: after a divider, else where the language changes."""
    for number in sorted(body.breaks):
        if number > after:
            return number
    changes = (
        number
        for number, (one, other) in enumerate(pairwise(body.blocks), start=1)
        if number > after and one.language != other.language
    )
    return next(changes, len(body.blocks))


def _may_be_title(block: Block, prose: Sequence[Block]) -> bool:
    if block.kind is RowKind.HEADING:
        return block.weight <= _LONGEST_HEADING
    much_longer = 2 if block.is_prose else 1
    typical = median([other.weight for other in prose if other is not block] or [0.0])
    return block.is_brief and much_longer * block.weight < typical


def _most_telling(numbers: list[int], blocks: Sequence[Block], prose: Sequence[Block]) -> int:
    """Choose the first line that speaks of what the text speaks of; a site's name does not.

    Nor is a line the title that comes again below the text.
    """
    headings = [n for n in numbers if blocks[n].kind is RowKind.HEADING]
    if headings:
        return headings[0]
    below = {block.text for block in blocks[len(blocks) // 2 :]}
    numbers = [n for n in numbers if blocks[n].text not in below] or numbers
    known = Counter(word for block in prose for word in _words(block.text))
    scores = [_topicality(blocks[n].text, known) for n in numbers]
    enough = _TELLING * max(scores)
    return next(n for n, score in zip(numbers, scores, strict=True) if score >= enough)


def _topicality(text: str, known: Counter[str]) -> float:
    """Give how often, on average, the words of a line occur in the text."""
    words = _words(text)
    return sum(known[word] for word in words) / (len(words) or 1)


def _words(text: str) -> set[str]:
    """Give the beginnings of longer words and, of Chinese, the pairs of characters."""
    pairs = {a + b for a, b in pairwise(text) if is_han(a) and is_han(b)}
    words = set(re.findall(r"[a-z]{4,}", text.lower())) - COMMON_WORDS
    return pairs | {word[:5] for word in words}


def _titles(body: Body, chosen: dict[str, int], candidates: list[int]) -> Titles:
    texts = [body.blocks[chosen[tag]].text if tag in chosen else None for tag in body.languages]
    used = frozenset(chosen.values())
    others = [(n, chosen[tag]) for n in candidates if (tag := body.blocks[n].language) in chosen]
    repeated = {n for n, title in others if _are_alike(body.blocks[n], body.blocks[title])} - used
    above = {n for n, title in others if n < title} - repeated
    return Titles(texts[0], texts[1], used, frozenset(above), frozenset(repeated))


def _are_alike(one: Block, other: Block) -> bool:
    matcher = SequenceMatcher(None, one.text, other.text, autojunk=False)
    return matcher.quick_ratio() >= _SAME and matcher.ratio() >= _SAME
