"""What is printed on every page beside the text: running heads, feet, page numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from reader.library.formats.pdflines import PrintedLine, PrintedPage

_EDGE = 2  # lines at the top and at the bottom that may be none of the text
_MARGIN = 0.1  # of the page's height
_OFTEN = 0.4  # of the pages; heads of left and right pages may differ
_SAME_HEIGHT = 6.0  # points
_NUMBER: Final = re.compile(
    r"\W*(?:page|p\.|第)?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*(?:[页頁]|(?:/|of)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)


def without_running_heads(
    pages: Sequence[PrintedPage],
) -> tuple[tuple[PrintedPage, ...], tuple[PrintedLine, ...]]:
    """Give the pages without what repeats at their edges, and each of those lines once."""
    heads = _repeated(pages)
    left: list[PrintedPage] = []
    taken: dict[str, PrintedLine] = {}
    for page in pages:
        out = {line for line in _edges(page) if _key(line) in heads}
        out |= {line for line in _edges(page) if len(pages) > 1 and _is_number(line)}
        taken |= {_shape(line): line for line in out if _shape(line) not in taken}
        kept = tuple(line for line in page.lines if line not in out)
        left.append(replace(page, lines=kept))
    texts = [line for line in taken.values() if not _is_number(line)]
    return tuple(left), tuple(texts)


def _repeated(pages: Sequence[PrintedPage]) -> frozenset[tuple[str, int]]:
    counts = Counter(key for page in pages for key in set(map(_key, _edges(page))))
    least = max(2.0 if len(pages) < 5 else 3.0, _OFTEN * len(pages))
    return frozenset(key for key, count in counts.items() if count >= least)


def _edges(page: PrintedPage) -> Iterator[PrintedLine]:
    """Give the lines at the very top and bottom of a page, each once."""
    margin = _MARGIN * page.height
    for line in dict.fromkeys((*page.lines[:_EDGE], *page.lines[-_EDGE:])):
        if not margin < line.baseline < page.height - margin:
            yield line


def _key(line: PrintedLine) -> tuple[str, int]:
    return _shape(line), round(line.baseline / _SAME_HEIGHT)


def _shape(line: PrintedLine) -> str:
    """Give a line with its numbers made alike, since a page's number may stand in its head."""
    return re.sub(r"\d+", "0", line.text)


def _is_number(line: PrintedLine) -> bool:
    return _NUMBER.fullmatch(line.text) is not None
