"""The blocks of a section, prepared for reading: divided by language, headings known, marked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.library.blocks import Block
from reader.library.clues import MarkedBlock, Role, mark
from reader.library.headings import kind_of
from reader.library.mixed import divide_mixed
from reader.library.sections import Section
from reader.library.wordlists import in_one_language, is_word_list


def marked_blocks(section: Section) -> list[MarkedBlock]:
    """Mark the blocks in order; what the document itself leaves out stands where it stood."""
    texts = [mark(block) for block in _prepared(section.blocks)]
    notices = [MarkedBlock(block, Role.NOTICE) for block in section.left_out]
    marked = sorted([*texts, *notices], key=lambda one: one.block.line) if notices else texts
    return [
        replace(one, block=replace(one.block, line=number))
        for number, one in enumerate(marked, start=1)
    ]


def _prepared(blocks: Sequence[Block]) -> Iterator[Block]:
    divided = in_one_language(blocks) if is_word_list(blocks) else divide_mixed(blocks)
    for block in divided:
        kind = kind_of(block.kind, block.text)
        yield block if kind is block.kind else replace(block, kind=kind)
