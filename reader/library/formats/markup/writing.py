"""Writers of an outline: what the readers of markup tell as they meet it becomes its values."""

from typing import Final

from msgspec.structs import replace

from reader.core.articles import RowKind
from reader.core.errors import InputError
from reader.library.blocks import Block, make_block
from reader.library.characters import clean
from reader.library.documents import LIMITS
from reader.library.formats.markup.inline import InlineWriter
from reader.library.formats.markup.outline import Span, Table


class OutlineWriter:
    """Makes blocks of the text that a reader of markup meets.

    Lines are numbered as in a plain text: paragraphs have an empty line between them, lines of
    one paragraph have not.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._line = 1
        self._length = 0
        self._inline = InlineWriter()
        self.blocks: list[Block] = []
        self.links: list[float] = []
        self.kind = RowKind.PARAGRAPH
        self.level = 0

    @property
    def inline(self) -> InlineWriter:
        """The line that is being written."""
        return self._inline

    def end_line(self) -> None:
        """Make a block of the line, if anything stands on it; the paragraph goes on.

        Raises:
            InputError: the document is larger than permitted.
        """
        self._refuse_masses(self._inline.length)
        taken = self._inline.take()
        if not taken.text:
            return
        block = make_block(self.kind, taken.text, self._line)
        level = self.level if self.kind is RowKind.HEADING else 0
        if taken.rubies or level:
            block = replace(block, rubies=taken.rubies, level=level)
        self._add(block, taken.linked)

    def end_paragraph(self) -> None:
        """Make a block of the line and leave the paragraph."""
        self.end_line()
        self._line += 1

    def add_block(self, kind: RowKind, text: str) -> None:
        """Add a paragraph that keeps its line ends.

        Raises:
            InputError: the document is larger than permitted.
        """
        self._refuse_masses(len(text))
        self._add(make_block(kind, clean(text), self._line), 0.0)
        self._line += 1

    def _add(self, block: Block, linked: float) -> None:
        self.blocks.append(block)
        self.links.append(linked)
        self._line += 1
        if len(self.blocks) > LIMITS.paragraphs:
            raise InputError(
                f"{self._name} has more than {LIMITS.paragraphs} paragraphs; divide it into parts."
            )

    def _refuse_masses(self, length: int) -> None:
        self._length += length
        if length > LIMITS.line_characters:
            raise InputError(
                f"{self._name} has a paragraph of more than {LIMITS.line_characters} characters; "
                "divide it into paragraphs."
            )
        if self._length > LIMITS.characters:
            raise InputError(
                f"{self._name} has more than {LIMITS.characters} characters; divide it into parts."
            )


class TablesWriter:
    """Is told where elements begin and end, and notes the cells of tables."""

    def __init__(self) -> None:
        self._open: list[_OpenTable] = []
        self._found: list[_OpenTable] = []

    def begin(self, tag: str, number: int) -> None:
        """Meet the beginning of an element before the block of that number."""
        if tag == "table":
            if self._open:
                self._open[-1].holds_table = True
            self._open.append(_OpenTable())
        elif self._open and tag == "tr":
            self._open[-1].rows.append([])
        elif self._open and tag in _CELLS:
            self._open[-1].starts.append(number)

    def end(self, tag: str, number: int) -> None:
        """Meet the end of an element after the block before that number."""
        if not self._open:
            return
        table = self._open[-1]
        if tag == "table":
            self._found.append(self._open.pop())
        elif tag in _CELLS and table.starts and table.rows:
            table.rows[-1].append(range(table.starts.pop(), number))

    def take(self) -> tuple[Table, ...]:
        """Give the tables, except those that only arrange a page, since they hold others."""
        return tuple(
            Table(tuple(tuple(row) for row in table.rows if row))
            for table in self._found
            if any(table.rows) and not table.holds_table
        )


_CELLS: Final = frozenset({"td", "th"})


class _OpenTable:
    def __init__(self) -> None:
        self.rows: list[list[Span]] = []
        self.starts: list[int] = []
        self.holds_table = False
