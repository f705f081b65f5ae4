"""A file is written whole or not at all."""

import contextlib
import secrets
from collections.abc import Generator
from pathlib import Path

from reader.core.errors import OutputError


@contextlib.contextmanager
def writing(to: Path) -> Generator[Path]:
    """Give a new file beside `to` to write into; it takes the place of `to` when all went well.

    Whatever goes wrong inside, a cancel included, leaves `to` as it was and nothing beside it.

    Raises:
        OutputError: the folder is missing, `to` is a folder, or it cannot be written.
    """
    partial = to.parent / f".{secrets.token_hex(8)}.part"
    try:
        _refuse_impossible(to)
        partial.touch(exist_ok=False)
        yield partial
        partial.replace(to)
    except OSError as error:
        raise OutputError(
            f"{to} cannot be written ({error.strerror or error}); choose another place."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()


def _refuse_impossible(to: Path) -> None:
    if to.is_dir():
        raise OutputError(f"{to} is a folder; give the export a file name.")
    if not to.parent.is_dir():
        raise OutputError(f"The folder {to.parent} does not exist; choose another place.")
