"""Small real files of the formats that are not plain text, made as their tests need them."""

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO

from reader.core.errors import InputError

ENGLISH = (
    "The ferry between the two halves of our town has carried more than passengers, "
    "and nobody planned it that way."
)
CHINESE = "往返小镇两岸的小渡轮载的不只是乘客，这件事谁也没有计划过，它就这样开始了。"

_CONTAINER = (
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="book/package.opf" '
    'media-type="application/oebps-package+xml"/></rootfiles></container>'
)
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_NAV = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'


def refusal(work: Callable[[], object]) -> str | None:
    """Do some work; give the sentence of the known error it ends with, None if it is done."""
    try:
        work()
    except InputError as error:
        return error.sentence
    return None


def make_zip(members: Mapping[str, str | bytes]) -> bytes:
    """Pack members, by name."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def make_epub(
    pages: Mapping[str, str],
    contents: str = "",
    *,
    metadata: str = "<dc:title>The Ferry</dc:title>",
    others: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """Make an e-book of bodies of pages by name; `contents` are the items of its nav."""
    items = "".join(
        f'<item id="p{number}" href="{name}" media-type="application/xhtml+xml"/>'
        for number, name in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="p{number}"/>' for number in range(len(pages)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f'<manifest>{items}<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" '
        f'properties="nav"/></manifest><spine>{spine}<itemref idref="nav"/></spine></package>'
    )
    bodies = {
        f"book/{name}": f'<?xml version="1.0" encoding="utf-8"?>{_NAV}'
        f'<head><title/><script src="x.js"/></head><body>{body}</body></html>'
        for name, body in pages.items()
    }
    nav = f'{_NAV}<body><nav epub:type="toc"><ol>{contents}</ol></nav></body></html>'
    return make_zip(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": _CONTAINER,
            "book/package.opf": package,
            "book/nav.xhtml": nav,
            **bodies,
            **(others or {}),
        }
    )


def make_docx(body: str, **parts: str) -> bytes:
    """Make a Word document; `parts` are the insides of word/<name>.xml, or of core properties."""
    members = {"word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>"}
    for name, inside in parts.items():
        if name == "core":
            dublin_core = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
            members["docProps/core.xml"] = f"<properties {dublin_core}>{inside}</properties>"
        else:
            members[f"word/{name}.xml"] = f"<w:{name} {_WORD}>{inside}</w:{name}>"
    return make_zip(members)


def word_paragraph(text: str, properties: str = "") -> str:
    """Give a paragraph of Word with one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
