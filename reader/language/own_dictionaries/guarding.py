"""Reading from files that may be damaged or made to do harm: errors as sentences, and an end."""

import gzip
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from io import BufferedReader, RawIOBase
from typing import IO, TYPE_CHECKING, Final, cast

from typing_extensions import override

from reader.core.errors import InputError
from reader.language.own_dictionaries.limits import Limits

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_GZIP: Final = b"\x1f\x8b"
_SMALL, _SWELLING = 16 * 2**20, 100  # bytes that may swell as they like; no text packs better
_DAMAGE: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    tarfile.TarError,
    lzma.LZMAError,
    gzip.BadGzipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,  # a member of a zip that is locked by a password
    ValueError,
)


@contextmanager
def explained(name: str) -> Generator[None]:
    """Turn what readers of archives raise into sentences about the file `name`.

    Raises:
        InputError: instead.
    """
    try:
        yield
    except _DAMAGE as error:
        raise damaged(name) from error
    except OSError as error:
        # What is raised about damage (by bz2 too) has no number.
        if error.errno is None:
            raise damaged(name) from error
        raise InputError(
            f"{name} cannot be read ({error.strerror}); check that it is there and readable."
        ) from error


def damaged(name: str) -> InputError:
    """Make the error of a file that cannot be unpacked."""
    return InputError(f"{name} is damaged, cut off or locked; get the file again.")


def too_large(name: str) -> InputError:
    """Make the error of a file that would take too much room."""
    return InputError(
        f"{name} would unpack to more than any dictionary needs; it was not added. "
        "Get the dictionary from another place."
    )


def allowed_bytes(packed: int, limits: Limits) -> int:
    """Say to how many bytes a packed file may unpack."""
    return min(limits.unpacked, max(_SMALL, _SWELLING * packed))


class _Guarded(RawIOBase):
    """A stream of which no more than some bytes are read; its trouble is a sentence."""

    def __init__(self, stream: IO[bytes], name: str, left: int) -> None:
        super().__init__()
        self._stream, self._name, self._left = stream, name, left

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        view = memoryview(buffer).cast("B")
        with explained(self._name):
            data = self._stream.read(len(view))
        self._left -= len(data)
        if self._left < 0:
            raise too_large(self._name)
        view[: len(data)] = data
        return len(data)


def guarded(stream: IO[bytes], name: str, left: int) -> BufferedReader:
    """Give a stream of at most `left` bytes, whose read raises nothing but InputError."""
    return BufferedReader(_Guarded(stream, name, left))


def unpacked(stream: IO[bytes], name: str, size: int, limits: Limits) -> BufferedReader:
    """Give what a file of `size` bytes holds, unpacked where it begins as gzip does.

    A .dict.dz is gzip too.
    """
    plain = guarded(stream, name, limits.unpacked)
    if plain.peek(2)[:2] != _GZIP:
        return plain
    packed = gzip.GzipFile(fileobj=plain)
    return guarded(cast("IO[bytes]", packed), name, allowed_bytes(size, limits))
