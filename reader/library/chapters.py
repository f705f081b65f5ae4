"""The sections of a document become articles; the chapters of a book make a series."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from reader.core.choices import Layout
from reader.core.progress import Progress, unwatched
from reader.library.across import as_blocks, as_lines, is_vocabulary, read_across
from reader.library.clues import MarkedBlock
from reader.library.division import divide
from reader.library.documents import refuse_paragraphs
from reader.library.marking import marked_blocks
from reader.library.names import NO_NAMES
from reader.library.reading import ReadArticle, read_article
from reader.library.sections import Section
from reader.library.stating import overlay, stated_names

_ACROSS: Final = (Layout.TABLE, Layout.SUBTITLES)
_COVER = 60.0  # letters; a section with less and without running text is a cover or a divider


def read_sections(
    sections: Sequence[Section], layout: Layout, progress: Progress = unwatched
) -> tuple[list[ReadArticle], tuple[str, ...]]:
    """Give the articles of all sections, and the lines that belong to none.

    Raises:
        CancelledError: `progress` raised it, which is told of each section where there are several.
        InputError: divided by language, they have more paragraphs than `LIMITS` permit.
    """
    covers: list[Section] = []
    chapters: list[Section] = []
    for section in sections:
        (covers if len(sections) > 1 and _is_cover(section) else chapters).append(section)
    outside = [block.text for cover in covers for block in cover.blocks]
    read: list[ReadArticle] = []
    count = 0
    for number, section in enumerate(chapters, start=1):
        if len(chapters) > 1:
            progress(number - 1, len(chapters), "")
        if _stands_across(section, layout):
            found, lines = [_stated(read_across(section), section)], list[str]()
        else:
            marked = _marked(section, layout)
            count += len(marked)
            refuse_paragraphs(count)
            found, lines = _read_section(section, marked, layout)
        is_book = len(chapters) > 1 and not section.is_memory
        read += [_in_series(one, section, number, len(chapters)) for one in found if is_book]
        read += found if not is_book else ()
        outside += lines
    return read, tuple(outside)


def _is_cover(section: Section) -> bool:
    blocks = section.blocks
    return (
        not section.across
        and not any(block.is_prose for block in blocks)
        and sum(block.weight for block in blocks) < _COVER
    )


def _stands_across(section: Section, layout: Layout) -> bool:
    """Whether a document's own columns are kept; lists of words are not, unless asked for."""
    if not section.across or layout not in (Layout.AUTOMATIC, *_ACROSS):
        return False
    return layout in _ACROSS or section.is_memory or not is_vocabulary(section.across)


def _marked(section: Section, layout: Layout) -> list[MarkedBlock]:
    if section.across:
        section = as_lines(section) if layout is Layout.AUTOMATIC else as_blocks(section)
    return marked_blocks(section)


def _read_section(
    section: Section, marked: list[MarkedBlock], layout: Layout
) -> tuple[list[ReadArticle], list[str]]:
    division = divide(marked, layout)
    names = stated_names(section) if len(division.articles) == 1 else NO_NAMES
    read = [read_article(part, layout, names) for part in division.articles]
    outside = [marked.block.text for marked in division.preamble]
    return [_stated(one, section) for one in read], outside


def _stated(read: ReadArticle, section: Section) -> ReadArticle:
    if section.stated is None:
        return read
    article = read.article
    return replace(read, article=replace(article, metadata=overlay(article.metadata, section)))


def _in_series(read: ReadArticle, section: Section, number: int, count: int) -> ReadArticle:
    """Make an article one of a book's chapters, unless it is a part of something already."""
    book = section.stated.title if section.stated and any(section.stated.titles) else None
    metadata = read.article.metadata
    if book is None or metadata.part:
        return read
    metadata = replace(metadata, series=book, part=(number, count))
    return replace(read, article=replace(read.article, metadata=metadata))
