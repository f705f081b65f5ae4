"""JSON, one document or a value a line: sentence pairs, or articles with a text a language."""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from msgspec import Struct

from reader.core.articles import Caution, Metadata
from reader.core.errors import InputError
from reader.library.blocks import Block, read_blocks
from reader.library.documents import LIMITS, decode_document
from reader.library.formats.columns import Table, heading_language, read_table
from reader.library.formats.jsonrecords import Group, Record, groups_of
from reader.library.frontmatter import Head, head_metadata
from reader.library.sections import Section, Source

_STATED: Final = {
    "title": "title",
    "title-en": "title",
    "title-zh": "title-zh",
    "source": "source",
    "author": "authors",
    "authors": "authors",
    "date": "published",
    "published": "published",
    "url": "url",
    "link": "url",
    "keywords": "keywords",
}
_STRAY = 1000  # lines by which those that are no JSON may outnumber the others on the way


class _Values(Struct, frozen=True):
    """What a file holds; `broken` are the 1-based numbers of lines that are no JSON."""

    values: tuple[object, ...]
    broken: tuple[int, ...] = ()


def read_json(data: bytes, name: str, encoding: str | None) -> Source:
    """Read sentence pairs, which stand side by side, or articles with a text in each language.

    Raises:
        InputError: it is no text, no JSON, without texts, or has more than `LIMITS` permit.
    """
    document = decode_document(data, name, encoding)
    read = _parse(document.text, name)
    groups = [group for value in read.values for group in groups_of(value)]
    found = _sections(groups, name)
    sections = tuple(section for section in found if section.across or section.blocks)
    if not sections:
        raise InputError(
            f"{name} holds no texts by language; give its objects keys like en and zh."
        )
    cautions = (*document.cautions, *_cautions(read.broken))
    return Source(sections, cautions, document.encoding, document.is_guessed)


def _cautions(broken: Sequence[int]) -> Iterator[Caution]:
    if broken:
        lines = "1 line is" if len(broken) == 1 else f"{len(broken)} lines are"
        yield Caution("broken-lines", f"{lines} no JSON and left out (line {broken[0]}).")


def _parse(text: str, name: str) -> _Values:
    """Read one value over the whole file, else one a line."""
    try:
        return _Values((json.loads(text),))
    except RecursionError as error:
        raise InputError(f"{name} is nested too deeply; choose a simpler file.") from error
    except ValueError:  # a number too long to convert is one, too
        return _parse_lines(text, name)


def _parse_lines(text: str, name: str) -> _Values:
    values: list[object] = []
    broken: list[int] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                values.append(json.loads(line))
            except (ValueError, RecursionError):
                broken.append(number)
        _check(len(values), name)
        if len(broken) > len(values) + _STRAY:
            break
    if not values or len(broken) > len(values):
        raise InputError(f"{name} is no JSON; choose another file, or save it again.")
    return _Values(tuple(values), tuple(broken))


def _check(count: int, name: str) -> None:
    if count > LIMITS.rows:
        raise InputError(f"{name} has more than {LIMITS.rows} records; divide it into parts.")


def _sections(groups: Sequence[Group], name: str) -> Iterator[Section]:
    """Make a section of each article and of each run of pairs."""
    _check(sum(len(group.records) for group in groups), name)
    for is_single, run in groupby(groups, key=lambda group: group.stated is None):
        if is_single:
            yield from _section([record for group in run for record in group.records], {}, name)
        else:
            for group in run:
                yield from _section(group.records, group.stated or {}, name)


def _section(records: Sequence[Record], stated: Record, name: str) -> Iterator[Section]:
    for is_article, run in groupby(filter(None, records), key=_is_article):
        if is_article:
            yield from map(_article, run)
        else:
            yield _pairs(list(run), stated, name)


def _is_article(record: Record) -> bool:
    """Whether a text has paragraphs, and is more than a sentence."""
    return any("\n" in text.strip() for key, text in record.items() if heading_language(key))


def _article(record: Record) -> Section:
    """Put the texts of an article one after the other; a layout pairs them."""
    blocks: list[Block] = []
    for key, text in record.items():
        if heading_language(key) and not _key(key).startswith("title"):
            blocks += read_blocks("\n" * (blocks[-1].line if blocks else 0) + text)
    return Section(tuple(blocks), stated=_metadata(record), is_binding=True)


def _pairs(records: Sequence[Record], stated: Record, name: str) -> Section:
    keys = tuple(dict.fromkeys(key for record in records for key in record))
    if len(keys) > LIMITS.columns:
        raise InputError(f"{name} has more than {LIMITS.columns} keys; take out some of them.")
    rows = tuple(tuple(record.get(key, "") for key in keys) for record in records)
    section = read_table(Table(keys, rows))
    return Section((), section.across, stated=_metadata(stated), left_out=section.left_out)


def _metadata(record: Record) -> Metadata | None:
    fields = {_STATED[_key(key)]: text for key, text in record.items() if _key(key) in _STATED}
    return head_metadata(Head(fields, 0), ("en", "zh")) if fields else None


def _key(key: str) -> str:
    """Give "title_zh" and "title.zh" as "title-zh"."""
    return key.strip().lower().replace("_", "-").replace(".", "-")
