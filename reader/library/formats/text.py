"""Plain text and Markdown."""

from reader.library.documents import decode_document
from reader.library.sections import Source


def read_text(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a text; its blocks are read later, since its head may say how.

    Raises:
        InputError: it is empty, no text, or not in the encoding asked for.
    """
    document = decode_document(data, name, encoding)
    return Source(
        cautions=document.cautions,
        encoding=document.encoding,
        is_guessed=document.is_guessed,
        text=document.text,
    )
