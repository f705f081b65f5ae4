"""What every format gives: a document as sections of blocks, before its layout is recognised."""

from collections.abc import Callable

from msgspec import Struct

from reader.core.articles import Caution, Metadata
from reader.library.blocks import Block


class Across(Struct, frozen=True):
    """Blocks that the document itself puts side by side: the cells of a table row, a cue."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]
    times: tuple[int, int] | None = None


class Section(Struct, frozen=True):
    """A chapter of a book, or the whole of a document without chapters.

    `blocks` are its paragraphs in reading order. Where the document has two columns of its own,
    `across` holds them and `blocks` is empty. `stated` is what the file's own metadata says, None
    where it says nothing. `left_out` are lines that the document itself marks as no text of it,
    such as the navigation of a page; their line numbers say where they stood. What a head that
    people wrote states `is_binding`, while other files are often mistaken in their titles. The rows
    of a translation memory (`is_memory`) are text and pairs as they stand: none of them is a title,
    and they are no list of words.
    """

    blocks: tuple[Block, ...]
    across: tuple[Across, ...] = ()
    title: str = ""
    stated: Metadata | None = None
    left_out: tuple[Block, ...] = ()
    is_binding: bool = False
    is_memory: bool = False


class Source(Struct, frozen=True):
    """A document as it was read. `encoding` is the codec's name, "" for formats that need none.

    A plain text or Markdown file has no sections but its whole `text`, which the inspection reads.
    """

    sections: tuple[Section, ...] = ()
    cautions: tuple[Caution, ...] = ()
    encoding: str = ""
    is_guessed: bool = False
    text: str = ""


FormatReader = Callable[[bytes, str, str | None], Source]
"""Reads (data, file name, encoding or None to detect it); raises InputError."""
