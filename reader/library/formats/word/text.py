"""From the tree of a Word document to its outline."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from reader.core.articles import RowKind
from reader.library.formats.markup.inline import InlineWriter
from reader.library.formats.markup.outline import Outline
from reader.library.formats.markup.trees import Element, local_attribute, local_name
from reader.library.formats.markup.writing import OutlineWriter, TablesWriter
from reader.library.formats.word.styles import (
    Purpose,
    Style,
    is_in_list,
    outline_level,
    purpose_of_style,
)

if TYPE_CHECKING:
    from lxml.etree import iterwalk

# What was deleted or moved away, what is there a second time for older programs, fields' codes.
_SKIPPED: Final = frozenset(
    "del movefrom fallback instrtext deltext sectpr ppr rpr tblpr trpr tcpr".split()
)
_CELLS: Final = {"tbl": "table", "tr": "tr", "tc": "td"}
_TEXTS: Final = {"tab": "\t", "nobreakhyphen": "-", "ptab": "\t"}
_OFF: Final = frozenset({"0", "false", "off"})


class WordReader:
    """Walks through the parts of a document; each element is met when it begins and ends."""

    def __init__(self, name: str, styles: Mapping[str, Style]) -> None:
        self._writer = OutlineWriter(name)
        self._tables = TablesWriter()
        self._styles = styles
        self._kind = RowKind.PARAGRAPH
        self._skipped: Element | None = None

    def read(self, root: Element, kind: RowKind = RowKind.PARAGRAPH) -> None:
        """Read a part; `kind` is that of its ordinary paragraphs.

        Raises:
            InputError: the document has more paragraphs than permitted.
        """
        from lxml import etree

        self._kind = kind
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                self._begin(element, walk)
            else:
                self._end(element)
        self._writer.end_paragraph()

    def outline(self) -> Outline:
        """Give what was read."""
        writer = self._writer
        return Outline(tuple(writer.blocks), tuple(writer.links), tables=self._tables.take())

    def _begin(self, element: Element, walk: "iterwalk") -> None:
        tag = local_name(element)
        if tag in _SKIPPED or (tag == "r" and _is_hidden(element)):
            self._skip(element, walk)
        elif tag == "ruby":
            self._read_ruby(element)
            self._skip(element, walk)
        elif tag == "p":
            self._writer.end_paragraph()
            purpose = self._purpose_of(element)
            self._writer.kind, self._writer.level = purpose.kind, purpose.level
        elif tag in _CELLS:
            self._writer.end_paragraph()
            self._tables.begin(_CELLS[tag], len(self._writer.blocks))
        elif tag == "t":
            self._writer.inline.add(element.text or "")
        elif tag in ("br", "cr"):
            self._writer.end_line()
        elif tag in _TEXTS:
            self._writer.inline.add(_TEXTS[tag])

    def _end(self, element: Element) -> None:
        if element is self._skipped:
            self._skipped = None
            return
        tag = local_name(element)
        if tag == "p" or tag in _CELLS:
            self._writer.end_paragraph()
        if tag in _CELLS:
            self._tables.end(_CELLS[tag], len(self._writer.blocks))

    def _skip(self, element: Element, walk: "iterwalk") -> None:
        self._skipped = element
        walk.skip_subtree()

    def _purpose_of(self, paragraph: Element) -> Purpose:
        properties = _child(paragraph, "ppr")
        if properties is None or self._kind is not RowKind.PARAGRAPH:
            return Purpose(self._kind)
        level = outline_level(properties)
        if level is not None:
            return Purpose(RowKind.HEADING, level)
        style = _child(properties, "pstyle")
        id_ = local_attribute(style, "val") if style is not None else ""
        kind = RowKind.ITEM if is_in_list(properties) else self._kind
        return purpose_of_style(id_, self._styles) or Purpose(kind)

    def _read_ruby(self, element: Element) -> None:
        inline: InlineWriter = self._writer.inline
        start = inline.length
        base, reading = _child(element, "rubybase"), _child(element, "rt")
        inline.add(_plain(base))
        inline.add_reading(start, inline.length, _plain(reading))


def _child(element: Element, tag: str) -> Element | None:
    return next((child for child in element if local_name(child) == tag), None)


def _plain(element: Element | None) -> str:
    if element is None:
        return ""
    return "".join(one.text or "" for one in element.iter() if local_name(one) == "t")


def _is_hidden(run: Element) -> bool:
    properties = _child(run, "rpr")
    hidden = _child(properties, "vanish") if properties is not None else None
    return hidden is not None and local_attribute(hidden, "val").lower() not in _OFF
