"""What stands in a text without a translation: program code, references, captions of one side."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from reader.core.articles import RowKind, Side
from reader.core.scripts import has_han
from reader.library.blocks import NO_LANGUAGE, Block
from reader.library.layouts.body import Body, Opposites, alone, is_caption
from reader.library.sides import UNKNOWN
from reader.library.wordlists import explains_word, listed_words

_NUMBER: Final = r"(?:\[?\d{1,3}[\].)]\s*)?"
_AUTHORS: Final = r"[A-Z][\w’'-]+,?\s(?:[A-Z][\w.’'-]*[\s,;&]+|and\s|et al\.?\s*){1,12}"
_REFERENCE: Final = re.compile(
    rf"{_NUMBER}{_AUTHORS}[(（](?:19|20)\d\d[a-z]?[)）].*|"
    rf"\[\d{{1,3}}\]\s(?:[A-Z]\.\s|{_AUTHORS}).*\b(?:19|20)\d\d\b.*"
)
_LEAST_ENTRIES = 3  # lines of a word and its meaning, which make a list


def find_asides(body: Body) -> frozenset[int]:
    """Number the blocks that have no counterpart by what they are."""
    captions = _lone_captions(body)
    wordless = Counter(block.text for block in body.blocks if block.language == UNKNOWN)
    once = {text for text, number in wordless.items() if number == 1}
    others = (
        n
        for n, block in enumerate(body.blocks)
        if _has_no_translation(block) or (block.language == UNKNOWN and block.text in once)
    )
    entries = [n for n, block in enumerate(body.blocks) if explains_word(block)]
    if len(entries) < _LEAST_ENTRIES:
        entries = []
    listed = listed_words(body.blocks)
    return frozenset([*captions, *others, *entries, *listed, *_in_both_texts(body)])


def _in_both_texts(body: Body) -> Iterator[int]:
    """Number the lines that stand word for word in the text and in its translation: commands."""
    counts = Counter(block.text for block in body.blocks)
    repeated = {block.text for block in body.blocks if counts[block.text] > 1 and _is_line(block)}
    amid: defaultdict[str, set[Side]] = defaultdict(set)
    own = [n for n, block in enumerate(body.blocks) if block.text not in repeated]
    for before, after in pairwise(own):
        if after > before + 1 and body.sides[before] is body.sides[after]:
            for block in body.blocks[before + 1 : after]:
                amid[block.text].add(body.sides[before])
    return (n for n, block in enumerate(body.blocks) if len(amid[block.text]) > 1)


def _is_line(block: Block) -> bool:
    return not block.is_prose and not has_han(block.text)


def _lone_captions(body: Body) -> list[int]:
    """Number the captions, where one side has more of them, that no caption stands beside."""
    captions = {n: body.sides[n] for n, block in enumerate(body.blocks) if is_caption(block)}
    counts = [list(captions.values()).count(side) for side in Side]
    if counts[0] == counts[1]:
        return []
    return [
        n
        for n, side in captions.items()
        if side.other not in (captions.get(n - 1), captions.get(n + 1))
    ]


def _has_no_translation(block: Block) -> bool:
    if block.kind is RowKind.COMMENT:  # a reader's words, on a page or beside a text
        return True
    return block.language == NO_LANGUAGE or _REFERENCE.fullmatch(block.text) is not None


def with_asides(
    groups: Sequence[Opposites], body: Body, asides: frozenset[int]
) -> Iterator[Opposites]:
    """Put what stands aside back where it was read."""
    place = Places(groups)
    waiting = sorted((place.of(body.blocks[n].line), n) for n in asides)
    for number, group in enumerate(groups):
        while waiting and waiting[0][0] <= number:
            yield _aside(body, waiting.pop(0)[1])
        yield group
    for _, n in waiting:
        yield _aside(body, n)


def _aside(body: Body, number: int) -> Opposites:
    return alone(body.blocks[number], body.sides[number])


class Places:
    """Where the lines of a document stand among its rows."""

    def __init__(self, groups: Sequence[Opposites]) -> None:
        self._rows = sorted(
            (block.line, number)
            for number, group in enumerate(groups)
            for block in (*group.left, *group.right)
        )
        self._count = len(groups)

    def of(self, line: int) -> int:
        """Give the row that a line stood before, the number of rows for one after the last."""
        at = bisect_left(self._rows, (line, 0))
        return self._rows[at][1] if at < len(self._rows) else self._count
