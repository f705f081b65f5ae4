"""Keys that cannot be bound otherwise: what every field, list and window of a desktop obeys."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.ui.keys.scopes import FixedKeys, Scope

_MOVING: Final = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")
_LEAVING: Final = ("Return", "Esc", "Tab", "Shift+Tab")


def fixed_keys() -> tuple[FixedKeys, ...]:
    """List them, group by group."""
    group = _tr("In fields, lists and cards")
    moving = _tr("moves and types in fields and lists")
    return (
        FixedKeys("", moving, (*_MOVING, *_LEAVING, "Backspace"), Scope.FIELDS),
        FixedKeys("", moving, (*_MOVING, *_LEAVING, "Space"), Scope.LISTS),
        FixedKeys("", _tr("goes on, or leaves"), _LEAVING, Scope.FIXING),
        FixedKeys("", _tr("goes on, or leaves"), _LEAVING, Scope.DIVIDING),
        FixedKeys(group, _tr("Close it, leave it as it is"), ("Esc",), Scope.FIELDS),
        FixedKeys(group, _tr("Open it, take it over"), ("Return",), Scope.FIELDS),
        FixedKeys(group, _tr("Save what is written"), ("Ctrl+Return",), Scope.FIELDS),
        FixedKeys(group, _tr("Tick a box, open a group"), ("Space",), Scope.LISTS),
        FixedKeys(group, _tr("From one to the next"), ("Tab", "Shift+Tab"), Scope.FIELDS),
        FixedKeys(
            group, _tr("Choose a line while fixing a word"), _digits(), Scope.FIXING, "1 – 9"
        ),
    )


def _digits() -> tuple[str, ...]:
    return tuple(map(str, range(1, 10)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("FixedKeys", text)
