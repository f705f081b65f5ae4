"""Which languages the window speaks, and which of them a system wants."""

from collections.abc import Iterable
from typing import Final

SYSTEM: Final = "system"
"""The choice to speak as the system does."""

ENGLISH, SIMPLIFIED, TRADITIONAL = "en", "zh_CN", "zh_TW"
OWN_NAMES: Final = ((ENGLISH, "English"), (SIMPLIFIED, "简体中文"), (TRADITIONAL, "繁體中文"))
"""Every language as it calls itself: who cannot read the others finds their own."""

_TRADITIONAL_PLACES: Final = ("TW", "HK", "MO", "Hant")


def spoken(choice: str, wanted: Iterable[str]) -> str:
    """Give the language of a choice; `wanted` are the system's BCP 47 tags, the dearest first."""
    if choice != SYSTEM:
        return choice
    for tag in wanted:
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "zh":
            is_traditional = "Hans" not in parts and any(p in _TRADITIONAL_PLACES for p in parts)
            return TRADITIONAL if is_traditional else SIMPLIFIED
        if parts[0] == "en":
            return ENGLISH
    return ENGLISH
