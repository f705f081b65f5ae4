"""The encoding of a page: what it declares, unless its bytes tell otherwise."""

import re
from typing import Final

from reader.core.articles import Caution
from reader.core.errors import InputError
from reader.library.documents import Document
from reader.library.encodings import Decoded, decode, encoding_name, offered_codec
from reader.library.plausibility import cost

_DECLARED: Final = re.compile(
    rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})|"
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})",
    re.IGNORECASE,
)
_HEAD = 8192  # bytes in which a declaration stands
_SAMPLE = 2**16  # characters; more tell no more
_BEARABLE = 1.15  # times as implausible as what the bytes tell


def decode_page(data: bytes, name: str, chosen: str | None) -> tuple[Document, tuple[Caution, ...]]:
    """Decode a page, and warn where it declares what it is not.

    Raises:
        InputError: it is no text, or not in the chosen encoding.
    """
    declared = declared_codec(data)
    if chosen is not None or declared is None:
        return _plain(decode(data, name, chosen))
    try:
        told = decode(data, name)
    except InputError:
        return _plain(decode(data, name, declared))
    if declared == told.codec or not told.is_guessed:
        is_wrong = declared != told.codec and not told.text.isascii()
        document = Document(told.text, told.codec, damages=told.damages)
        wrong = _warning(declared, told.codec) if is_wrong else ()
        return document, (*wrong, *document.cautions)
    stated = _as_declared(data, name, declared)
    if stated is not None and cost(stated.text[:_SAMPLE]) <= _BEARABLE * cost(told.text[:_SAMPLE]):
        document = Document(*stated)
        return document, document.cautions
    return Document(*told), _warning(declared, told.codec)


def declared_codec(data: bytes) -> str | None:
    """Give the codec that a page declares, None where it declares none that is known."""
    match = _DECLARED.search(data[:_HEAD])
    return offered_codec((match[1] or match[2]).decode("ascii")) if match else None


def _plain(decoded: Decoded) -> tuple[Document, tuple[Caution, ...]]:
    document = Document(*decoded)
    return document, document.cautions


def _as_declared(data: bytes, name: str, codec: str) -> Decoded | None:
    try:
        return decode(data, name, codec)
    except InputError:
        return None


def _warning(declared: str, codec: str) -> tuple[Caution, ...]:
    return (
        Caution(
            "encoding",
            f"The page declares {encoding_name(declared)} but was read as {encoding_name(codec)}; "
            "if characters look wrong, choose another encoding.",
        ),
    )
