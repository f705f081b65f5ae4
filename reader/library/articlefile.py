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

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from reader.core.articles import Article, Inspection, Row, RowKind, Side
from reader.core.pairing import pair_by_length, reading_length
from reader.core.scripts import detect_language, primary
from reader.library.frontmatter import (
    head_cautions,
    head_languages,
    head_metadata,
    read_head,
    write_head,
)
from reader.library.handlinks import answer_each_other, lines_of_row, links_of_lines
from reader.library.lines import join_lines

_MARKED_KINDS: Final = tuple(
    kind for kind in RowKind if kind not in (RowKind.PARAGRAPH, RowKind.HEADING, RowKind.ITEM)
)
_WORDS: Final = "|".join(["none", "left", "right", *_MARKED_KINDS])
_MARK: Final = re.compile(rf"(?P<heading>#{{1,6}}\s+)|(?P<item>[-*•]\s+)|\[(?P<word>{_WORDS})\]\s*")
_ESCAPE: Final = re.compile(r"\\([\\#\-*•\[])")


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A paragraph of the file; `lines` are unescaped, `keeps_lines` where they stay lines."""

    kind: RowKind
    side: Side
    lines: tuple[str, ...]
    keeps_lines: bool = False

    def text(self, language: str) -> str | None:
        """The paragraph in one piece, None where the side is empty."""
        joined = "\n".join(self.lines) if self.keeps_lines else join_lines(self.lines, language)
        return joined or None


def read_article_file(text: str) -> Inspection | None:
    """Read an article file; None where the text has no head that names two languages."""
    lines = text.splitlines()
    head = read_head(lines)
    languages = head_languages(head) if head else None
    if head is None or languages is None:
        return None
    chunks = _chunks(lines[head.length :], languages)
    rows = tuple(_rows(chunks, languages))
    return Inspection((Article(head_metadata(head, languages), rows),), head_cautions(head))


def _chunks(lines: Sequence[str], languages: tuple[str, str]) -> list[_Chunk]:
    chunks: list[_Chunk] = []
    for group in _groups(lines):
        before = chunks[-1].side if chunks else Side.RIGHT
        chunks.append(_chunk(group, languages, before))
    return chunks


def _groups(lines: Sequence[str]) -> Iterator[list[str]]:
    """Divide lines at blank ones, and before each that begins with a mark."""
    group: list[str] = []
    for line in map(str.strip, lines):
        if group and (not line or _MARK.match(line)):
            yield group
            group = []
        if line:
            group.append(line)
    if group:
        yield group


def _chunk(group: list[str], languages: tuple[str, str], before: Side) -> _Chunk:
    kind, words, first = RowKind.PARAGRAPH, set[str](), group[0]
    while match := _MARK.match(first):
        first = first[match.end() :]
        words.add(match["word"] or "")
        kind = _kind_of(match) or kind
    if "none" in words:
        return _Chunk(kind, before.other, ())
    lines = [line for line in (first, *group[1:]) if line]
    plain = tuple(map(_unescaped, lines))
    side = _stated_side(words)
    if side is None:
        side = _likely_side(" ".join(plain), languages)
    if side is None:
        side = before.other
    return _Chunk(kind, side, plain, any(map(_is_kept, lines)))


def _kind_of(match: re.Match[str]) -> RowKind | None:
    if match["heading"]:
        return RowKind.HEADING
    if match["item"]:
        return RowKind.ITEM
    return RowKind(match["word"]) if match["word"] in _MARKED_KINDS else None


def _stated_side(words: set[str]) -> Side | None:
    return Side.LEFT if "left" in words else Side.RIGHT if "right" in words else None


def _likely_side(text: str, languages: tuple[str, str]) -> Side | None:
    """Tell the side by the language of a text, None where both or neither have it."""
    found = primary(detect_language(text))
    fitting = [side for side in Side if primary(languages[side]) == found]
    return fitting[0] if len(fitting) == 1 else None


def _is_kept(line: str) -> bool:
    """Whether a line ends with a backslash that is not escaped itself."""
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _unescaped(line: str) -> str:
    return _ESCAPE.sub(r"\1", line[:-1].rstrip() if _is_kept(line) else line)


def _rows(chunks: Sequence[_Chunk], languages: tuple[str, str]) -> Iterator[Row]:
    runs = [list(run) for _, run in groupby(chunks, key=lambda chunk: chunk.side)]
    for n in range(0, len(runs), 2):
        sides = sorted(runs[n : n + 2], key=lambda run: run[0].side)
        both = (
            sides
            if len(sides) > 1
            else [sides[0], []]
            if sides[0][0].side is Side.LEFT
            else [[], sides[0]]
        )
        yield from _pair(both[0], both[1], languages)


def _pair(left: list[_Chunk], right: list[_Chunk], languages: tuple[str, str]) -> Iterator[Row]:
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


def _joined(chunks: list[_Chunk], language: str) -> str | None:
    return "\n".join(filter(None, (chunk.text(primary(language)) for chunk in chunks))) or None


def _row(left: _Chunk, right: _Chunk, languages: tuple[str, str]) -> Row:
    kind = left.kind if left.lines else right.kind
    links = ()
    is_plain = not (left.keeps_lines or right.keeps_lines)
    if is_plain and answer_each_other(left.lines, right.lines):
        links = links_of_lines(left.lines, right.lines, languages)
    return Row(
        kind, left.text(primary(languages[0])), right.text(primary(languages[1])), links=links
    )


def write_article(article: Article) -> str:
    """Write an article as an article file, which `read_article_file` reads again.

    Links that lines cannot say (those not made by hand, and confidences) are left out: an import
    computes them anew.
    """
    languages = article.metadata.languages
    paragraphs = ["\n".join(write_head(article.metadata))]
    for row in article.rows:
        lines = lines_of_row(row, languages) or (_lines(row.left), _lines(row.right))
        paragraphs += [
            _written(row.kind, side, lines[side], languages, keeps_lines=not row.links)
            for side in Side
        ]
    return "\n\n".join(paragraphs) + "\n"


def _lines(text: str | None) -> list[str]:
    return [line.strip() for line in (text or "").splitlines() if line.strip()]


def _written(
    kind: RowKind, side: Side, lines: list[str], languages: tuple[str, str], *, keeps_lines: bool
) -> str:
    if not lines:
        return "[none]"
    likely = _likely_side(" ".join(lines), languages)
    stated = f"[{side.name.lower()}] " if likely is side.other else ""
    mark = {RowKind.PARAGRAPH: "", RowKind.HEADING: "## ", RowKind.ITEM: "- "}.get(
        kind, f"[{kind}] "
    )
    ending = "\\\n" if keeps_lines else "\n"
    return stated + mark + ending.join(map(_escaped, lines))


def _escaped(line: str) -> str:
    line = line.replace("\\", "\\\\")
    return f"\\{line}" if _MARK.match(line) else line
