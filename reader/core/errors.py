"""Known errors: each carries one sentence for the person, saying what is wrong and what to do.

Anything else that is raised is a bug of ours. Known errors are caught at the edge only: the
command line prints the sentence and exits with 1, the window shows it in a message.
"""


class DuizhaoError(Exception):
    """The root of everything a person may be told."""

    @property
    def sentence(self) -> str:
        """The text for the person."""
        return str(self)


class InputError(DuizhaoError):
    """A document from outside that cannot be read or understood."""


class OutputError(DuizhaoError):
    """A file that cannot be written; nothing was left behind."""


class DataFolderError(DuizhaoError):
    """The data folder cannot be made or written."""


class DataFileError(DuizhaoError):
    """The learner's data file cannot be used as it is."""


class NewerDataFileError(DataFileError):
    """The data file was written by a newer version of the program."""


class DamagedDataFileError(DataFileError):
    """The data file is damaged or is no data file of ours."""


class DictionaryError(DuizhaoError):
    """The dictionary file is missing, damaged or of another version."""


class NotFoundError(DuizhaoError):
    """A word, an article or an entry that does not exist."""


class SelectionError(DuizhaoError):
    """A selection with which what was asked for cannot be done."""


class CancelledError(DuizhaoError):
    """The person stopped the work; nothing of it remains."""

    def __init__(self, sentence: str = "Cancelled; nothing was changed.") -> None:
        super().__init__(sentence)


class ScreenError(DuizhaoError):
    """There is no screen to open a window on."""


class ThemeError(DuizhaoError):
    """A theme that cannot be read or lacks a colour."""


class TourError(DuizhaoError):
    """The tour could not go on; the sentence says where it stopped."""
