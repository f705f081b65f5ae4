"""The blocks of a section, prepared for reading: divided by language, headings known, marked."""

from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from msgspec.structs import replace

from reader.core.articles import RowKind, Side
from reader.library.blocks import Block, renumbered
from reader.library.clues import MarkedBlock, Role, mark
from reader.library.cues import BOOK_BEGINS, BOOK_ENDS
from reader.library.headings import item_number, kind_of
from reader.library.lines import ends_with_mark
from reader.library.menus import find_menus
from reader.library.mixed import divide_mixed
from reader.library.pinyin import is_pinyin
from reader.library.sections import Section
from reader.library.speakers import find_speakers, label_of
from reader.library.wordlists import in_one_language, is_word_list

_TIMES = "0123456789["  # how the time of a cue begins


def marked_blocks(section: Section) -> list[MarkedBlock]:
    """Mark the blocks in order; what the document itself leaves out stands where it stood."""
    prepared = list(_prepared(section.blocks))
    speakers = find_speakers(block.text for block in prepared)
    menus = find_menus(prepared)
    texts = _within_book(
        [
            MarkedBlock(block, Role.NOTICE) if number in menus else _mark(block, speakers)
            for number, block in enumerate(prepared)
        ]
    )
    notices = [MarkedBlock(block, Role.NOTICE) for block in section.left_out]
    marked = sorted([*texts, *notices], key=lambda one: one.block.line) if notices else texts
    return [
        MarkedBlock(renumbered(one.block, number), one.role, one.facts)
        for number, one in enumerate(_without_cue_numbers(marked), start=1)
    ]


def _mark(block: Block, speakers: frozenset[str]) -> MarkedBlock:
    """Mark a block by its words, unless they are what somebody says in a conversation."""
    is_said = label_of(block.text) in speakers and not is_pinyin(block.text)
    return MarkedBlock(block) if is_said else mark(block)


def _without_cue_numbers(marked: Sequence[MarkedBlock]) -> Iterator[MarkedBlock]:
    """Leave out the number above a time, as transcripts of subtitles have it."""
    for one, below in zip_longest(marked, marked[1:]):
        is_above_time = below and below.role is Role.NOTICE and below.block.text[:1] in _TIMES
        is_number = one.role is Role.TEXT and one.block.text.isdecimal()
        yield MarkedBlock(one.block, Role.NOTICE) if is_number and is_above_time else one


def _prepared(blocks: Sequence[Block]) -> Iterator[Block]:
    divided = in_one_language(blocks) if is_word_list(blocks) else list(divide_mixed(blocks))
    alone = frozenset(_numbered_alone(divided))
    for number, block in enumerate(divided):
        kind = RowKind.HEADING if number in alone else kind_of(block.kind, block.text)
        yield block if kind is block.kind else replace(block, kind=kind)


def _within_book(marked: list[MarkedBlock]) -> list[MarkedBlock]:
    """Leave out what an archive puts around a book; what it tells of the book stays known."""
    begin = next((n for n, m in enumerate(marked) if BOOK_BEGINS.match(m.block.text)), -1)
    ends = (n for n, m in enumerate(marked) if BOOK_ENDS.match(m.block.text) and n > begin)
    end = next(ends, len(marked))
    return [
        one if begin < n < end or one.role is Role.FIELD else MarkedBlock(one.block, Role.NOTICE)
        for n, one in enumerate(marked)
    ]


def _numbered_alone(blocks: Sequence[Block]) -> Iterator[int]:
    """Number the items that no other item follows: they head the text below them."""
    runs = groupby(enumerate(blocks), key=lambda one: one[1].kind is RowKind.ITEM)
    for run in (list(run) for is_items, run in runs if is_items):
        numbers = {item_number(block.text) for _, block in run}
        brief = not any(ends_with_mark(block.text) for _, block in run)
        if len(run) <= len(Side) and brief and len(numbers) == 1 and None not in numbers:
            yield from (number for number, _ in run)
