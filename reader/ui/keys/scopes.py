"""Where keys work, and which of them would be in each other's way."""

from dataclasses import dataclass
from enum import Enum, auto


class Scope(Enum):
    """Where a key works."""

    WINDOW = auto()
    """Wherever the keyboard is in the window."""
    READING = auto()
    """On the page, on what stands below it, and on the Word panel."""
    PAGE = auto()
    """On the page alone."""
    FIELDS = auto()
    """In fields, lists and on buttons, wherever they stand."""
    ELSEWHERE = auto()
    """In one view or list of the window; the views are not in each other's way."""
    APART = auto()
    """Where no other key of the window works: another window, or a mode that takes them all."""


_READING_MEETS = frozenset({Scope.READING, Scope.PAGE, Scope.FIELDS})


def meet(one: Scope, other: Scope) -> bool:
    """Whether one key may be asked for two things at one place."""
    if Scope.APART in (one, other):
        return False
    if Scope.WINDOW in (one, other):
        return True
    if Scope.READING in (one, other):
        return {one, other} <= _READING_MEETS
    return one is other is Scope.PAGE


@dataclass(frozen=True, slots=True)
class Bindable:
    """Something that keys ask for: `defaults` are key sequences in Qt's portable text.

    `id` never changes, so that what a person bound is found again; `group` and `text` are shown.
    """

    id: str
    group: str
    text: str
    defaults: tuple[str, ...]
    scope: Scope


@dataclass(frozen=True, slots=True)
class FixedKeys:
    """Keys that are what they are; without a text they are listed nowhere, but not free either."""

    group: str
    text: str
    keys: tuple[str, ...]
    scope: Scope
    written: str = ""
    """How they are shown where a list of them would be long: "1 – 4"."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Why a key cannot be had: what it does already."""

    key: str
    text: str
