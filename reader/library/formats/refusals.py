"""Formats that cannot be read, each with what to do instead."""

import re
from typing import Final, NoReturn

from reader.core.errors import InputError

_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD: Final = "WordDocument".encode("utf-16-le")
_OTHERS: Final = (
    (re.compile(rb"\{\\rtf"), "{} is in Rich Text Format; save it as .docx."),
    (re.compile(rb"\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!"), "{} is an archive; unpack it first."),
    (re.compile(rb".{60}BOOKMOBI", re.DOTALL), "{} is a Kindle book; convert it to EPUB."),
    (re.compile(rb"AT&TFORM"), "{} holds pictures of pages; choose a file with text."),
    (
        re.compile(rb"(?:From|Snapshot-Content-Location): .*MIME-Version: 1\.0", re.DOTALL),
        "{} is a web archive; save the page as HTML.",
    ),
)


def cannot_be_read(data: bytes) -> bool:
    """Whether a document is in a format that `refuse` knows."""
    return _is_compound(data) or any(pattern.match(data[:1024]) for pattern, _ in _OTHERS)


def refuse(data: bytes, name: str, encoding: str | None) -> NoReturn:
    """Say why a document cannot be read.

    Raises:
        InputError: always.
    """
    del encoding
    if _is_compound(data):
        raise InputError(_of_compound(data).format(name))
    found = (reason for pattern, reason in _OTHERS if pattern.match(data[:1024]))
    raise InputError(next(found, "{} is in a format that is not known.").format(name))


def _is_compound(data: bytes) -> bool:
    """Whether a file is of the kind that old Office programs wrote, and new ones to lock a file."""
    return data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


def _of_compound(data: bytes) -> str:
    if _LOCKED in data:
        return "{} is locked by a password; save it without one."
    if _OLD_WORD in data:
        return "{} is in the old format of Word; save it as .docx."
    return "{} is in an old format of Office; save it as .docx."
