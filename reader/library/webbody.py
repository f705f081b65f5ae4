"""What a web server sends, read as far as the limits go."""

import zlib
from collections.abc import Callable, Iterator
from http.client import HTTPResponse
from itertools import chain
from typing import Final

from reader.core.errors import InputError

_PIECE: Final = 1 << 16
_GZIP, _DEFLATE, _RAW_DEFLATE = 31, 15, -15  # zlib's window bits for each wrapping
_PLAIN: Final = frozenset({"", "identity"})

Received = Callable[[int, int], None]
"""Told (bytes received, bytes announced or 0)."""


def read_body(response: HTTPResponse, host: str, most: int, received: Received) -> bytes:
    """Read a body and unpack it.

    Raises:
        InputError: it has more than `most` bytes, packed or not, or cannot be unpacked.
        EOFError: it breaks off.
        OSError, HTTPException: the connection fails.
    """
    announced = _announced(response)
    if announced > most:
        raise _too_large(host, most)
    pieces = _pieces(response, announced, received)
    packing = (response.getheader("Content-Encoding") or "").strip().lower()
    data = bytearray()
    for piece in pieces if packing in _PLAIN else _unpacked(pieces, packing, host):
        data += piece
        if len(data) > most:
            raise _too_large(host, most)
    return bytes(data)


def _announced(response: HTTPResponse) -> int:
    length = response.getheader("Content-Length") or ""
    return int(length) if length.isdecimal() and len(length) < 19 else 0


def _pieces(response: HTTPResponse, announced: int, received: Received) -> Iterator[bytes]:
    count = 0
    while piece := response.read1(_PIECE):
        count += len(piece)
        received(count, announced)
        yield piece
    if response.length:
        raise EOFError


def _unpacked(pieces: Iterator[bytes], packing: str, host: str) -> Iterator[bytes]:
    """Unpack in pieces of bounded size, whatever a packed piece may hold."""
    first = next(pieces, b"")
    unpacker = zlib.decompressobj(_window(packing, first, host))
    try:
        for piece in chain((first,), pieces):
            rest = piece
            while rest and not unpacker.eof:
                yield unpacker.decompress(rest, _PIECE)
                rest = unpacker.unconsumed_tail
    except zlib.error as error:
        raise InputError(f"What {host} sent cannot be unpacked; try again later.") from error
    if not unpacker.eof:
        raise EOFError


def _window(packing: str, first: bytes, host: str) -> int:
    if packing in ("gzip", "x-gzip"):
        return _GZIP
    if packing == "deflate":  # some servers send it without the wrapping that it should have
        is_wrapped = len(first) > 1 and first[0] & 15 == 8 and int.from_bytes(first[:2]) % 31 == 0
        return _DEFLATE if is_wrapped else _RAW_DEFLATE
    raise InputError(
        f"{host} packs what it sends in a way that is not understood; "
        "save the page in a browser and open the file."
    )


def _too_large(host: str, most: int) -> InputError:
    return InputError(
        f"{host} sends more than {most // 2**20} MB; save it in a browser and divide it into parts."
    )
