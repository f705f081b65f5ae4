"""Which two columns of a table hold a text and its translation, found by what is in them."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from statistics import fmean
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from reader.core.articles import RowKind
from reader.core.lengths import length_agreement
from reader.library.blocks import Block, make_block
from reader.library.sections import Across, Section
from reader.library.sides import UNKNOWN, settle_languages

_SAMPLE = 300  # rows that tell what a column holds
_WIDEST = 12  # columns that are compared with each other
_NAMED = 0.5  # what a heading that names the language adds to a pair's score of 0 to 1
_ASIDE = 0.8  # what a heading such as "note" takes from it
_ENGLISH: Final = "en eng english en-us en-gb 英文 英语 英語 英"
_CHINESE: Final = (
    "zh zho cn chs cht chinese mandarin simplified traditional hanzi zh-cn zh-tw zh-hk zh-hans "
    "zh-hant 中文 汉语 漢語 汉字 漢字 华语 華語 国语 國語 简体 簡體 繁体 繁體 简体中文 繁體中文 中"
)
_JAPANESE: Final = "ja jpn japanese 日文 日语 日語 日本語"
_NAMES: Final[tuple[tuple[str, str], ...]] = (("en", _ENGLISH), ("zh", _CHINESE), ("ja", _JAPANESE))
_HEADINGS: Final[Mapping[str, str]] = MappingProxyType(
    {name: language for language, names in _NAMES for name in names.split()}
)
_SIDES: Final = frozenset(
    "source src target tgt left right original translation 原文 译文 譯文 翻译 翻譯".split()
)
_ASIDES: Final = frozenset(
    "id no number note notes comment comments pinyin reading pronunciation phonetic ipa tag tags "
    "pos type category level example examples 编号 編號"
    "  序号 序號 备注 備註 注释 註釋 拼音 音标 音標 "
    "词性 詞性 例句 标签 標籤 类别 類別".split()
)
_MEASURES: Final = frozenset("confidence score similarity probability".split())
_TONE_MARKS: Final = re.compile("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]")
_NUMBERED_PINYIN: Final = re.compile(r"(?:[a-zü:]{1,6}[1-5]\s*)+$", re.IGNORECASE)
_IN_SLASHES: Final = re.compile(r"(/[^/]*/|\[[^\]]*\])$")


class Table(Struct, frozen=True):
    """Cells by row, each row as long as `headings`; these are "" where the table has none.

    `first` is the 1-based number of the first row in its document.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int = 1


class _Column(Struct, frozen=True):
    """What a column holds: the weight of each cell of the sample, 0 where it is empty."""

    number: int
    language: str
    heading: str
    weights: tuple[float, ...]

    @property
    def whole(self) -> float:
        return sum(self.weights)


def is_heading(text: str) -> bool:
    """Whether a cell is the usual name of a column."""
    name = _name(text)
    return name in _HEADINGS or name in _SIDES or name in _ASIDES or name in _MEASURES


def heading_language(text: str) -> str | None:
    """Give the language that the name of a column means, None if none."""
    return _HEADINGS.get(_name(text))


def find_headings(rows: Sequence[tuple[str, ...]]) -> bool:
    """Whether the first row names the columns: by usual names, or in one language above two."""
    if not rows or not all(cell.strip() for cell in rows[0] if cell):
        return False
    if any(map(is_heading, rows[0])) and all(len(cell) <= 40 for cell in rows[0]):
        return True
    names = [make_block(RowKind.HEADING, cell, 1).language for cell in rows[0]]
    below = [column.language for column in _columns(Table(("",) * len(rows[0]), tuple(rows[1:])))]
    is_brief = all(len(cell) <= 40 for cell in rows[0])
    return is_brief and len(set(below) - {UNKNOWN}) > 1 and len(set(names)) == 1


def read_table(table: Table) -> Section:
    """Put the two columns that translate each other side by side; the other cells are left out.

    A table in one language gives its fullest column, with nothing across. A column that says how
    sure each pair is holds no text at all.
    """
    chosen = _choose(table)
    known = {*chosen, *(n for n, name in enumerate(table.headings) if _name(name) in _MEASURES)}
    across: list[Across] = []
    left_out: list[Block] = []
    for number, row in enumerate(table.rows, start=table.first):
        sides = [_blocks(row[n], number) if n is not None else () for n in chosen]
        if any(sides):
            across.append(Across(sides[0], sides[1]))
        others = [cell.strip() for n, cell in enumerate(row) if n not in known and cell.strip()]
        if others:
            left_out.append(make_block(RowKind.PARAGRAPH, " | ".join(others), number))
    return Section((), tuple(across), left_out=tuple(left_out))


def _choose(table: Table) -> tuple[int | None, int | None]:
    """Give the numbers of the columns for the left and the right side."""
    columns = sorted(_columns(table), key=lambda column: -column.whole)[:_WIDEST]
    texts = [column for column in columns if column.language != UNKNOWN]
    pairs = [pair for pair in combinations(texts, 2) if pair[0].language != pair[1].language]
    if pairs:
        return _in_order(*max(pairs, key=_fitness))
    fullest = (texts or columns)[0].number
    is_chinese = bool(texts) and texts[0].language == "zh"
    return (None, fullest) if is_chinese else (fullest, None)


def _columns(table: Table) -> Iterator[_Column]:
    sample = table.rows[:_SAMPLE]
    for number, heading in enumerate(table.headings):
        cells = [make_block(RowKind.PARAGRAPH, row[number].strip(), 1) for row in sample]
        weights = tuple(cell.weight for cell in cells)
        yield _Column(number, _language(cells), _name(heading), weights)


def _language(cells: Sequence[Block]) -> str:
    """Give the language most of a column is in; readings are in none."""
    readings = sum(_is_reading(cell.text) for cell in cells)
    if 2 * readings > sum(bool(cell.text) for cell in cells):
        return UNKNOWN
    weights: Counter[str] = Counter()
    for cell in settle_languages(cells):
        weights[cell.language] += int(cell.weight) + bool(cell.text)
    return weights.most_common(1)[0][0] if weights.total() else UNKNOWN


def _is_reading(text: str) -> bool:
    if len(text) > 200:
        return False
    patterns = _NUMBERED_PINYIN.match(text) or _IN_SLASHES.match(text)
    return bool(patterns or len(_TONE_MARKS.findall(text)) * 8 > len(text))


def _fitness(pair: tuple[_Column, _Column]) -> float:
    """Say how well two columns translate each other: both filled, of one length, well named."""
    both = list(zip(pair[0].weights, pair[1].weights, strict=True))
    filled = [(one, other) for one, other in both if one and other]
    if not filled:
        return -1.0
    named = sum(_HEADINGS.get(column.heading) == column.language for column in pair)
    aside = sum(column.heading in _ASIDES for column in pair)
    agreement = fmean(length_agreement(one, other) for one, other in filled)
    return agreement * len(filled) / len(both) + _NAMED * named - _ASIDE * aside


def _in_order(one: _Column, other: _Column) -> tuple[int, int]:
    """English stands left and Chinese right, of other pairs the first column left."""
    first, second = sorted((one, other), key=lambda column: column.number)
    if {first.language, second.language} == {"en", "zh"} and first.language == "zh":
        return second.number, first.number
    return first.number, second.number


def _blocks(cell: str, number: int) -> tuple[Block, ...]:
    lines = (line.strip() for line in cell.splitlines())
    return tuple(make_block(RowKind.PARAGRAPH, line, number) for line in lines if line)


def _name(heading: str) -> str:
    """Give a heading as it is compared: the last part of "translation.zh_CN" as "zh-cn"."""
    return re.split(r"[.:/ (（]", heading.strip().lower())[-1 if "." in heading else 0].replace(
        "_", "-"
    )
