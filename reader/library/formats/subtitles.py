"""Subtitles: cues of one language or two, in one file or two."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import RowKind, Side
from reader.core.errors import InputError
from reader.core.scripts import is_han
from reader.library.blocks import Block, make_block
from reader.library.documents import LIMITS, decode_document
from reader.library.formats.cuefiles import Cue, count_cues, find_title, read_cues
from reader.library.formats.timing import Spoken, put_across
from reader.library.lines import join_lines
from reader.library.sections import Across, Section, Source
from reader.library.sides import choose_languages, settle_languages, side_of

_DASH: Final = re.compile(r"[-–—‐]\s*\S")
_CREDIT: Final = re.compile(
    r"(?:字幕|翻[译譯]|[听聽][译譯]|校[对對]|[时時][间間][轴軸]|[后後]期|[压壓]制|[总總][监監]|制作)"
    r"\s*(?:[:：]|by\b)|字幕[组組]"
    r"|\b(?:subtitles?|subs|captions?|synced|corrected|translated|transcribed|ripped)\b"
    r"[^.!?]{0,30}\bby\b"
    r"|\bopensubtitles\b|\bdownloaded from\b"
    r"|^\W*(?:https?://|www\.)\S+\W*$",
    re.IGNORECASE,
)
_LONGEST_CREDIT = 120  # characters


class _Shown(Struct, frozen=True):
    """The lines of a cue as blocks with their languages; `line` of each is the cue's number."""

    start: int
    end: int
    blocks: tuple[Block, ...]


def read_subtitles(data: bytes, name: str, encoding: str | None) -> Source:
    """Read subtitles; each row has the times of its cue. Credits of the file are left out.

    Raises:
        InputError: it is no text, has no cue or more than `LIMITS` permit.
    """
    document = decode_document(data, name, encoding)
    if count_cues(document.text) > LIMITS.cues:
        raise InputError(f"{name} has more than {LIMITS.cues} cues; divide it into parts.")
    cues = read_cues(document.text)
    if not cues:
        raise InputError(f"{name} has no subtitles with times; check that it is whole.")
    section = replace(_section(cues), title=find_title(document.text))
    return Source((section,), document.cautions, document.encoding, document.is_guessed)


def read_subtitle_pair(left: Source, right: Source) -> tuple[Across, ...]:
    """Put two subtitle files side by side by their times; empty where one has none.

    Each should hold one language; of a file with two only the left one is taken.
    """
    spoken = [list(_spoken_in(source)) for source in (left, right)]
    return put_across(*spoken) if all(spoken) else ()


def _spoken_in(source: Source) -> Iterator[Spoken]:
    for section in source.sections:
        for across in section.across:
            if across.times:
                yield Spoken(*across.times, across.left or across.right)


def _section(cues: Sequence[Cue]) -> Section:
    credits_, spoken = _divide(cues)
    left_out = [make_block(RowKind.PARAGRAPH, " ".join(cue.lines), n) for n, cue in credits_]
    return Section((), tuple(_across(_shown(spoken))), left_out=tuple(left_out))


def _divide(
    cues: Sequence[Cue],
) -> tuple[list[tuple[int, Cue]], list[tuple[int, Cue]]]:
    """Part the credits from the text, each cue with its 1-based number; all credits are text."""
    numbered = list(enumerate(cues, start=1))
    credits_ = [(n, cue) for n, cue in numbered if _is_credit(cue)]
    if len(credits_) == len(cues):
        return [], numbered
    return credits_, [(n, cue) for n, cue in numbered if not _is_credit(cue)]


def _is_credit(cue: Cue) -> bool:
    text = " ".join(cue.lines)
    return len(text) <= _LONGEST_CREDIT and _CREDIT.search(text) is not None


def _shown(cues: Iterable[tuple[int, Cue]]) -> list[_Shown]:
    shown = [
        (cue, [make_block(RowKind.PARAGRAPH, line, number) for line in cue.lines])
        for number, cue in cues
    ]
    settled = iter(settle_languages([block for _, blocks in shown for block in blocks]))
    return [
        _Shown(cue.start, cue.end, tuple(next(settled) for _ in blocks)) for cue, blocks in shown
    ]


def _across(shown: Sequence[_Shown]) -> tuple[Across, ...]:
    languages = choose_languages([block for one in shown for block in one.blocks])
    sides: tuple[list[Spoken], list[Spoken]] = [], []
    for one in shown:
        for side, blocks in zip(Side, _by_side(one.blocks, languages), strict=True):
            if blocks:
                joined = tuple(_joined(blocks, languages[side]))
                sides[side].append(Spoken(one.start, one.end, joined))
    return put_across(*sides)


def _by_side(
    blocks: Sequence[Block], languages: tuple[str, str]
) -> tuple[list[Block], list[Block]]:
    """Part the lines of a cue by language; a line without letters goes with the one before."""
    sides: tuple[list[Block], list[Block]] = [], []
    side = _first_side(blocks, languages)
    for block in blocks:
        side = side_of(block, languages, side)
        sides[side].append(block)
    if languages == ("en", "zh") and not sides[Side.RIGHT]:
        return _by_characters(sides[Side.LEFT])
    return sides


def _first_side(blocks: Sequence[Block], languages: tuple[str, str]) -> Side:
    only = Side.RIGHT if languages[0] == "und" else Side.LEFT
    known = (block for block in blocks if block.language in languages)
    return next((side_of(block, languages, only) for block in known), only)


def _by_characters(blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """Part lines that all look English: a Chinese one may be full of English names."""
    chinese = [block for block in blocks if any(map(is_han, block.text))]
    if len(chinese) in (0, len(blocks)):
        return blocks, []
    return [block for block in blocks if block not in chinese], chinese


def _joined(blocks: Sequence[Block], language: str) -> Iterator[Block]:
    """Join the lines of one side; each speaker of a dialogue keeps a line."""
    lines: list[str] = []
    for block in blocks:
        if lines and _DASH.match(block.text):
            yield _block(lines, language, blocks[0].line)
            lines = []
        lines.append(block.text)
    yield _block(lines, language, blocks[0].line)


def _block(lines: Sequence[str], language: str, number: int) -> Block:
    block = make_block(RowKind.PARAGRAPH, join_lines(lines, language), number)
    return replace(block, language=language)
