"""The formats of documents, and how a document's format is told: by content, then by name."""

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

from reader.library.formats.html import read_html
from reader.library.formats.jsonl import read_json
from reader.library.formats.pdf import read_pdf
from reader.library.formats.refusals import cannot_be_read, refuse
from reader.library.formats.subtitles import read_subtitles
from reader.library.formats.tables import read_delimited
from reader.library.formats.text import read_text
from reader.library.formats.tmx import read_tmx
from reader.library.formats.zips import read_zip
from reader.library.sections import FormatReader

_SNIFFED = 4096  # bytes at the beginning that tell a format

# What a document begins with; in a text every second byte may be NUL, which is dropped before.
_BY_CONTENT: Final[tuple[tuple[re.Pattern[bytes], FormatReader], ...]] = (
    (re.compile(rb"%PDF-"), read_pdf),
    (re.compile(rb"PK(?:\x03\x04|\x05\x06)"), read_zip),
    (
        re.compile(
            rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?>.*?-->)\s*)*<(?:!doctype\s+html|html)\b",
            re.IGNORECASE | re.DOTALL,
        ),
        read_html,
    ),
    (
        re.compile(
            rb"\s*(?:<\?[^>]*>\s*)*(?:<!--(?>.*?-->)\s*)*<(?:!doctype\s+tmx|tmx)\b",
            re.IGNORECASE | re.DOTALL,
        ),
        read_tmx,
    ),
    (
        re.compile(rb"\s*(?:WEBVTT\b|\[Script Info\]|\d+\s+\d{1,2}:\d\d:\d\d[,.]\d{1,3}\s*-->)"),
        read_subtitles,
    ),
)
_BY_ENDING: Final[Mapping[str, FormatReader]] = {
    ".txt": read_text,
    ".md": read_text,
    ".markdown": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".srt": read_subtitles,
    ".vtt": read_subtitles,
    ".ass": read_subtitles,
    ".ssa": read_subtitles,
    ".csv": read_delimited,
    ".tsv": read_delimited,
    ".tab": read_delimited,
    ".json": read_json,
    ".jsonl": read_json,
    ".ndjson": read_json,
    ".tmx": read_tmx,
    ".pdf": read_pdf,
}


# A fragment of a page may have any name but that of a format in which tags are usual.
_FRAGMENT: Final = re.compile(
    rb"\s*<(?:p|div|article|section|main|body|table|[uod]l|h[1-6]|ruby|figure|blockquote)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG: Final = re.compile(rb"<[!/?]?[a-z][^<>]*>|&#?\w+;", re.IGNORECASE)
_ANY_TEXT: Final = frozenset({"", ".txt", ".text"})


def reader_for(name: str, data: bytes) -> FormatReader:
    """Choose the reader of a document; where content and name disagree, the content decides."""
    if cannot_be_read(data):
        return refuse
    head = data[:_SNIFFED].removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe").replace(b"\0", b"")
    for pattern, reader in _BY_CONTENT:
        if pattern.match(head):
            return reader
    ending = PurePath(name).suffix.lower()
    if ending in _ANY_TEXT and _FRAGMENT.match(head):
        return read_html
    reader = _BY_ENDING.get(ending, read_text)
    has_tags = reader is not read_html or _TAG.search(data.replace(b"\0", b""))
    return reader if has_tags else read_text
