"""E-books: EPUB 2 and 3, a section for each chapter that the table of contents names."""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from reader.core.articles import Metadata
from reader.core.errors import InputError
from reader.core.safety import neutralise
from reader.library.dates import find_date
from reader.library.formats.archives import Archive
from reader.library.formats.book.chapters import divide_chapters
from reader.library.formats.book.contents import read_contents
from reader.library.formats.book.package import Package, read_package, resolve
from reader.library.formats.markup.grids import compose
from reader.library.formats.markup.outline import Outline, Purpose, Span, covered
from reader.library.formats.markup.reading import read_outline
from reader.library.formats.markup.trees import Element, local_name, parse_page, parse_xml
from reader.library.formats.webpage.encoding import decode_page
from reader.library.sections import Section, Source
from reader.library.sides import UNKNOWN

_ENCRYPTION: Final = "META-INF/encryption.xml"


def read_epub(data: bytes, name: str, encoding: str | None) -> Source:
    """Read an e-book; its pages state their encoding themselves unless one is asked for.

    Raises:
        InputError: it is damaged, protected against copying, or too large.
    """
    archive = Archive(data, name)
    package = read_package(archive, name)
    _refuse_protected(archive, package, name)
    outline = read_outline(_pages(archive, package, name, encoding), name)
    chapters = divide_chapters(outline, read_contents(archive, package.contents, name))
    stated = _stated(package)
    titled = len(chapters) > 1 or not any(stated.titles)
    hidden = covered(
        (one for one in outline.regions if one.purpose is Purpose.HIDDEN), len(outline.blocks)
    )
    return Source(
        tuple(
            replace(
                _section(outline, chapter.span, hidden),
                title=chapter.title if titled else "",
                stated=stated,
            )
            for chapter in chapters
        )
    )


def _pages(
    archive: Archive, package: Package, name: str, encoding: str | None
) -> Iterator[tuple[str, Element]]:
    for member in package.spine:
        data = archive.read(member)
        if not data.strip():
            continue
        document, _ = decode_page(data, name, encoding)
        root = parse_page(document.text, name)
        if root is not None:
            yield member, root


def _section(outline: Outline, span: Span, hidden: Sequence[bool]) -> Section:
    composed = compose(outline, [number for number in span if not hidden[number]])
    left_out = tuple(outline.blocks[number] for number in span if hidden[number])
    return Section(composed.blocks, composed.across, left_out=left_out)


def _refuse_protected(archive: Archive, package: Package, name: str) -> None:
    """Refuse a book whose pages are encrypted; fonts often are, and nobody needs them here."""
    if _ENCRYPTION not in archive:
        return
    root = parse_xml(archive.read(_ENCRYPTION), name)
    locked = {
        resolve("", element.get("URI") or "")[0]
        for element in root.iter()
        if local_name(element) == "cipherreference"
    }
    if locked & set(package.spine):
        raise InputError(
            f"{name} is protected against copying and cannot be read; choose a copy without it."
        )


def _stated(package: Package) -> Metadata:
    """Give what the book says of itself."""
    facts = {key: tuple(map(neutralise, values)) for key, values in package.facts.items()}
    addresses = (*facts.get("source", ()), *facts.get("identifier", ()))
    dates = filter(None, map(find_date, facts.get("date", ())))
    return Metadata(
        languages=(UNKNOWN, UNKNOWN),
        titles=(next(iter(facts.get("title", ())), None), None),
        source=next(iter(facts.get("publisher", ())), None),
        authors=tuple(dict.fromkeys(facts.get("creator", ()))),
        published=next((date.iso for date in dates), None),
        url=next((one for one in addresses if one.startswith(("http://", "https://"))), None),
        keywords=tuple(dict.fromkeys(facts.get("subject", ()))),
    )
