"""Whether a file is a data file of ours, told by its first hundred bytes.

SQLite never opens a file that these bytes do not vouch for, so what is refused stays untouched.
The layout is https://www.sqlite.org/fileformat.html#the_database_header.
"""

from pathlib import Path
from typing import Final

from reader.core.errors import DamagedDataFileError, DataFileError, NewerDataFileError
from reader.storage.trouble import damaged

APPLICATION_ID: Final = int.from_bytes(b"DuZh")
_MAGIC: Final = b"SQLite format 3\x00"
_USER_VERSION: Final = slice(60, 64)
_APPLICATION_ID: Final = slice(68, 72)


def read_version(path: Path) -> int:
    """Give the number of migrations a data file has seen; 0 where there is none yet.

    Raises:
        DamagedDataFileError: it is cut short or no data file of ours.
        DataFileError: it cannot be read.
    """
    header = _first_bytes(path)
    if not header:
        return 0
    if not header.startswith(_MAGIC):
        raise _foreign(path)
    if len(header) < 100:
        raise damaged(path)
    if int.from_bytes(header[_APPLICATION_ID]) != APPLICATION_ID:
        raise _foreign(path)
    return int.from_bytes(header[_USER_VERSION])


def refuse_newer(path: Path, version: int, known: int) -> None:
    """Raise NewerDataFileError where a file has seen more migrations than this program knows."""
    if version > known:
        raise NewerDataFileError(
            f"The data file {path} was written by a newer version of Duizhao; "
            "install that version to open it."
        )


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(100)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise DataFileError(
            f"The data file {path} cannot be read ({error.strerror}); "
            "move it away or choose another folder with --data."
        ) from error


def _foreign(path: Path) -> DamagedDataFileError:
    return DamagedDataFileError(
        f"{path} is no data file of Duizhao or is damaged; "
        "choose another folder with --data, or put a backup there with “duizhao restore FILE”."
    )
