"""The View menu: how the page looks, which panels are shown."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.appearance import Appearance
from reader.ui.menus.columns_menu import ColumnsMenu
from reader.ui.menus.menu import of_platform
from reader.ui.menus.readings_menu import ReadingsMenu
from reader.ui.menus.scaffold_menu import ScaffoldMenu
from reader.ui.menus.setting_menu import SettingMenu
from reader.ui.menus.text_menu import TextMenu
from reader.ui.peeking import Peeking
from reader.ui.reading_mode import ReadingMode


class ViewMenu(SettingMenu):
    """Its actions and choices are shared with the bar at the top of the window."""

    def __init__(
        self, appearance: Appearance, library: QWidget, word: QWidget, window: QWidget
    ) -> None:
        super().__init__("", appearance, window)
        self.setTitle(self.tr("&View"))
        self._panels: list[tuple[QAction, QWidget]] = []
        self.scaffold = ScaffoldMenu(appearance, window)
        self.columns, self.text = ColumnsMenu(appearance, window), TextMenu(appearance, window)
        self.readings = ReadingsMenu(appearance, window)
        self.larger, self.smaller = self.text.larger, self.text.smaller
        self._add_page()
        self._add_colours()
        strokes = self.add_setting("animate_strokes", self.tr("&Move strokes"))
        strokes.setToolTip(self.tr("Draw the strokes of characters as a hand does."))
        self.addSeparator()
        self.library = self._panel(library, self.tr("&Library"), "Ctrl+1", name="view.library")
        self.word = self._panel(word, self.tr("&Word"), "Ctrl+2", name="view.word")
        self.follow_panels()

    def add_reading_mode(self, mode: ReadingMode) -> None:
        """Add what lets the page fill the screen."""
        text = self.tr("&Full screen, nothing but the page")
        key = of_platform(QKeySequence.StandardKey.FullScreen, "F11").toString()
        self.full_screen = self.add_switch(text, mode.switch, key, name="view.full-screen")
        mode.switched.connect(self.full_screen.setChecked)
        mode.switched.connect(self.follow_panels)

    def add_peeking(self, peeking: Peeking, page: QWidget) -> None:
        """Add what the page shows when it is asked to."""
        self.scaffold.add_peeking(peeking, page)

    def follow_panels(self) -> None:
        """Mark the panels that are shown."""
        for action, panel in self._panels:
            action.setChecked(not panel.isHidden())

    def _add_page(self) -> None:
        self.pinyin = self.add_choice(
            "pinyin",
            self.tr("&Pinyin"),
            (
                ("off", self.tr("&Off")),
                ("unknown", self.tr("Above &unknown words")),
                ("all", self.tr("Above &all words")),
            ),
        )
        for menu in (self.readings, self.scaffold, self.columns, self.text):
            self.addMenu(menu)
        self.addSeparator()

    def _add_colours(self) -> None:
        self.theme = self.add_choice(
            "theme",
            self.tr("T&heme"),
            (
                ("system", self.tr("As the &system")),
                ("light", self.tr("&Light")),
                ("sepia", self.tr("Se&pia")),
                ("dark", self.tr("&Dark")),
            ),
        )
        self.statuses = self.add_choice(
            "status_palette",
            self.tr("C&olours of words"),
            (
                ("lute", self.tr("As in &Lute")),
                ("safe", self.tr("&Told apart by all eyes, and underlined")),
            ),
        )

    def _panel(self, panel: QWidget, text: str, shortcut: str, *, name: str) -> QAction:
        action = self.add_switch(text, panel.setVisible, shortcut, name=name)
        self._panels.append((action, panel))
        return action
