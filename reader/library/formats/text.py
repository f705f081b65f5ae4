"""Plain text and Markdown."""

from reader.library.blocks import read_blocks
from reader.library.encodings import decode
from reader.library.sections import Section, Source


def read_text(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a text as one section.

    Raises:
        InputError: it is no text, or not in the encoding asked for.
    """
    del encoding
    text, codec, is_guessed = decode(data, name)
    return Source((Section(read_blocks(text)),), encoding=codec, is_guessed=is_guessed)
