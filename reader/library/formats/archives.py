"""Zips from outside, read member by member in memory; nothing is ever unpacked to a folder."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import Final

from reader.core.errors import InputError
from reader.library.documents import LIMITS, Limits

_ENCRYPTED = 0x1  # bit of ZipInfo.flag_bits
_RATIO_MATTERS = 2**20  # unpacked bytes; small members may pack as well as they like
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DAMAGE: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    ValueError,
)


class Archive:
    """A zip whose members are read by name, within the limits on what they unpack to."""

    def __init__(self, data: bytes, name: str, limits: Limits = LIMITS) -> None:
        """Open a zip; `name` is what the sentences of errors call it.

        Raises:
            InputError: it is damaged, or would unpack to more than the limits permit.
        """
        self._name = name
        self._limits = limits
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _DAMAGE as error:
            raise self._damaged() from error
        self._members = self._admitted()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members, folders and symbolic links aside."""
        return tuple(self._members)

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def read(self, member: str) -> bytes:
        """Unpack one member.

        Raises:
            InputError: it is missing, damaged, locked by a password, or too large.
        """
        info = self._members.get(member)
        if info is None:
            raise InputError(f"{self._name} lacks its part “{member}”; get the file again.")
        if info.flag_bits & _ENCRYPTED:
            raise InputError(f"{self._name} is locked by a password; save it without one.")
        if info.compress_type not in _METHODS:
            raise self._damaged()
        left = self._limits.unpacked_bytes - self._unpacked
        try:
            with self._zip.open(info) as file:
                data = file.read(left + 1)
        except _DAMAGE as error:
            raise self._damaged() from error
        self._unpacked += len(data)
        if len(data) > left:
            raise self._too_large()
        return data

    def _admitted(self) -> Mapping[str, zipfile.ZipInfo]:
        """Give the members by name, of those with one name the last, as other programs do."""
        infos = self._zip.infolist()
        if len(infos) > self._limits.archive_members:
            raise InputError(
                f"{self._name} holds more than {self._limits.archive_members} files; "
                "take the document out of it."
            )
        if sum(info.file_size for info in infos) > self._limits.unpacked_bytes or any(
            self._swells(info) for info in infos
        ):
            raise self._too_large()
        return {info.filename: info for info in infos if _is_plain_file(info)}

    def _swells(self, info: zipfile.ZipInfo) -> bool:
        """Whether a member would grow as only a bomb does; what it states may be a lie."""
        is_large = info.file_size > _RATIO_MATTERS
        return is_large and info.file_size > self._limits.packing_ratio * info.compress_size

    def _too_large(self) -> InputError:
        megabytes = self._limits.unpacked_bytes // 2**20
        return InputError(
            f"{self._name} would unpack to more than {megabytes} MB or swell like a zip bomb; "
            "it is not opened."
        )

    def _damaged(self) -> InputError:
        return InputError(f"{self._name} is damaged or cut off; get the file again.")


def _is_plain_file(info: zipfile.ZipInfo) -> bool:
    is_folder = info.filename.endswith("/")  # its own is_dir fails for a name that is empty
    return not is_folder and not stat.S_ISLNK(info.external_attr >> 16)
