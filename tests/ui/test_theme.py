"""The themes of the program: complete, readable, told apart; and those that are refused."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from string import Template

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader import paths
from reader.core.entries import Status
from reader.core.errors import ThemeError
from reader.services.program import Program
from reader.settings import BY_KEY
from reader.ui.appearance import Appearance
from reader.ui.page.status_lines import status_pen
from reader.ui.theme import Theme, read_theme

THEMES = paths.resources() / "themes"
NAMES = [name for name in BY_KEY["theme"].choices if name != "system"]
SETS = BY_KEY["status_palette"].choices
PAINTED = [status for status in Status if status.is_painted]

Colour = tuple[float, float, float]
# How eyes without the cones for long and for middle waves see linear red, green and blue
# (Machado, Oliveira and Fernandes, 2009, severity 1.0).
PROTANOPIA = ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052))
DEUTERANOPIA = ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969))
EVERYTHING = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


@pytest.fixture(params=[(name, statuses) for name in NAMES for statuses in SETS])
def theme(request: pytest.FixtureRequest) -> Theme:
    name, statuses = request.param
    return read_theme(THEMES / f"{name}.toml", statuses=statuses)


def test_every_colour_is_one(theme: Theme) -> None:
    for colour in (*theme.colours.values(), *theme.statuses.values(), *theme.tones):
        assert re.fullmatch("#[0-9A-F]{6}", colour)


def test_every_painted_status_has_a_colour(theme: Theme) -> None:
    assert list(theme.statuses) == PAINTED


def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    grounds = [theme[f"surface.{name}"] for name in ("window", "panel", "page", "raised", "hover")]
    lit = [theme[f"mark.{name}"] for name in ("sentence", "word", "hit", "found")]
    for ground in (*grounds, *theme.statuses.values(), theme["accent.soft"]):
        assert contrast(theme["text.normal"], ground) >= 7
    for ground in lit:
        assert contrast(theme["text.normal"], ground) >= 4.5
    for ground in grounds[:4]:
        assert contrast(theme["text.muted"], ground) >= 4.5
    assert contrast(theme["accent.text"], theme["accent.normal"]) >= 4.5


@pytest.mark.parametrize("tones", BY_KEY["tone_palette"].choices)
@pytest.mark.parametrize("name", NAMES)
def test_the_colours_of_tones_can_be_read_and_told_apart(name: str, tones: str) -> None:
    theme = read_theme(THEMES / f"{name}.toml", tones)
    assert len(set(theme.tones)) == 5
    least = 2.5 if tones == "pleco" else 3.5  # Pleco's green is what its users know
    assert min(contrast(colour, theme["surface.page"]) for colour in theme.tones) >= least


@pytest.mark.parametrize("eyes", [EVERYTHING, PROTANOPIA, DEUTERANOPIA])
@pytest.mark.parametrize("name", NAMES)
def test_the_safe_colours_are_told_apart_by_all_eyes(name: str, eyes: tuple[Colour, ...]) -> None:
    theme = read_theme(THEMES / f"{name}.toml", statuses="safe")
    grounds = [theme["surface.page"], *theme.statuses.values()]
    assert min(distance(a, b, eyes) for a, b in combinations(grounds, 2)) >= 6


def test_words_are_told_apart_by_their_lines_alone(qapp: object) -> None:  # noqa: ARG001
    pens = [status_pen(status, 20, QColor("#000000")) for status in PAINTED]
    assert len({(pen.style(), pen.widthF()) for pen in pens}) == len(PAINTED)
    solid = [pen.widthF() for pen in pens[1:]]
    assert solid == sorted(solid, reverse=True)


def test_the_style_sheet_uses_colours_that_exist(theme: Theme) -> None:
    sheet = Template((THEMES / "window.qss").read_text(encoding="utf-8"))
    assert "$" not in sheet.substitute(theme.style_names(), icons="icons")


def test_only_the_dark_theme_is_dark() -> None:
    dark = [name for name in NAMES if read_theme(THEMES / f"{name}.toml").is_dark]
    assert dark == ["dark"]


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('hit = "', 'hut = "', "The theme sepia.toml lacks mark.hit."),
        ('page = "#', 'page = "', "The theme sepia.toml wants surface.page to be like #A63D2F."),
        ("[text]", "text = 3\n[other]", "The theme sepia.toml lacks text.normal."),
        ("is_dark", "is dark", "The theme sepia.toml cannot be read: "),
    ],
)
def test_a_theme_with_errors_is_refused_in_a_sentence_and_the_light_one_taken(
    before: str, after: str, sentence: str, tmp_path: Path, program: Program, qtbot: QtBot
) -> None:
    for name in NAMES:
        text = (THEMES / f"{name}.toml").read_text(encoding="utf-8")
        wrong = text.replace(before, after, 1) if name == "sepia" else text
        (tmp_path / f"{name}.toml").write_text(wrong, encoding="utf-8")
    program.preferences.set("theme", "sepia")

    appearance = Appearance(program.preferences, themes=tmp_path)

    assert isinstance(appearance.trouble, ThemeError)
    assert appearance.trouble.sentence.startswith(sentence)
    assert appearance.theme == read_theme(THEMES / "light.toml")
    qtbot.wait(0)


def test_a_theme_that_is_missing_says_so(tmp_path: Path) -> None:
    with pytest.raises(ThemeError, match="cannot be read"):
        read_theme(tmp_path / "none.toml")


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 reckons it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(colour: str) -> Colour:
    exact = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (exact.redF(), exact.greenF(), exact.blueF())
    )
    return red, green, blue


def distance(one: str, other: str, eyes: tuple[Colour, ...]) -> float:
    """How far apart two colours are in CIE L*a*b*, seen by some eyes."""
    pairs = zip(lab(one, eyes), lab(other, eyes), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


def lab(colour: str, eyes: tuple[Colour, ...]) -> Colour:
    rgb = tuple(max(value, 0.0) for value in times(eyes, linear(colour)))
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    x, y, z = (
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
        for part in (value / most for value, most in zip(times(to_xyz, rgb), white, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def times(matrix: tuple[Colour, ...], vector: tuple[float, ...]) -> Iterator[float]:
    return (sum(a * b for a, b in zip(line, vector, strict=True)) for line in matrix)
