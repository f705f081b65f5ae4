"""Word documents (.docx)."""

from typing import Final

from reader.core.articles import Metadata, RowKind
from reader.core.errors import InputError
from reader.core.safety import neutralise
from reader.library.formats.archives import Archive
from reader.library.formats.markup.grids import compose
from reader.library.formats.markup.trees import (
    Element,
    local_attribute,
    local_name,
    parse_xml,
    text_within,
)
from reader.library.formats.word.styles import read_styles
from reader.library.formats.word.text import WordReader
from reader.library.sections import Section, Source
from reader.library.sides import UNKNOWN

_DOCUMENT: Final = "word/document.xml"
_STYLES: Final = "word/styles.xml"
_PROPERTIES: Final = "docProps/core.xml"
_NOTES: Final = (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote"))
_COMMENTS: Final = "word/comments.xml"
# Whom programs name where nobody wrote a name.
_NOBODY: Final = frozenset(
    "administrator,admin,user,windows user,microsoft office user,microsoft,python-docx,unknown,"
    "un-named,author,owner,apache poi,openoffice,libreoffice,微软用户,用户,作者".split(",")
)


def read_docx(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a Word document as one section; its encoding is its own.

    What was deleted with changes tracked is left out; reviewers' comments are kept off the page.

    Raises:
        InputError: it is damaged, locked by a password, or too large.
    """
    del encoding
    archive = Archive(data, name)
    if _DOCUMENT not in archive:
        raise InputError(f"{name} holds no text of Word; save it again as .docx.")
    styles = read_styles(parse_xml(archive.read(_STYLES), name)) if _STYLES in archive else {}
    reader = WordReader(name, styles)
    reader.read(parse_xml(archive.read(_DOCUMENT), name))
    for member, tag in _NOTES:
        for note in _notes(archive, member, tag, name):
            reader.read(note, RowKind.NOTE)
    count = len(reader.outline().blocks)
    for comment in _notes(archive, _COMMENTS, "comment", name):
        reader.read(comment, RowKind.COMMENT)
    outline = reader.outline()
    composed = compose(outline, range(count))
    title, stated = _stated(archive, name)
    left_out = outline.blocks[count:]
    section = Section(composed.blocks, composed.across, title, stated, left_out)
    return Source((section,))


def _notes(archive: Archive, member: str, tag: str, name: str) -> list[Element]:
    """Give the notes of a part; those with a type are the lines that divide notes from text."""
    if member not in archive:
        return []
    root = parse_xml(archive.read(member), name)
    notes = (element for element in root if local_name(element) == tag)
    return [note for note in notes if not local_attribute(note, "type")]


def _stated(archive: Archive, name: str) -> tuple[str, Metadata | None]:
    """Give the title and the rest of what the document's properties say."""
    if _PROPERTIES not in archive:
        return "", None
    root = parse_xml(archive.read(_PROPERTIES), name)
    facts = {local_name(element): neutralise(text_within(element)) for element in root}
    author = facts.get("creator", "")
    stated = Metadata(
        languages=(UNKNOWN, UNKNOWN),
        authors=(author,) if author and author.lower() not in _NOBODY else (),
    )
    return facts.get("title", ""), stated
