"""Tars, which can be read from front to back only: what is wanted is kept in temporary files."""

import tarfile
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from tempfile import TemporaryFile
from typing import IO, Final, Self

from typing_extensions import override

from reader.core.progress import Progress
from reader.language.own_dictionaries.guarding import explained, guarded, too_large
from reader.language.own_dictionaries.limits import Limits
from reader.language.own_dictionaries.parts import having_room, is_wanted

_CHUNK: Final = 2**20
_LONGEST_HEADER: Final = 2**16  # bytes of a name or of other facts that tarfile reads at once
_PLAIN: Final = (tarfile.REGTYPE, tarfile.AREGTYPE)


class TarParts:
    """The members of a tar, copied out of it."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.name, self.limits = name, limits
        self.files: dict[str, IO[bytes]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members."""
        return tuple(self.files)

    def size(self, part: str) -> int:
        """Give the size of a member in bytes."""
        return self.files[part].seek(0, 2)

    def open(self, part: str) -> IO[bytes]:
        """Open a member; closing it leaves the copy open for another time."""
        copy = self.files[part]
        copy.seek(0)
        return guarded(copy, self.name, self.limits.unpacked)


@contextmanager
def tar_parts(
    stream: IO[bytes], name: str, limits: Limits, progress: Progress
) -> Generator[TarParts]:
    """Copy the members of a tar that are wanted out of its unpacked stream.

    Raises:
        InputError: it is damaged, or holds too much.
        CancelledError: `progress` raised it.
    """
    parts = TarParts(name, limits)
    with ExitStack() as kept:
        with explained(name), tarfile.open(fileobj=stream, mode="r|", tarinfo=_CautiousInfo) as tar:
            for number, member in enumerate(tar):
                progress(0, 1, "")
                if number >= limits.members:
                    raise too_large(name)
                source = tar.extractfile(member) if _is_plain(member) else None
                if source is not None:
                    parts.files[member.name] = kept.enter_context(TemporaryFile())
                    _copy(source, parts.files[member.name], name, progress)
        yield parts


def _is_plain(member: tarfile.TarInfo) -> bool:
    return member.type in _PLAIN and not member.issparse() and is_wanted(member.name)


def _copy(source: IO[bytes], to: IO[bytes], name: str, progress: Progress) -> None:
    while chunk := source.read(_CHUNK):
        progress(0, 1, "")
        with having_room(name):
            to.write(chunk)


class _CautiousInfo(tarfile.TarInfo):
    """Refuses headers that would fill the memory."""

    @classmethod
    @override
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        info = super().frombuf(buf, encoding, errors)
        if info.type not in _PLAIN and not info.isdir() and info.size > _LONGEST_HEADER:
            raise tarfile.ReadError("header too large")
        return info
