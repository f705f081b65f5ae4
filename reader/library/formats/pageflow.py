"""Printed columns as one text: paragraphs go on over pages, two languages stand side by side."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from reader.core.scripts import detect_primary
from reader.library.blocks import Block
from reader.library.formats.pagecolumns import Band
from reader.library.formats.pdflines import PrintedLine
from reader.library.formats.printedparagraphs import Print, PrintedBlock, print_of, read_paragraphs
from reader.library.sections import Across

_ONE_TO_ONE = 0.8  # of the rows, if the paragraphs of two languages begin side by side
_LEVEL = 0.7  # of the size by which two baselines beside each other may differ


class Flow(Struct, frozen=True):
    """A text in reading order, either as blocks or as what stands side by side."""

    blocks: tuple[Block, ...]
    across: tuple[Across, ...] = ()


def read_flow(bands: Sequence[Band]) -> Flow:
    """Read the paragraphs of all bands.

    Columns in one language are read one after the other. Of columns in two languages those whose
    paragraphs begin at the same heights are rows, others alternate page by page.
    """
    set_as = print_of([line for band in bands for column in band.columns for line in column])
    if not _are_in_two_languages(bands):
        lines = [line for band in bands for column in band.columns for line in column]
        return Flow(tuple(found.block for found in read_paragraphs(lines, set_as, 1)))
    parts = list(_parts(bands, set_as))
    rows = [row for part in parts for row in _rows(*part)]
    pairs = [row for row in rows if row[0] and row[1]]
    level = sum(len(left) == len(right) == 1 for left, right in pairs)
    if level >= _ONE_TO_ONE * max(len(pairs), 1):
        return Flow((), tuple(Across(_blocks(left), _blocks(right)) for left, right in rows))
    return Flow(tuple(block for part in parts for block in _page_by_page(*part)))


def _are_in_two_languages(bands: Sequence[Band]) -> bool:
    columns = [band.columns for band in bands if len(band.columns) == 2]
    languages = {
        detect_primary("".join(line.text for pair in columns for line in pair[side]))
        for side in (0, 1)
    }
    return len(languages) == 2 and "und" not in languages


_Part = tuple[tuple[PrintedBlock, ...], tuple[PrintedBlock, ...]]
"""The paragraphs of the left and of the right column between what stands across both."""


def _parts(bands: Sequence[Band], set_as: Print) -> Iterator[_Part]:
    number = 1
    for width, run in groupby(bands, key=lambda band: len(band.columns)):
        same = list(run)
        columns: list[list[PrintedLine]] = [
            [line for band in same for line in band.columns[side]] for side in range(width)
        ]
        left = read_paragraphs(columns[0], set_as, number)
        right = read_paragraphs(columns[1], set_as, number + len(left)) if width == 2 else ()
        number += len(left) + len(right)
        if width == 1 and left and left[0].block.language == "zh":
            left, right = (), left
        yield left, right


def _rows(left: Sequence[PrintedBlock], right: Sequence[PrintedBlock]) -> Iterator[_Part]:
    """Divide two columns where a paragraph begins in both at one height."""
    starts: list[tuple[int, int]] = []
    for n, one in enumerate(left):
        after = starts[-1][1] + 1 if starts else 0
        level = (m for m in range(after, len(right)) if _is_level(one, right[m]))
        found = next(level, None)
        if found is not None:
            starts.append((n, found))
    if not starts or starts[0] != (0, 0):
        starts.insert(0, (0, 0))
    for (n, m), (n_end, m_end) in zip(starts, [*starts[1:], (len(left), len(right))], strict=True):
        yield tuple(left[n:n_end]), tuple(right[m:m_end])


def _is_level(one: PrintedBlock, other: PrintedBlock) -> bool:
    apart = abs(one.first.baseline - other.first.baseline)
    return one.first.page == other.first.page and apart <= _LEVEL * one.first.size


def _page_by_page(left: Sequence[PrintedBlock], right: Sequence[PrintedBlock]) -> Iterator[Block]:
    both = sorted((*left, *right), key=lambda found: found.first.page)
    for found in both:
        yield found.block


def _blocks(found: Sequence[PrintedBlock]) -> tuple[Block, ...]:
    return tuple(one.block for one in found)
