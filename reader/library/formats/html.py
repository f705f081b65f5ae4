"""Web pages: saved ones, fragments without a head, XHTML."""

from reader.library.formats.text import read_text
from reader.library.sections import Source


def read_html(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a page; nothing of it is run and nothing is fetched.

    Raises:
        InputError: it is no text, or too large.
    """
    return read_text(data, name, encoding)
