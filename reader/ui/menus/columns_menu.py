"""The menu of how the two languages stand on the page."""

from PySide6.QtWidgets import QWidget

from reader.ui.appearance import Appearance
from reader.ui.menus.setting_menu import SettingMenu

_MIDDLE = 0.5
_STEP = 0.05  # of the room


class ColumnsMenu(SettingMenu):
    """Beside each other, above each other, or one alone; swapped; one wider than the other."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__("", appearance, window)
        self.setTitle(self.tr("&Columns"))
        self.arranged = self.add_choice(
            "arrangement",
            self.tr("A&rrangement"),
            (
                ("beside", self.tr("&Side by side")),
                ("stacked", self.tr("&One above the other")),
                ("left", self.tr("The &left one alone")),
                ("right", self.tr("The &right one alone")),
            ),
        )
        self.swapped = self.add_setting("swapped", self.tr("S&wap the columns"))
        self.swapped.setShortcut("Ctrl+Alt+S")
        self.addSeparator()
        wider = self.tr("Make the left column wi&der")
        self.add(wider, lambda: self._move(_STEP), "Alt+Shift+Right", name="view.left-wider")
        narrower = self.tr("Make the left column &narrower")
        self.add(narrower, lambda: self._move(-_STEP), "Alt+Shift+Left", name="view.left-narrower")
        self.add(self.tr("&Equal columns"), self._level, name="view.equal-columns")

    def _move(self, by: float) -> None:
        share = float(self._appearance.setting("divider"))
        self._appearance.set("divider", round(share + by, 3))

    def _level(self) -> None:
        self._appearance.set("divider", _MIDDLE)
