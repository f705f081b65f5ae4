"""Themes: every colour of the window, read from TOML."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final, cast

from msgspec import Struct

from reader.core.entries import Status
from reader.core.errors import ThemeError

NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "surface": ("window", "panel", "page", "raised", "hover", "line", "scroll"),
    "text": ("normal", "muted", "faint"),
    "accent": ("normal", "strong", "soft", "text", "focus"),
    "mark": (
        *("sentence", "word", "chosen", "error", "error_soft", "doubt", "doubt_soft"),
        *("notice_soft", "hit", "found", "selection", "link", "link_edge", "link_lit"),
    ),
}
"""The colours that a theme must have, by their group."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_PAINTED = tuple(status for status in Status if status.is_painted)


class Theme(Struct, frozen=True, kw_only=True):
    """The colours of the window as "#RRGGBB".

    `colours` maps "surface.page" and the like to a colour; `statuses` has those that are painted,
    `tones` the four tones and then the neutral one, each of the palette that was asked for.
    """

    is_dark: bool
    colours: dict[str, str]
    statuses: dict[Status, str]
    tones: tuple[str, str, str, str, str]

    def __getitem__(self, name: str) -> str:
        return self.colours[name]

    def tone(self, number: int) -> str:
        """Give the colour of a tone, 1 to 5."""
        return self.tones[number - 1]

    def style_names(self) -> dict[str, str]:
        """Give the colours under the names the style sheet uses: "surface_page"."""
        return {name.replace(".", "_"): colour for name, colour in self.colours.items()}


def read_theme(path: Path, tones: str = "pleco", statuses: str = "lute") -> Theme:
    """Read a theme from a TOML file as `resources/themes/light.toml` shows it.

    `tones` and `statuses` name one of its palettes each. Raises ThemeError where the file cannot
    be read or lacks a colour.
    """
    file = _File(path)
    one, two, three, four, five = (file.colour("tones", tones, str(n)) for n in range(1, 6))
    return Theme(
        is_dark=file.value("is_dark") is True,
        colours={
            f"{group}.{name}": file.colour(group, name)
            for group, names in NAMES.items()
            for name in names
        },
        statuses={s: file.colour("status", statuses, str(int(s))) for s in _PAINTED},
        tones=(one, two, three, four, five),
    )


class _File:
    def __init__(self, path: Path) -> None:
        self._name = path.name
        try:
            self._data: object = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ThemeError(f"The theme {path.name} cannot be read: {error}.") from error

    def value(self, *names: str) -> object:
        """Give what stands under a name, inside its groups."""
        found = self._data
        for name in names:
            inside = cast("dict[str, object]", found) if isinstance(found, dict) else {}
            if name not in inside:
                raise ThemeError(f"The theme {self._name} lacks {'.'.join(names)}.")
            found = inside[name]
        return found

    def colour(self, *names: str) -> str:
        found = self.value(*names)
        if isinstance(found, str) and _COLOUR.fullmatch(found):
            return found
        raise ThemeError(f"The theme {self._name} wants {'.'.join(names)} to be like #A63D2F.")
