"""The paragraphs of an article file: their marks, sides and escapes, read and written."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind, Side
from reader.core.scripts import detect_primary, primary
from reader.library.lines import join_lines

_MARKED_KINDS: Final = tuple(
    kind for kind in RowKind if kind not in (RowKind.PARAGRAPH, RowKind.HEADING, RowKind.ITEM)
)
_WORDS: Final = "|".join(["none", "left", "right", *_MARKED_KINDS])
_MARK: Final = re.compile(rf"(?P<heading>#{{1,6}}\s+)|(?P<item>[-*•]\s+)|\[(?P<word>{_WORDS})\]\s*")
_ESCAPE: Final = re.compile(r"\\([\\#\-*•\[])")


class Chunk(Struct, frozen=True):
    """A paragraph of the file; `lines` are unescaped, `keeps_lines` where they stay lines."""

    kind: RowKind
    side: Side
    lines: tuple[str, ...]
    keeps_lines: bool = False

    def text(self, language: str) -> str | None:
        """The paragraph in one piece, None where the side is empty."""
        joined = "\n".join(self.lines) if self.keeps_lines else join_lines(self.lines, language)
        return joined or None


def read_chunks(lines: Sequence[str], languages: tuple[str, str]) -> list[Chunk]:
    """Read the paragraphs below the head."""
    chunks: list[Chunk] = []
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


def _chunk(group: list[str], languages: tuple[str, str], before: Side) -> Chunk:
    kind, words, first = RowKind.PARAGRAPH, set[str](), group[0]
    while match := _MARK.match(first):
        first = first[match.end() :]
        words.add(match["word"] or "")
        kind = _kind_of(match) or kind
    if "none" in words:
        return Chunk(kind, before.other, ())
    lines = [line for line in (first, *group[1:]) if line]
    plain = tuple(map(_unescaped, lines))
    side = _stated_side(words)
    if side is None:
        side = _likely_side(" ".join(plain), languages)
    if side is None:
        side = before.other
    return Chunk(kind, side, plain, any(map(_is_kept, lines)))


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
    found = detect_primary(text)
    fitting = [side for side in Side if primary(languages[side]) == found]
    return fitting[0] if len(fitting) == 1 else None


def _is_kept(line: str) -> bool:
    """Whether a line ends with a backslash that is not escaped itself."""
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _unescaped(line: str) -> str:
    return _ESCAPE.sub(r"\1", line[:-1].rstrip() if _is_kept(line) else line)


def lines_of(text: str | None) -> list[str]:
    """Divide a side of a row into its lines."""
    return [line.strip() for line in (text or "").splitlines() if line.strip()]


def write_chunk(
    kind: RowKind, side: Side, lines: list[str], languages: tuple[str, str], *, keeps_lines: bool
) -> str:
    """Write one side of a row, so that `read_chunks` gives the same again."""
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
