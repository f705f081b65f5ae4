"""From a tree of HTML to its outline."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.core.articles import RowKind
from reader.library.blocks import read_blocks
from reader.library.formats.markup.elements import (
    SKIPPED,
    TEXTUAL,
    divides,
    is_page_mark,
    is_reference,
    kind_of,
    level_of,
    purpose_of,
)
from reader.library.formats.markup.outline import Outline, Purpose, Region
from reader.library.formats.markup.ruby import RubyReader
from reader.library.formats.markup.trees import Element
from reader.library.formats.markup.writing import OutlineWriter, TablesWriter

if TYPE_CHECKING:
    from lxml.etree import iterwalk

_LASTING = frozenset({RowKind.NOTE, RowKind.CAPTION})  # whatever the elements within


def read_outline(pages: Iterable[tuple[str, Element]], name: str) -> Outline:
    """Read the text of pages one after another, what is no text of them left aside.

    A page comes with its own name, under which its beginning is an anchor; its other anchors have
    it before "#".

    Raises:
        InputError: they are larger than permitted.
    """
    reader = _MarkupReader(name)
    for page, root in pages:
        reader.read(page, root)
    return reader.outline()


class _MarkupReader:
    """Walks through a tree; each element is met when it begins and when it ends."""

    def __init__(self, name: str) -> None:
        self._writer = OutlineWriter(name)
        self._ruby = RubyReader(self._writer.inline)
        self._tables = TablesWriter()
        self._kinds: list[RowKind] = []
        self._parts: list[tuple[Purpose, int]] = []
        self._regions: list[Region] = []
        self._anchors: dict[str, int] = {}
        self._top_headings: list[int] = []
        self._page = ""
        self._links = 0
        self._inside = 0
        self._skipped: Element | None = None

    def read(self, page: str, root: Element) -> None:
        """Read a page."""
        from lxml import etree

        self._page = page
        self._anchors.setdefault(page, len(self._writer.blocks))
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                self._begin(element, walk)
            else:
                self._end(element)
                self._text(element.tail)
        self._writer.end_paragraph()

    def outline(self) -> Outline:
        """Give what was read."""
        return Outline(
            tuple(self._writer.blocks),
            tuple(self._writer.links),
            tuple(self._regions),
            self._tables.take(),
            tuple(self._top_headings),
            self._anchors,
        )

    def _begin(self, element: Element, walk: "iterwalk") -> None:
        tag = element.tag
        if tag in SKIPPED or is_reference(tag, element) or is_page_mark(element):
            self._skipped = element
            walk.skip_subtree()
            return
        if divides(tag):
            self._begin_part(tag, element)
        elif tag == "br":
            self._writer.end_line()
        self._note_anchors(element)
        if tag == "pre":
            self._read_lines(element)
            walk.skip_subtree()
            return
        self._links += tag == "a"
        self._ruby.begin(tag)
        self._text(element.text)

    def _end(self, element: Element) -> None:
        if element is self._skipped:
            self._skipped = None
            return
        tag = element.tag
        self._links -= tag == "a"
        self._ruby.end(tag)
        if divides(tag):
            self._end_part(tag)

    def _text(self, text: str | None) -> None:
        if text and not self._ruby.takes(text):
            self._writer.inline.add(text, is_link=self._links > 0)

    def _begin_part(self, tag: str, element: Element) -> None:
        self._writer.end_paragraph()
        self._ruby.reset()
        kind = self._writer.kind
        self._kinds.append(kind)
        if kind not in _LASTING:
            self._writer.kind = kind_of(tag, element, is_inside=self._inside > 0) or kind
        self._writer.level = level_of(tag) or self._writer.level
        number = len(self._writer.blocks)
        purpose = purpose_of(tag, element, is_inside=self._inside > 0)
        self._parts.append((purpose, number))
        self._inside += tag in TEXTUAL
        if tag == "h1":
            self._top_headings.append(number)
        self._tables.begin(tag, number)

    def _end_part(self, tag: str) -> None:
        self._writer.end_paragraph()
        self._writer.kind = self._kinds.pop()
        self._inside -= tag in TEXTUAL
        number = len(self._writer.blocks)
        purpose, start = self._parts.pop()
        if number - start > (purpose is Purpose.CONTAINER):
            self._regions.append(Region(purpose, range(start, number)))
        self._tables.end(tag, number)

    def _note_anchors(self, element: Element) -> None:
        for anchor in (element.get("id"), element.get("name")):
            if anchor:
                self._anchors.setdefault(f"{self._page}#{anchor}", len(self._writer.blocks))

    def _read_lines(self, element: Element) -> None:
        """Read preformatted text: a program whole, other text as in a plain text file."""
        text = "".join(element.itertext())
        if element.find(".//code") is not None:
            self._writer.add_block(RowKind.PARAGRAPH, text.strip("\n"))
            return
        for block in read_blocks(text):
            self._writer.add_block(block.kind, block.text)
