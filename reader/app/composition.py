"""Opens a program over a data folder and the dictionary file."""

from pathlib import Path

from reader import paths
from reader.language.dictionary import Dictionary
from reader.services.program import Program


def compose(data: Path | None = None) -> Program:
    """Open a program; its data file is opened when it is first needed.

    Raises:
        DataFolderError: the folder cannot be made or written.
        DictionaryError: the dictionary file is missing or cannot be used.
    """
    return Program(paths.data_folder(data), Dictionary(paths.dictionary()))
