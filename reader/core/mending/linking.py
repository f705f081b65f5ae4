"""Sentences of a row that a person links or parts; all other links make room.

Links of a row stay in order and hold every sentence exactly once, so a link that would cross the
new one comes apart, and one that overlaps it keeps the rest of its sentences.
"""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from msgspec.structs import replace

from reader.core.articles import Link, Row, Side
from reader.core.errors import InputError
from reader.core.mending.regrouping import links_of, sentences_of

Numbers = tuple[int, ...]


def link(row: Row, left: Iterable[int], right: Iterable[int]) -> Row:
    """Say that sentences of the two sides say the same thing; those between them do so too.

    Raises:
        InputError: one side has none of them.
    """
    ends = _hull(row, Side.LEFT, left), _hull(row, Side.RIGHT, right)
    if not all(ends):
        raise InputError("Choose a sentence on each side of one row to link them.")
    return _with(row, [Link(*ends, is_fixed=True)])


def unlink(row: Row, side: Side, sentence: int) -> Row:
    """Say that a sentence and what it is linked to do not say the same thing.

    Raises:
        InputError: it is not linked.
    """
    found = next((each for each in links_of(row) if sentence in each.of(side)), None)
    if found is None or not (found.left and found.right):
        raise InputError("This sentence is not linked to any other.")
    left = [Link((number,), (), is_fixed=True) for number in found.left]
    right = [Link((), (number,), is_fixed=True) for number in found.right]
    return _with(row, [*left, *right])


def keep_fixed(row: Row, fixed: Iterable[Link]) -> Row:
    """Let links that a person fixed stand in a row, whatever else was found for it.

    Links to sentences that it does not have are left out.
    """
    counts = [len(sentences_of(row.text(side))) for side in Side]
    wanted = [
        each
        for each in fixed
        if each.is_fixed and all(n < counts[side] for side in Side for n in each.of(side))
    ]
    return _with(row, wanted) if wanted and row.left and row.right else row


def carry_fixed(old: Row, new: Row) -> Row:
    """Let links that a person fixed stand in another version of a row, where their sentences do."""
    fixed = fixed_links(old)
    if not fixed:
        return new
    left, right = (_same_sentences(old, new, side) for side in Side)
    whole = (
        each
        for each in fixed
        if all(number in left for number in each.left) and all(n in right for n in each.right)
    )
    return keep_fixed(
        new,
        (
            replace(
                each,
                left=_hull(new, Side.LEFT, (left[number] for number in each.left)),
                right=_hull(new, Side.RIGHT, (right[number] for number in each.right)),
            )
            for each in whole
        ),
    )


def _same_sentences(old: Row, new: Row, side: Side) -> dict[int, int]:
    """Give the numbers of sentences that both versions have, white space aside."""
    was, now = (
        ["".join(span.of(text).split()) for span in sentences_of(text)]
        for text in (old.text(side) or "", new.text(side) or "")
    )
    blocks = SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks()
    return {one + step: other + step for one, other, size in blocks for step in range(size)}


def fixed_links(row: Row) -> tuple[Link, ...]:
    """Give the links that a person fixed."""
    return tuple(each for each in row.links if each.is_fixed)


def _hull(row: Row, side: Side, numbers: Iterable[int]) -> tuple[int, ...]:
    within = range(len(sentences_of(row.text(side))))
    chosen = [number for number in numbers if number in within]
    return tuple(range(min(chosen), max(chosen) + 1)) if chosen else ()


def _with(row: Row, new: Sequence[Link]) -> Row:
    links = links_of(row)
    for each in new:
        links = (*(part for old in links for part in _made_room(old, each)), each)
    links = tuple(_in_order(links))
    return row if links == row.links else replace(row, links=links)


def _made_room(old: Link, new: Link) -> Iterator[Link]:
    """Give what is left of a link, in up to two parts: before the new one and after it."""
    lefts, rights = _around(old.left, new.left), _around(old.right, new.right)
    # Next to sentences that are linked to nothing, the longer part keeps the counterpart.
    if not new.left and len(rights[1]) > len(rights[0]):
        lefts = ((), old.left)
    if not new.right and len(lefts[1]) > len(lefts[0]):
        rights = ((), old.right)
    for left, right in zip(lefts, rights, strict=True):
        if (left and right) or not (old.left and old.right):
            yield from _if_any(replace(old, left=left, right=right))
        else:
            yield from _if_any(Link(left, right, 0.0))


def _around(numbers: Numbers, taken: Numbers) -> tuple[Numbers, Numbers]:
    """Give the numbers before and after those that are taken; all are before nothing."""
    if not taken:
        return numbers, ()
    before = tuple(number for number in numbers if number < taken[0])
    return before, tuple(number for number in numbers if number > taken[-1])


def _if_any(link: Link) -> Iterator[Link]:
    if link.left or link.right:
        yield link


def _in_order(links: Iterable[Link]) -> list[Link]:
    """Sort links; one without counterpart stands before the first pair that begins after it."""
    links = tuple(links)
    pairs = sorted((each.left[0], each.right[0]) for each in links if each.left and each.right)

    def place(each: Link) -> tuple[int, int, int]:
        if each.left and each.right:
            return pairs.index((each.left[0], each.right[0])), 2, 0
        side = Side.LEFT if each.left else Side.RIGHT
        first = each.of(side)[0]
        return sum(pair[side] < first for pair in pairs), side, first

    return sorted(links, key=place)
