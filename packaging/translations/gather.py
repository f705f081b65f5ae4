"""Gathers every text of the program that a person may read in the window."""

from pathlib import Path

from interface_texts import Text, interface_texts
from sentence_texts import sentence_texts

ROOT = Path(__file__).resolve().parent.parent.parent
_WINDOW = ("ui", "app")
_BELOW = ("core", "language", "library", "export", "services", "storage", "ui")


def gather() -> list[Text]:
    """List the texts, each once, those of the window first."""
    texts = [*interface_texts(_modules(_WINDOW)), *sentence_texts(_modules(_BELOW))]
    return list(dict.fromkeys(texts))


def _modules(rooms: tuple[str, ...]) -> list[Path]:
    return [path for room in rooms for path in sorted((ROOT / "reader" / room).rglob("*.py"))]
