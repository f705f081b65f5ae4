r"""The plain-text file a teacher writes: a head, then paragraph and translation in turn.

    ---
    title: A small town reads
    title-zh: 小镇在读书
    languages: en, zh-Hans
    published: 2026-10-05
    ---

    Every Monday the library opens early.
    People are already waiting.

    每逢星期一，图书馆很早就开门。
    人们已经在等了。

Blank lines divide paragraphs. `# ` and `## ` begin a heading, `- ` an item, `[caption] ` and the
like a row of another kind. Where both sides have the same number of lines and every line ends a
sentence, line answers line: these are links made by hand. Other lines are joined. `[none]` stands
for a side that is empty; `[left] ` and `[right] ` say the side where the language does not. A
backslash at the end of a line keeps it a line, before a mark it makes the mark text.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.core.articles import Article, Inspection, Row, Side
from reader.core.lengths import reading_length
from reader.core.pairing import pair_by_length
from reader.core.scripts import primary
from reader.library.chunks import Chunk, lines_of, read_chunks, write_chunk
from reader.library.frontmatter import (
    head_cautions,
    head_languages,
    head_metadata,
    read_head,
    write_head,
)
from reader.library.handlinks import answer_each_other, lines_of_row, links_of_lines


def read_article_file(text: str) -> Inspection | None:
    """Read an article file; None where the text has no head that names two languages."""
    lines = text.splitlines()
    head = read_head(lines)
    languages = head_languages(head) if head else None
    if head is None or languages is None:
        return None
    chunks = read_chunks(lines[head.length :], languages)
    rows = tuple(_rows(chunks, languages))
    return Inspection((Article(head_metadata(head, languages), rows),), head_cautions(head))


def write_article(article: Article) -> str:
    """Write an article as an article file, which `read_article_file` reads again.

    Links that lines cannot say (those not made by hand, and confidences) are left out: an import
    computes them anew.
    """
    languages = article.metadata.languages
    paragraphs = ["\n".join(write_head(article.metadata))]
    for row in article.rows:
        linked = lines_of_row(row, languages)
        sides = linked or (lines_of(row.left), lines_of(row.right))
        paragraphs += [
            write_chunk(row.kind, side, sides[side], languages, keeps_lines=linked is None)
            for side in Side
        ]
    return "\n\n".join(paragraphs) + "\n"


def _rows(all_chunks: Sequence[Chunk], languages: tuple[str, str]) -> Iterator[Row]:
    """Pair each run of one side's paragraphs with the run of the other side after it."""
    runs = [list(run) for _, run in groupby(all_chunks, key=lambda chunk: chunk.side)]
    for n in range(0, len(runs), 2):
        chunks = [chunk for run in runs[n : n + 2] for chunk in run]
        left, right = ([chunk for chunk in chunks if chunk.side is side] for side in Side)
        rows = _pair(left, right, languages)
        yield from (row for row in rows if row.left or row.right)


def _pair(left: list[Chunk], right: list[Chunk], languages: tuple[str, str]) -> Iterator[Row]:
    """Pair neighbouring paragraphs; where their numbers differ, lengths decide."""
    if len(left) == len(right):
        for one, other in zip(left, right, strict=True):
            yield _row(one, other, languages)
        return
    lengths = [[reading_length("".join(chunk.lines)) for chunk in run] for run in (left, right)]
    for pair in pair_by_length(lengths[0], lengths[1]):
        lefts, rights = [left[n] for n in pair.left], [right[n] for n in pair.right]
        yield Row(
            (lefts or rights)[0].kind,
            _joined(lefts, languages[0]),
            _joined(rights, languages[1]),
            round(pair.confidence, 3),
        )


def _joined(chunks: list[Chunk], language: str) -> str | None:
    return "\n".join(filter(None, (chunk.text(primary(language)) for chunk in chunks))) or None


def _row(left: Chunk, right: Chunk, languages: tuple[str, str]) -> Row:
    kind = left.kind if left.lines else right.kind
    links = ()
    is_plain = not (left.keeps_lines or right.keeps_lines)
    if is_plain and answer_each_other(left.lines, right.lines):
        links = links_of_lines(left.lines, right.lines, languages)
    return Row(
        kind, left.text(primary(languages[0])), right.text(primary(languages[1])), links=links
    )
