"""Themes: every colour of the window, read from TOML."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from reader.core.entries import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of the window as "#RRGGBB".

    `colours` maps "surface.page" and the like to a colour; `statuses` has those that are painted,
    `tones` the four tones and then the neutral one, of the palette that was asked for.
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


def read_theme(path: Path, tones: str = "pleco") -> Theme:
    """Read a theme from a TOML file as `resources/themes/light.toml` shows it.

    `tones` names one of its palettes for tones.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    one, two, three, four, five = (data["tones"][tones][str(number)] for number in range(1, 6))
    return Theme(
        is_dark=data["is_dark"],
        colours={
            f"{group}.{name}": colour
            for group in ("surface", "text", "accent", "mark")
            for name, colour in data[group].items()
        },
        statuses={Status(int(number)): colour for number, colour in data["status"].items()},
        tones=(one, two, three, four, five),
    )
