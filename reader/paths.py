"""Where things are: the learner's data folder, and what comes with the program."""

import os
from pathlib import Path

from reader.core.errors import DataFolderError

_PACKAGE = Path(__file__).resolve().parent
DATABASE_NAME = "duizhao.sqlite3"
INDEX_NAME = "index.sqlite3"
DICTIONARY_NAME = "dictionary.sqlite3"
OWN_DICTIONARIES_NAME = "dictionaries"


def data_folder(chosen: Path | None = None) -> Path:
    """Give the data folder, made if need be: the chosen one, else $DUIZHAO_HOME, else the user's.

    Raises:
        DataFolderError: it cannot be made, is a file, or cannot be written.
    """
    folder = chosen or _from_environment() or _of_user()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataFolderError(
            f"The data folder {folder} cannot be made ({error.strerror}); "
            "choose another with --data."
        ) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise DataFolderError(
            f"The data folder {folder} cannot be written; choose another with --data."
        )
    return folder


def _from_environment() -> Path | None:
    home = os.environ.get("DUIZHAO_HOME")
    return Path(home).expanduser() if home else None


def _of_user() -> Path:
    import platformdirs

    return platformdirs.user_data_path("duizhao", appauthor=False)


def resources() -> Path:
    """Give the folder of icons, themes, translations and card templates."""
    return _shipped("resources")


def content() -> Path:
    """Give the folder of the starter articles."""
    return _shipped("content")


def dictionary() -> Path:
    """Give the dictionary file; it may be missing, since a build step makes it."""
    installed = _PACKAGE / "dictionary" / DICTIONARY_NAME
    return installed if installed.exists() else _PACKAGE.parent / "build" / DICTIONARY_NAME


def translations() -> Path:
    """Give the folder of the compiled translations; they may be missing, as a build makes them."""
    installed = _PACKAGE / "translations"
    return installed if installed.is_dir() else _PACKAGE.parent / "build" / "translations"


def _shipped(name: str) -> Path:
    """Find a folder inside an installed package, else beside it in a checkout."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
