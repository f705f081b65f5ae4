"""The menu of how the page's text is set: its size, the height of lines, the fonts."""

from functools import partial

from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.appearance import Appearance
from reader.ui.fonts import families_for
from reader.ui.lettered_menu import LetteredMenu
from reader.ui.menus.setting_menu import SettingMenu


class TextMenu(SettingMenu):
    """Sizes are shared with the bar at the top of the window."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__("", appearance, window)
        self.setTitle(self.tr("Te&xt"))
        self._add_sizes()
        self.addSeparator()
        self.heights = self.add_choice(
            "line_height",
            self.tr("Line &height"),
            (
                (92, self.tr("&Dense")),
                (100, self.tr("&Normal")),
                (115, self.tr("&Airy")),
                (130, self.tr("&Wide")),
                (150, self.tr("&Very wide")),
            ),
        )
        self.characters = self.add_choice(
            "han_size",
            self.tr("Size of &characters"),
            tuple((size, f"{size} %") for size in (80, 90, 100, 110, 120, 140)),
        )
        self.addSeparator()
        self.fonts = tuple(
            FontMenu(script, title, appearance, self)
            for script, title in (
                ("latin", self.tr("&English font")),
                ("simplified", self.tr("&Simplified Chinese font")),
                ("traditional", self.tr("&Traditional Chinese font")),
                ("japanese", self.tr("&Japanese font")),
            )
        )
        for menu in self.fonts:
            self.addMenu(menu)

    def _add_sizes(self) -> None:
        look, keys = self._appearance, QKeySequence.StandardKey
        self.larger = self.add(
            self.tr("L&arger text"), lambda: look.enlarge(1), keys.ZoomIn, name="view.larger"
        )
        self.larger.setShortcuts([QKeySequence(keys.ZoomIn), QKeySequence("Ctrl+=")])
        self.smaller = self.add(
            self.tr("S&maller text"), lambda: look.enlarge(-1), keys.ZoomOut, name="view.smaller"
        )
        self.add(self.tr("&Normal text"), look.reset_size, "Ctrl+0", name="view.normal-size")


class FontMenu(LetteredMenu):
    """The families that can draw a script; they are looked up when the menu is opened."""

    def __init__(self, script: str, title: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._script, self._appearance = script, appearance
        self._group = QActionGroup(self)
        self._key = f"{script}_font"
        self.setStyleSheet("QMenu { menu-scrollable: 1; }")
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the families, the wanted one marked; the first entry leaves it to the program."""
        self.clear()
        wanted = self._appearance.setting(self._key)
        for family in ("", *families_for(self._script)):
            action = self.addAction(family or self.tr("The best there is"))
            action.setCheckable(True)
            action.setChecked(family == wanted)
            action.triggered.connect(partial(self._choose, family))
            self._group.addAction(action)

    def _choose(self, family: str) -> None:
        self._appearance.set(self._key, family)
