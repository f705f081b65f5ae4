"""The order in which the lines of a page are read, where it has columns."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, groupby

from msgspec import Struct
from msgspec.structs import replace

from reader.library.formats.pdflines import PrintedLine, PrintedPage

_GUTTER = 6.0  # points between two columns, at least
_FEWEST = 3  # lines in each of two columns
_MIDDLE = (0.2, 0.8)  # of the text's width, where a gutter may be
_BESIDE = 0.5  # of the lines of the shorter column that have one beside them


class Band(Struct, frozen=True):
    """A part of a page from top to bottom: one column of lines, or two beside each other."""

    columns: tuple[tuple[PrintedLine, ...], ...]


def bands_of(pages: Iterable[PrintedPage]) -> tuple[Band, ...]:
    """Divide pages into bands in the order of reading; their lines know their columns."""
    numbers = count()
    bands = [band for page in pages for band in _divide(page.lines)]
    return tuple(
        Band(
            tuple(
                tuple(replace(line, column=number) for line in column)
                for column, number in zip(band.columns, numbers, strict=False)
            )
        )
        for band in bands
    )


def _divide(lines: Sequence[PrintedLine]) -> Iterator[Band]:
    gutter = _find_gutter(lines)
    if gutter is None:
        yield Band((tuple(lines),))
        return
    for is_across, run in groupby(lines, key=lambda line: line.left < gutter < line.right):
        band = tuple(run)
        if is_across:
            yield Band((band,))
        else:
            left = tuple(line for line in band if line.left < gutter)
            yield Band((left, tuple(line for line in band if line.left >= gutter)))


def _find_gutter(lines: Sequence[PrintedLine]) -> float | None:
    """Find the widest upright stripe that lines stand on both sides of and few cross."""
    if not lines:
        return None
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    narrow = sorted(
        (line for line in lines if line.right - line.left < 0.55 * (right - left)),
        key=lambda line: line.left,
    )
    best, widest, edge = None, _GUTTER, left
    for line in narrow:
        middle = (edge + line.left) / 2
        is_inside = _MIDDLE[0] <= (middle - left) / (right - left or 1.0) <= _MIDDLE[1]
        if is_inside and line.left - edge > widest and _divides(lines, middle):
            best, widest = middle, line.left - edge
        edge = max(edge, line.right)
    return best


def _divides(lines: Sequence[PrintedLine], gutter: float) -> bool:
    sides = (
        [line for line in lines if line.right <= gutter],
        [line for line in lines if line.left >= gutter],
    )
    shorter, longer = sorted(sides, key=len)
    crossing = len(lines) - len(shorter) - len(longer)
    if len(shorter) < _FEWEST or crossing > len(lines) / 2:
        return False
    top, bottom = longer[0].baseline, longer[-1].baseline
    beside = sum(top - line.size <= line.baseline <= bottom + line.size for line in shorter)
    return beside >= _BESIDE * len(shorter)
