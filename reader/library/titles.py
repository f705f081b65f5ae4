"""Titles: which short lines at the head of an article, and of its translation, name it."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct, field

from reader.core.articles import RowKind
from reader.core.scripts import is_han
from reader.library.blocks import NO_LANGUAGE, Block
from reader.library.cues import COMMON_WORDS
from reader.library.headings import heading_number, is_bare
from reader.library.layouts.body import Body
from reader.library.lines import ends_with_mark
from reader.library.names import NO_NAMES, Names, is_alike
from reader.library.sides import UNKNOWN
from reader.library.speakers import find_speakers, label_of

_TELLING = 0.15  # of what the most telling line says of the text; slogans say less
_LONGEST_HEADING = 400.0  # letters
_WRITTEN_IN = 0.6  # of the letters are in the language of a translation that stands below
_QUESTION_WITHIN = 4  # blocks from where a title may stand
_LONGEST_HEAD = 12  # blocks


class Titles(Struct, frozen=True):
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


def find_titles(body: Body, names: Names = NO_NAMES) -> Titles:
    """Find the titles of an article that has running text; other texts have none but headings."""
    stated = names.on_sides(body.languages)
    prose = [block for block in body.blocks if block.is_prose]
    speakers = find_speakers(block.text for block in body.blocks)
    first = _head(body.blocks, 0, speakers)
    second = _head(body.blocks, _second_head(body, len(first)), speakers)
    candidates = [n for n in (*first, *second) if _may_be_title(body.blocks[n], body.blocks, prose)]
    chosen: dict[str, int] = {}
    for side, language in enumerate(body.languages):
        if language == UNKNOWN:
            continue
        own, translated = (
            [n for n in head if n in candidates and body.blocks[n].language == language]
            for head in (first, second)
        )
        named = [n for n in (*own, *translated) if names.are(body.blocks[n].text)]
        if named:
            chosen[language] = named[0]
        elif names.is_binding and stated[side]:
            continue
        elif translated and first:
            chosen[language] = _most_telling(translated, body.blocks, prose)
        elif own:
            chosen[language] = _most_telling(own, body.blocks, prose)
    if len(chosen) == 1 and not any(stated):
        ((language, title),) = chosen.items()
        others = [n for n in (*first, *second) if body.blocks[n].language != language]
        chosen |= _answering(body, title, others)
    return _titles(body, chosen, candidates, stated)


def _answering(body: Body, title: int, others: Sequence[int]) -> dict[str, int]:
    """Find the title in the other language: it has the same number, or stands beside the first."""
    number = heading_number(body.blocks[title].text)
    for n in others:
        block = body.blocks[n]
        is_beside = abs(n - title) == 1 and block.is_brief and not ends_with_mark(block.text)
        has_number = number is not None and heading_number(block.text) == number
        if block.language in body.languages and (is_beside or has_number):
            return {block.language: n}
    return {}


def _head(blocks: Sequence[Block], start: int, speakers: frozenset[str]) -> list[int]:
    """Number the blocks from a start up to the first that is text and no title."""
    numbers: list[int] = []
    for number in range(start, min(start + _LONGEST_HEAD, len(blocks))):
        block = blocks[number]
        near = number - start < _QUESTION_WITHIN  # or an outcry: no full stop, at least
        is_question = block.is_brief and near
        is_text = block.kind is RowKind.ITEM or _is_text(block)
        is_said = label_of(block.text) in speakers
        if is_said or (is_text and not is_question):
            break
        if _is_numbered(block) and any(blocks[n].language == block.language for n in numbers):
            break
        numbers.append(number)
    return numbers


def _is_text(block: Block) -> bool:
    is_line = block.kind is not RowKind.HEADING and ends_with_mark(block.text)
    return block.is_prose or is_line or block.language == NO_LANGUAGE


def _is_numbered(block: Block) -> bool:
    """Whether a heading is one of several in its text rather than the title."""
    return block.kind is RowKind.HEADING and heading_number(block.text) is not None


def _second_head(body: Body, after: int) -> int:
    """Give where the translation begins: after a divider, else where the language changes."""
    for number in body.turns:
        if number > after:
            return number
    changes = (
        number
        for number, (one, other) in enumerate(pairwise(body.blocks), start=1)
        if number > after and one.language != other.language
    )
    number = next(changes, len(body.blocks))
    return number if _goes_on(body.blocks[number:]) else len(body.blocks)


def _goes_on(blocks: Sequence[Block]) -> bool:
    """Whether what begins with a new language is written in it for the most part."""
    own = sum(block.weight for block in blocks if block.language == blocks[0].language)
    return own > _WRITTEN_IN * sum(block.weight for block in blocks)


def _may_be_title(block: Block, blocks: Sequence[Block], prose: Sequence[Block]) -> bool:
    if _is_numbered(block):
        others = [b for b in blocks if b.language == block.language and _is_numbered(b)]
        return len(others) == 1 and not is_bare(block.text)
    if block.kind is RowKind.HEADING:
        return block.weight <= _LONGEST_HEADING
    if block.is_brief and _stands_out(block, blocks):
        return True
    longer = 1.3 if block.is_prose else 1.0
    typical = median([other.weight for other in prose if other is not block] or [0.0])
    return block.is_brief and longer * block.weight < typical


def _stands_out(block: Block, blocks: Sequence[Block]) -> bool:
    """Whether a line without a mark at its end is among lines that have one, as in a poem."""
    if block.kind is RowKind.HEADING or ends_with_mark(block.text):
        return False
    own = [b for b in blocks if b.language == block.language and b.kind is not RowKind.HEADING]
    own.remove(block)
    marked = sum(ends_with_mark(one.text) for one in own)
    return len(own) > 2 and marked >= 0.7 * len(own)


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
    if not any(scores):  # sites have short names
        return max(numbers, key=lambda n: blocks[n].weight)
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


def _titles(
    body: Body,
    chosen: dict[str, int],
    candidates: list[int],
    stated: tuple[str | None, str | None],
) -> Titles:
    texts = [
        body.blocks[chosen[tag]].text if tag in chosen else title
        for tag, title in zip(body.languages, stated, strict=True)
    ]
    used = frozenset(chosen.values())
    others = [(n, chosen[tag]) for n in candidates if (tag := body.blocks[n].language) in chosen]
    repeated = {
        n for n, title in others if is_alike(body.blocks[n].text, body.blocks[title].text)
    } - used
    above = {n for n, title in others if n < title} - repeated
    return Titles(texts[0], texts[1], used, frozenset(above), frozenset(repeated))
