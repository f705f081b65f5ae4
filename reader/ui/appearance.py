"""How the window looks: theme, fonts and icons, kept in the preferences and changed at once."""

from pathlib import Path
from string import Template
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from reader.core.entries import Status
from reader.core.errors import ThemeError
from reader.core.spelling_choices import ReadingChoices, Spelling
from reader.paths import resources
from reader.services.preferences import Preferences
from reader.settings import BY_KEY, Value
from reader.ui.fonts import (
    SCRIPTS,
    Families,
    font_of,
    installed_families,
    list_font,
    with_wanted,
)
from reader.ui.icons import Icons
from reader.ui.keys.in_force import KeysInForce
from reader.ui.motion import Motion
from reader.ui.page.look import Look
from reader.ui.page_look import page_look
from reader.ui.theme import Theme, read_theme
from reader.ui.window_palette import window_palette

_SIZES = (10.0, 18.0)  # points, of the interface; between them it is as large as the system's
_TEXT_STEP = 1  # points
_DEFAULT = "light"  # the theme in place of one that is refused

_FONT_KEYS = {f"{script}_font": script for script in SCRIPTS}
_THEME_KEYS = frozenset({"theme", "tone_palette", "status_palette"})


class Appearance(QObject):
    """Dresses the application; `changed` says that everything drawn by hand must be drawn anew.

    `keys` are those in force: texts name them, and they change while the window is open.
    `trouble` says why the wanted theme, a file of the folder `themes`, was not taken.
    """

    changed = Signal()

    def __init__(
        self,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        themes: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._themes = themes if themes is not None else resources() / "themes"
        self.trouble: ThemeError | None = None
        self.keys = KeysInForce(self)
        self.icons = Icons(resources() / "icons")
        own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        least, most = _SIZES
        self.interface_size: float = min(max(own.pointSizeF(), least), most)
        self._found: Families = installed_families(own.family())
        self.families: Families = self._wanted_families()
        self.theme: Theme = self._wanted_theme()
        self.readings: ReadingChoices = self._wanted_readings()
        QApplication.setStyle("Fusion")
        QApplication.setFont(font_of(self.families.interface, self.interface_size))
        # Told now: what is put into a window that does not know it yet would keep the old font.
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)
        self._set_motion()
        _application().setStyleSheet("")  # of a window that was here before
        QApplication.setPalette(window_palette(self.theme))
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def dress(self) -> None:
        """Lay the theme over all that is there.

        A widget that is put into another is dressed anew with all it holds, which takes as long as
        to make it: what is made at once is dressed at the end.
        """
        QApplication.setPalette(window_palette(self.theme))
        sheet = Template((resources() / "themes" / "window.qss").read_text(encoding="utf-8"))
        icons = (resources() / "icons").as_posix()
        _application().setStyleSheet(sheet.substitute(self.theme.style_names(), icons=icons))

    def look(self) -> Look:
        """Say how the page looks."""
        return page_look(self._preferences, self.theme, self.families, self.readings)

    def take_trouble(self) -> ThemeError | None:
        """Say once why the wanted theme was not taken."""
        trouble, self.trouble = self.trouble, None
        return trouble

    def setting(self, key: str) -> Value:
        """Give a setting of the looks."""
        return self._preferences.get(key)

    def set(self, key: str, value: Value) -> None:
        """Keep a setting of the looks ("theme", "pinyin", "tone_colours", …) and apply it."""
        self._preferences.set(key, BY_KEY[key].accept(value))
        self.readings = self._wanted_readings()
        self._set_motion()
        if key in _FONT_KEYS:
            self.families = self._wanted_families()
        if key in _THEME_KEYS:
            self.theme = self._wanted_theme()
            self.dress()
        self.changed.emit()

    def enlarge(self, steps: int) -> None:
        """Make the page's text larger, or smaller where `steps` is negative."""
        self.set("text_size", self._preferences.number("text_size") + steps * _TEXT_STEP)

    def reset_size(self) -> None:
        """Give the page's text its first size."""
        self.set("text_size", BY_KEY["text_size"].default)

    def reading_font(self, language: str, size: float, *, bold: bool = False) -> QFont:
        """Make a font for text of a BCP 47 language beside the interface's.

        `size` is in points where the interface has its least size, and grows with it.
        """
        return font_of(self.families.of(language), self.grown(size), bold=bold)

    def spelling_font(self, size: float) -> QFont:
        """Make a font for readings, likewise; zhuyin looks best without serifs."""
        is_zhuyin = self.readings.spelling is Spelling.ZHUYIN
        families = self.families.interface if is_zhuyin else self.families.of("en")
        return font_of(families, self.grown(size))

    def list_font(self, text: str = "", *, bold: bool = False) -> QFont:
        """Make a font for a text of a list."""
        return list_font(self.families, self.interface_size, text, bold=bold)

    def status_colour(self, status: Status) -> QColor:
        """Give the colour of a status, that of a button where the page does not paint it."""
        return QColor(self.theme.statuses.get(status, self.theme["surface.hover"]))

    def grown(self, size: float) -> float:
        """Let a measure of the interface grow as its text does."""
        return size * self.interface_size / _SIZES[0]

    def _wanted_theme(self) -> Theme:
        name = self._preferences.text("theme")
        if name == "system":
            is_dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            name = "dark" if is_dark else "light"
        try:
            return self._read_theme(name)
        except ThemeError as error:
            self.trouble = error
            return self._read_theme(_DEFAULT)

    def _read_theme(self, name: str) -> Theme:
        tones = self._preferences.text("tone_palette")
        statuses = self._preferences.text("status_palette")
        return read_theme(self._themes / f"{name}.toml", tones, statuses)

    def _wanted_families(self) -> Families:
        wanted = {script: self._preferences.text(key) for key, script in _FONT_KEYS.items()}
        return with_wanted(self._found, wanted, frozenset(QFontDatabase.families()))

    def absent_fonts(self) -> tuple[tuple[str, str], ...]:
        """List the fonts that a person chose and the machine lacks, with those taken instead."""
        wanted = {script: self._preferences.text(key) for key, script in _FONT_KEYS.items()}
        pairs = ((family, getattr(self.families, script)) for script, family in wanted.items())
        return tuple((family, taken) for family, taken in pairs if family and family != taken)

    def _wanted_readings(self) -> ReadingChoices:
        spelling = Spelling(self._preferences.text("spelling"))
        return ReadingChoices(spelling, self._preferences.flag("sandhi"))

    def _set_motion(self) -> None:
        Motion.of(_application()).use(self._preferences.text("motion"))

    def _follow_system(self) -> None:
        if self._preferences.text("theme") == "system":
            self.theme = self._wanted_theme()
            self.dress()
            self.changed.emit()


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
