"""Where keys work, and which of them would be in each other's way."""

from enum import Enum, auto
from typing import Final

from msgspec import Struct


class Scope(Enum):
    """Where a key works."""

    WINDOW = auto()
    """Wherever the keyboard is in the window."""
    READING = auto()
    """On the page, on what stands below it, and on the Word panel."""
    PAGE = auto()
    """On the page alone."""
    FIELDS = auto()
    """In fields and on buttons, wherever they stand."""
    LISTS = auto()
    """In lists and tables, wherever they stand."""
    LIBRARY = auto()
    BOOKMARKS = auto()
    LEVELS = auto()
    """In the list of the words that a text lacks."""
    VOCABULARY = auto()
    REVIEW = auto()
    PREVIEW = auto()
    """Wherever the keyboard is while an import is looked at."""
    MENDING = auto()
    """On the page while its pairing is mended."""
    DRAWING = auto()
    """On a drawn character."""
    FIXING = auto()
    """In the card in which a word is fixed."""
    DIVIDING = auto()
    """In the card in which the division into words is fixed."""
    DICTIONARIES = auto()
    CORRECTIONS = auto()


_LISTS: Final = frozenset(
    {
        Scope.LIBRARY,
        Scope.BOOKMARKS,
        Scope.LEVELS,
        Scope.VOCABULARY,
        Scope.DICTIONARIES,
        Scope.CORRECTIONS,
    }
)
# Cards that take all keys, and windows of their own: no key of the window works there.
_SEALED: Final = frozenset({Scope.FIXING, Scope.DIVIDING, Scope.DICTIONARIES, Scope.CORRECTIONS})
_MEETING: Final = frozenset(
    {
        frozenset({Scope.READING, Scope.PAGE}),
        frozenset({Scope.READING, Scope.FIELDS}),
        frozenset({Scope.FIXING, Scope.DIVIDING}),
        *(frozenset({Scope.LISTS, each}) for each in _LISTS),
    }
)


def meet(one: Scope, other: Scope) -> bool:
    """Whether one key may be asked for two things at one place."""
    if one is other:
        return True
    if Scope.WINDOW in (one, other):
        return not {one, other} & _SEALED
    return frozenset({one, other}) in _MEETING


Keys = tuple[str, ...]
"""Key sequences in Qt's portable text."""


class Bindable(Struct, frozen=True):
    """Something that keys ask for: `defaults` are key sequences in Qt's portable text.

    `id` never changes, so that what a person bound is found again; `group` and `text` are shown.
    """

    id: str
    group: str
    text: str
    defaults: tuple[str, ...]
    scope: Scope


class FixedKeys(Struct, frozen=True):
    """Keys that are what they are; without a group they are listed nowhere, but not free either."""

    group: str
    text: str
    keys: tuple[str, ...]
    scope: Scope
    written: str = ""
    """How they are shown where a list of them would be long: "1 – 9"."""


class Taken(Struct, frozen=True):
    """Why a key cannot be had: what it does already."""

    key: str
    group: str
    text: str
