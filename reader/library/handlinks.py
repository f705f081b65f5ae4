"""Sentence links that a document states: where line answers line, sentences are linked."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from reader.core.articles import Link, Row, Side
from reader.core.scripts import primary
from reader.core.sentences import split_sentences
from reader.library.lines import ends_sentence, join_lines

Lines = Sequence[str]


def answer_each_other(left: Lines, right: Lines) -> bool:
    """Whether each line of a paragraph is meant to translate a line of the other one."""
    return len(left) == len(right) > 1 and all(map(ends_sentence, [*left, *right]))


def links_of_lines(left: Lines, right: Lines, languages: tuple[str, str]) -> tuple[Link, ...]:
    """Link the sentences of paragraphs that answer each other line by line.

    Lines between which either side's text goes on without the end of a sentence make one link.
    """
    ends = _sentences_before(left, languages[0]), _sentences_before(right, languages[1])
    bounds = [(0, 0)]
    for one, other in zip(*ends, strict=True):
        if one is not None and other is not None:
            bounds.append((one, other))
    return tuple(
        Link(tuple(range(start[0], end[0])), tuple(range(start[1], end[1])), is_fixed=True)
        for start, end in pairwise(bounds)
    )


def _sentences_before(lines: Lines, language: str) -> list[int | None]:
    """Count, for each line, the sentences up to its end; None where it ends inside one."""
    text = join_lines(lines, primary(language))
    numbers = {span.end: number for number, span in enumerate(split_sentences(text), start=1)}
    counts: list[int | None] = []
    for n in range(1, len(lines) + 1):
        end = len(join_lines(lines[:n], primary(language)))
        counts.append(numbers.get(end, numbers.get(end + 1)))
    return counts


def with_whole_link(row: Row) -> Row:
    """Link the whole of both sides where one of them is a single sentence."""
    counts = [len(split_sentences(row.text(side) or "")) for side in Side]
    if min(counts) != 1:
        return row
    return replace(row, links=(Link(tuple(range(counts[0])), tuple(range(counts[1]))),))


def lines_of_row(row: Row, languages: tuple[str, str]) -> tuple[list[str], list[str]] | None:
    """Divide a row into lines that give its links again; None where lines cannot say them."""
    if not row.links or not row.left or not row.right:
        return None
    lefts, rights = _divide(row, Side.LEFT), _divide(row, Side.RIGHT)
    joined = join_lines(lefts, primary(languages[0])), join_lines(rights, primary(languages[1]))
    if joined != (row.left, row.right) or not answer_each_other(lefts, rights):
        return None
    if links_of_lines(lefts, rights, languages) != row.links:
        return None
    return lefts, rights


def _divide(row: Row, side: Side) -> list[str]:
    text = row.text(side) or ""
    spans = split_sentences(text)
    return [
        text[spans[numbers[0]].start : spans[numbers[-1]].end].strip()
        for link in row.links
        if (numbers := link.of(side)) and numbers[-1] < len(spans)
    ]
