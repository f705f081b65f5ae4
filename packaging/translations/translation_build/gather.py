"""Gathers every text of the program that a person may read in the window."""

from pathlib import Path

from reader.settings import texts as setting_texts
from translation_build.interface_texts import Text, interface_texts
from translation_build.sentence_texts import ERRORS, sentence_texts

ROOT = Path(__file__).resolve().parent.parent.parent.parent
_WINDOW = ("ui", "app")
_BELOW = ("core", "language", "library", "export", "services", "storage")
# What the system says of files, as our errors repeat it in brackets.
_OF_THE_SYSTEM = (
    "Permission denied", "No such file or directory", "No space left on device",
    "Read-only file system", "Input/output error", "Is a directory", "Not a directory",
    "File exists", "Device or resource busy", "File name too long",
)  # fmt: skip


def gather() -> list[Text]:
    """List the texts, each once, those of the window first."""
    window, below = interface_texts(_modules(_WINDOW)), sentence_texts(_modules(_BELOW))
    raised = sentence_texts(_modules(("ui",)), of_window=True)
    system = (Text(ERRORS, said) for said in _OF_THE_SYSTEM)
    settings = (Text("Settings", said) for said in setting_texts())
    return list(dict.fromkeys((*window, *below, *raised, *system, *settings)))


def _modules(rooms: tuple[str, ...]) -> list[Path]:
    return [path for room in rooms for path in sorted((ROOT / "reader" / room).rglob("*.py"))]
