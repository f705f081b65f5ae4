"""The files of a dictionary, wherever they lie: in a folder, in a zip, or in a tar.

Nothing is unpacked under a name: what must be read out of order goes to a nameless temporary file.
Parts are asked for by their names, so that no name inside an archive leads anywhere.
"""

import stat
import zipfile
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Final, Protocol

from reader.core.errors import InputError
from reader.core.progress import Progress
from reader.language.own_dictionaries.guarding import damaged, explained, too_large, unpacked
from reader.language.own_dictionaries.limits import Limits

_WANTED: Final = (".ifo", ".idx", ".gz", ".dict", ".dz", ".syn", ".u8", ".txt", ".json")
_CHUNK: Final = 2**20
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA})


class Parts(Protocol):
    """Files by name."""

    @property
    def name(self) -> str:
        """What sentences call the whole."""
        ...

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files."""
        ...

    @property
    def limits(self) -> Limits:
        """How much they may hold."""
        ...

    def size(self, part: str) -> int:
        """Give the size of a part in bytes as it lies there."""
        ...

    def open(self, part: str) -> "IO[bytes]":
        """Open a part as it lies there; who opens it closes it."""
        ...


@contextmanager
def reading(parts: Parts, part: str) -> Generator[IO[bytes]]:
    """Read a part from its beginning, unpacked where it is packed.

    Raises:
        InputError: it is missing, damaged or too large.
    """
    if part not in parts.names:
        raise InputError(f"{parts.name} lacks its part “{part}”; get the dictionary again.")
    with explained(parts.name):
        size, stream = parts.size(part), parts.open(part)
    with stream:
        yield unpacked(stream, parts.name, size, parts.limits)


def read_whole(parts: Parts, part: str, most: int | None = None) -> bytes:
    """Give all of a part of at most `most` bytes, by default what the limits say.

    Raises:
        InputError: it is missing, damaged or too large.
    """
    most = parts.limits.part if most is None else most
    with reading(parts, part) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise too_large(parts.name)
    return data


@contextmanager
def at_random(parts: Parts, part: str, progress: Progress) -> Generator[tuple[IO[bytes], int]]:
    """Give a part that can be read in any order, and its size in bytes.

    Raises:
        InputError: it is missing, damaged or too large, or there is no room to unpack it.
        CancelledError: `progress` raised it.
    """
    with TemporaryFile() as file:
        size = 0
        with reading(parts, part) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                progress(0, 1, "")
                with having_room(parts.name):
                    file.write(chunk)
        yield file, size


@contextmanager
def having_room(name: str) -> Generator[None]:
    """Say in a sentence that a disk is full.

    Raises:
        InputError: instead of the OSError.
    """
    try:
        yield
    except OSError as error:
        raise InputError(
            f"There is no room to read {name} ({error.strerror}); make room on the disk, "
            "then add it again."
        ) from error


class FileParts:
    """Files of one folder."""

    def __init__(self, name: str, files: Mapping[str, Path], limits: Limits) -> None:
        self.name, self.limits = name, limits
        self._files = files
        self.names = tuple(files)

    def size(self, part: str) -> int:
        """Give the size of a file in bytes."""
        return self._files[part].stat().st_size

    def open(self, part: str) -> IO[bytes]:
        """Open a file."""
        return self._files[part].open("rb")


class ZipParts:
    """The members of a zip that a dictionary may be made of."""

    def __init__(self, archive: zipfile.ZipFile, name: str, limits: Limits) -> None:
        """Take an archive that is open.

        Raises:
            InputError: it holds too many members or would unpack to too much.
        """
        self.name, self.limits = name, limits
        self._archive = archive
        self._members = _admitted(archive.infolist(), name, limits)
        self.names = tuple(self._members)

    def size(self, part: str) -> int:
        """Give the size of a member in bytes, as it unpacks."""
        return self._members[part].file_size

    def open(self, part: str) -> IO[bytes]:
        """Open a member."""
        if self._members[part].compress_type not in _METHODS:
            raise damaged(self.name)
        return self._archive.open(self._members[part])


def is_wanted(name: str) -> bool:
    """Whether a member of an archive may be part of a dictionary; pictures and sounds are not."""
    return name.lower().endswith(_WANTED)


def _admitted(
    infos: Iterable[zipfile.ZipInfo], name: str, limits: Limits
) -> Mapping[str, zipfile.ZipInfo]:
    members: dict[str, zipfile.ZipInfo] = {}
    for number, info in enumerate(infos):
        if number >= limits.members:
            raise too_large(name)
        is_link = stat.S_ISLNK(info.external_attr >> 16)
        if is_wanted(info.filename) and not is_link:
            members[info.filename] = info
    # A member never unpacks to more than it states: zipfile stops there.
    stated = sum(info.file_size for info in members.values())
    packed = sum(info.compress_size for info in members.values())
    if stated > allowed_for_all(packed, limits):
        raise too_large(name)
    return members


def allowed_for_all(packed: int, limits: Limits) -> int:
    """Say to how many bytes all members may unpack: text packs to a hundredth at best."""
    return min(limits.unpacked, max(64 * 2**20, 200 * packed))
