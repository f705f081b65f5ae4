import re
from string import Template

import pytest
from PySide6.QtGui import QColor

from reader import paths
from reader.core.entries import Status
from reader.settings import BY_KEY
from reader.ui.theme import Theme, read_theme

THEMES = paths.resources() / "themes"


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return read_theme(THEMES / f"{request.param}.toml")


def test_every_colour_is_one(theme: Theme) -> None:
    for colour in (*theme.colours.values(), *theme.statuses.values(), *theme.tones):
        assert re.fullmatch("#[0-9A-F]{6}", colour)


def test_every_painted_status_has_a_colour(theme: Theme) -> None:
    assert set(theme.statuses) == {status for status in Status if status.is_painted}


def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    grounds = [theme[f"surface.{name}"] for name in ("window", "panel", "page", "raised", "hover")]
    for ground in (*grounds, *theme.statuses.values(), theme["accent.soft"]):
        assert contrast(theme["text.normal"], ground) >= 7
    for ground in grounds[:4]:
        assert contrast(theme["text.muted"], ground) >= 4.5
    assert contrast(theme["accent.text"], theme["accent.normal"]) >= 4.5


@pytest.mark.parametrize("tones", BY_KEY["tone_palette"].choices)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_colours_of_tones_can_be_read_and_told_apart(name: str, tones: str) -> None:
    theme = read_theme(THEMES / f"{name}.toml", tones)
    assert len(set(theme.tones)) == 5
    least = 2.5 if tones == "pleco" else 3.5  # Pleco's green is what its users know
    assert min(contrast(colour, theme["surface.page"]) for colour in theme.tones) >= least


def test_the_style_sheet_uses_colours_that_exist(theme: Theme) -> None:
    sheet = Template((THEMES / "window.qss").read_text(encoding="utf-8"))
    assert "$" not in sheet.substitute(theme.style_names(), icons="icons")


def test_the_themes_agree_on_their_keys() -> None:
    light, dark = (read_theme(THEMES / f"{name}.toml") for name in ("light", "dark"))
    assert light.colours.keys() == dark.colours.keys()
    assert (light.is_dark, dark.is_dark) == (False, True)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 reckons it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    exact = QColor(colour)
    parts = (exact.redF(), exact.greenF(), exact.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
