"""PDF: the text of printed pages in the order of reading."""

import re
from collections.abc import Iterator, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Final

from reader.core.articles import Caution, Metadata, RowKind
from reader.core.errors import InputError
from reader.core.safety import neutralise
from reader.library.blocks import make_block
from reader.library.documents import LIMITS
from reader.library.formats.pagecolumns import bands_of
from reader.library.formats.pageflow import read_flow
from reader.library.formats.pdflines import PrintedPage, read_page
from reader.library.formats.runningheads import without_running_heads
from reader.library.sections import Section, Source
from reader.library.sides import UNKNOWN

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfiumError

# pdfium may be used by one thread at a time, whichever documents they read.
_PDFIUM: Final = Lock()
_NO_TITLES: Final = re.compile(
    r"untitled|.*\.(?:docx?|pdf|indd|tex|qxd)|microsoft word.*", re.IGNORECASE
)


def read_pdf(data: bytes, name: str, encoding: str | None) -> Source:
    """Read the pages of a PDF; running heads and page numbers are left out.

    Columns in two languages whose paragraphs begin at the same heights stand side by side.

    Raises:
        InputError: it is damaged, protected, has pictures only, or more pages than `LIMITS` permit.
    """
    del encoding
    with _PDFIUM:
        pages, stated, broken = _read(data, name)
    if not any(page.lines for page in pages):
        raise InputError(
            f"{name} holds pictures of pages and no text; "
            "run text recognition on it and open what that gives."
        )
    pages, heads = without_running_heads(pages)
    flow = read_flow(bands_of(pages))
    left_out = tuple(make_block(RowKind.PARAGRAPH, line.text, 0) for line in heads)
    section = Section(flow.blocks, flow.across, stated=stated, left_out=left_out)
    return Source((section,), tuple(_cautions(broken)))


def _cautions(broken: Sequence[int]) -> Iterator[Caution]:
    if broken:
        pages = "1 page is" if len(broken) == 1 else f"{len(broken)} pages are"
        yield Caution("broken-pages", f"{pages} damaged and missing (page {broken[0]}).")


def _read(data: bytes, name: str) -> tuple[list[PrintedPage], Metadata | None, list[int]]:
    """Give the pages, what the file states, and the 1-based numbers of damaged pages."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        with PdfDocument(data) as document:
            if len(document) > LIMITS.pages:
                raise InputError(
                    f"{name} has more than {LIMITS.pages} pages; divide it into parts."
                )
            found = [_page(document, number) for number in range(len(document))]
            broken = [number for number, page in enumerate(found, start=1) if page is None]
            if len(broken) == len(found):
                raise _damaged(name)
            return [page for page in found if page], _stated(document), broken
    except PdfiumError as error:
        raise _refusal(name, error) from error


def _page(document: "PdfDocument", number: int) -> PrintedPage | None:
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
    except PdfiumError:
        return None
    try:
        return read_page(page, number)
    finally:
        page.close()


def _refusal(name: str, error: "PdfiumError") -> InputError:
    from pypdfium2 import raw

    if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return InputError(f"{name} is protected by a password; open a copy without one.")
    return _damaged(name)


def _damaged(name: str) -> InputError:
    return InputError(f"{name} is a damaged PDF; fetch or save it again.")


def _stated(document: "PdfDocument") -> Metadata | None:
    """Give title and authors as the file states them; names of files are no titles."""
    title = neutralise(_stated_value(document, "Title"))
    authors = re.split(r"\s*[;；]\s*", neutralise(_stated_value(document, "Author")))
    if _NO_TITLES.fullmatch(title):
        title = ""
    if not title and not any(authors):
        return None
    return Metadata(
        languages=(UNKNOWN, UNKNOWN),
        titles=(title or None, None),
        authors=tuple(filter(None, authors)),
    )


def _stated_value(document: "PdfDocument", key: str) -> str:
    """Give what the file states under a key, "" where that is no text."""
    try:
        return document.get_metadata_value(key)
    except UnicodeDecodeError:
        return ""
