"""From a chosen file to the dictionary it is, told by what it holds."""

import bz2
import lzma
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path, PurePosixPath
from typing import IO, Final

from reader.core.errors import InputError
from reader.core.progress import Progress, unwatched
from reader.language.own_dictionaries.cedict import CedictFile
from reader.language.own_dictionaries.entries import ForeignDictionary
from reader.language.own_dictionaries.guarding import allowed_bytes, explained, guarded, unpacked
from reader.language.own_dictionaries.limits import LIMITS, Limits
from reader.language.own_dictionaries.parts import FileParts, Parts, ZipParts
from reader.language.own_dictionaries.stardict import StarDictFile
from reader.language.own_dictionaries.tars import tar_parts
from reader.language.own_dictionaries.yomitan import YomitanFile

ENDINGS: Final = (
    ".u8", ".txt", ".gz", ".zip", ".ifo", ".tar", ".tgz", ".bz2", ".tbz2", ".xz",
)  # fmt: skip
"""What a person may choose."""

_PARTS: Final = (".idx", ".idx.gz", ".dict", ".dict.dz", ".syn")
_BZIP2, _XZ = b"BZh", b"\xfd7zXZ"
_MAGIC: Final = slice(257, 262)  # where a tar says "ustar"


@contextmanager
def opened(
    path: Path, progress: Progress = unwatched, limits: Limits = LIMITS
) -> Generator[ForeignDictionary]:
    """Open a dictionary for reading.

    Raises:
        InputError: it cannot be read, or is no dictionary of a known format.
        CancelledError: `progress` raised it.
    """
    name = path.name
    if name.lower().endswith(".ifo"):
        yield StarDictFile(_siblings(path, limits), name)
        return
    if name.lower().endswith(_PARTS):
        raise InputError(f"{name} is a part of a StarDict dictionary; choose its .ifo file.")
    with explained(name):
        head = _head(path)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        with explained(name):
            archive = zipfile.ZipFile(path)
        with archive:
            yield _in_archive(ZipParts(archive, name, limits))
        return
    size = path.stat().st_size
    with path.open("rb") as stream:
        plain = _unpacked(stream, head, name, size, limits)
        if plain.peek(512)[_MAGIC] == b"ustar":
            with tar_parts(plain, name, limits, progress) as parts:
                yield _in_archive(parts)
            return
    if head.startswith((_BZIP2, _XZ)):
        raise InputError(f"{name} is packed in a way that is not known; unpack it first.")
    yield CedictFile(FileParts(name, {name: path}, limits), name, _stem(name))


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(8)


def _unpacked(
    stream: IO[bytes], head: bytes, name: str, size: int, limits: Limits
) -> BufferedReader:
    if head.startswith(_BZIP2):
        return guarded(bz2.open(stream), name, allowed_bytes(size, limits))
    if head.startswith(_XZ):
        return guarded(lzma.open(stream), name, allowed_bytes(size, limits))
    return unpacked(stream, name, size, limits)


def _siblings(path: Path, limits: Limits) -> Parts:
    """Give the files beside an .ifo that share its name."""
    with explained(path.name):
        beside = {other.name: other for other in path.parent.iterdir() if other.is_file()}
    stem = path.name[: -len(".ifo")].casefold()
    files = {name: file for name, file in beside.items() if name.casefold().startswith(stem)}
    return FileParts(path.name, files, limits)


def _in_archive(parts: Parts) -> ForeignDictionary:
    """Tell what an archive holds.

    Raises:
        InputError: no dictionary, or more than one.
    """
    indexes = [name for name in parts.names if PurePosixPath(name).name == "index.json"]
    if indexes:
        return YomitanFile(parts, min(indexes, key=len))
    books, lists, texts = (
        [name for name in parts.names if name.lower().endswith(endings)]
        for endings in ((".ifo",), (".u8", ".u8.gz"), (".txt", ".txt.gz"))
    )
    if len(books) > 1 or len(lists) > 1:
        raise InputError(
            f"{parts.name} holds several dictionaries; unpack it and choose an .ifo or .u8 file."
        )
    if books:
        return StarDictFile(parts, books[0])
    if lists or texts:
        chosen = lists[0] if lists else max(texts, key=parts.size)  # others say who made it
        return CedictFile(parts, chosen, _stem(PurePosixPath(chosen).name))
    raise InputError(
        f"{parts.name} holds no dictionary that is known; choose a CC-CEDICT, StarDict or Yomitan "
        "dictionary."
    )


def _stem(name: str) -> str:
    for ending in (".gz", ".bz2", ".xz", ".txt", ".u8"):
        if name.lower().endswith(ending):
            name = name[: -len(ending)]
    return name
