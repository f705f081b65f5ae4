"""What is packed as a zip: told apart by what is inside."""

from reader.core.errors import InputError
from reader.library.formats.archives import Archive
from reader.library.formats.docx import read_docx
from reader.library.formats.epub import read_epub
from reader.library.sections import Source


def read_zip(data: bytes, name: str, encoding: str | None) -> Source:
    """Read what is packed as a zip: an e-book or a Word document.

    Raises:
        InputError: it is neither, or cannot be read.
    """
    archive = Archive(data, name)
    if "META-INF/container.xml" in archive or _holds(archive, ".opf"):
        return read_epub(data, name, encoding)
    if "word/document.xml" in archive:
        return read_docx(data, name, encoding)
    raise InputError(_other_zip(archive).format(name))


def _other_zip(archive: Archive) -> str:
    if "xl/workbook.xml" in archive:
        return "{} is a spreadsheet; save it as .csv."
    if "ppt/presentation.xml" in archive:
        return "{} holds slides; save its text as .docx or .txt."
    if "content.xml" in archive and "mimetype" in archive:
        return "{} is an OpenDocument file; save it as .docx."
    return "{} is a zip archive; unpack it and choose a document inside."


def _holds(archive: Archive, ending: str) -> bool:
    return any(member.lower().endswith(ending) for member in archive.names)
