"""Settings of the looks: applied at once, kept, and never taken as they should not be."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.services.program import Program
from reader.ui.appearance import Appearance
from reader.ui.fonts import SCRIPTS, Families, families_for, with_wanted
from reader.ui.main_window import MainWindow
from reader.ui.menus.columns_menu import ColumnsMenu
from reader.ui.menus.text_menu import TextMenu
from reader.ui.page.columns import Arrangement
from reader.ui.page.cover import Scaffold

FOUND = Families("Serif A", "Han A", "Han B", "Han C", ("Sans A",))


def action(menu: QMenu, text: str) -> QAction:
    """Give an action of a menu by its text without the mark of its letter."""
    return next(each for each in menu.actions() if each.text().replace("&", "") == text)


def test_a_wanted_family_is_taken_where_the_machine_has_it() -> None:
    wanted = {"latin": "Serif B", "simplified": "Gone", "traditional": "", "japanese": "Han A"}
    taken = with_wanted(FOUND, wanted, {"Serif A", "Serif B", "Han A", "Han B"})
    assert (taken.latin, taken.simplified) == ("Serif B", "Han A")
    assert (taken.traditional, taken.japanese) == ("Han B", "Han A")


def test_the_page_looks_as_its_settings_say(appearance: Appearance) -> None:
    for key, value in {
        "arrangement": "right",
        "swapped": True,
        "divider": 0.6,
        "line_height": 130,
        "han_size": 120,
        "translation": "blurred",
        "translation_fades": True,
        "studied": "en",
        "status_palette": "safe",
    }.items():
        appearance.set(key, value)
    look = appearance.look()

    assert look.arrangement == Arrangement("right", is_swapped=True, divider=0.6)
    assert (look.leading, look.han_scale) == (1.3, 1.2)
    assert look.scaffold == Scaffold(translation="blurred", fades=True, studied="en")
    assert look.underlines_statuses
    assert look.bare.arrangement.alone is None
    assert look.bare.scaffold.translation_side(("en", "zh")) is Side.RIGHT
    assert look.bare.scaffold.translation == "shown"


@pytest.mark.parametrize(
    ("key", "value", "accepted"),
    [("divider", 0.9, 0.75), ("divider", 1, 0.5), ("line_height", 20, 90), ("han_size", 999, 160)],
)
def test_what_would_spoil_the_page_is_not_taken(
    appearance: Appearance, key: str, value: float, accepted: float
) -> None:
    appearance.set(key, value)
    assert appearance.setting(key) == accepted


def test_fonts_are_offered_that_can_draw_the_script_and_taken_at_once(
    appearance: Appearance, qtbot: QtBot, program: Program
) -> None:
    menu = TextMenu(appearance, window := QMenu())
    qtbot.addWidget(window)
    for script, fonts in zip(SCRIPTS, menu.fonts, strict=True):
        fonts.fill()
        offered = [each.text() for each in fonts.actions()]
        assert offered[1:] == families_for(script)
        assert action(fonts, offered[0]).isChecked()
    latin = menu.fonts[0]
    name = latin.actions()[-1].text()
    before = appearance.look().latin_family

    latin.actions()[-1].trigger()
    assert appearance.look().latin_family == name
    assert program.preferences.text("latin_font") == name
    latin.fill()
    assert action(latin, name).isChecked()
    latin.actions()[0].trigger()
    assert appearance.look().latin_family == before


def test_columns_are_arranged_and_widened_from_the_menu(
    appearance: Appearance, qtbot: QtBot
) -> None:
    menu = ColumnsMenu(appearance, window := QMenu())
    qtbot.addWidget(window)

    action(menu.arranged, "One above the other").trigger()
    menu.swapped.trigger()
    action(menu, "Make the left column wider").trigger()
    assert appearance.look().arrangement == Arrangement("stacked", is_swapped=True, divider=0.55)

    appearance.set("swapped", False)
    appearance.set("arrangement", "beside")
    assert not menu.swapped.isChecked()
    assert action(menu.arranged, "Side by side").isChecked()
    action(menu, "Make the left column narrower").trigger()
    action(menu, "Make the left column narrower").trigger()
    action(menu, "Equal columns").trigger()
    assert appearance.look().arrangement == Arrangement()


def test_a_dragged_divider_is_kept(window: MainWindow, program: Program) -> None:
    window.page.divided.emit(0.6)
    assert program.preferences.get("divider") == 0.6
    assert window.appearance.look().arrangement.divider == 0.6
