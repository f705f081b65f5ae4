"""Where the window was and what it showed, kept between two starts."""

from msgspec import Struct
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from reader.services.preferences import Preferences

_KEY = "window_geometry"
_DIVIDER = ";"  # no letter of Base64
_FIRST_SIZE = (1280, 800)  # pixels
_FIRST_WIDTHS = (232, 760, 288)  # pixels: library, page, Word panel


class WindowState(Struct, frozen=True):
    """Keeps the geometry of a window, its splitter, and which panels are hidden."""

    window: QMainWindow
    splitter: QSplitter
    panels: tuple[QWidget, ...]
    preferences: Preferences

    def restore(self) -> None:
        """Put everything where it was; what cannot be read is as at the first start."""
        self.window.resize(*_FIRST_SIZE)
        self.window.restoreGeometry(_bytes(self._kept()[0]))
        self.restore_panels()

    def restore_panels(self) -> None:
        """Put what is in the window where it was."""
        self.splitter.setSizes(_FIRST_WIDTHS)
        _, splitter, hidden = self._kept()
        self.splitter.restoreState(_bytes(splitter))
        for panel, letter in zip(self.panels, hidden.ljust(len(self.panels), "0"), strict=False):
            panel.setVisible(letter != "1")

    def keep(self) -> None:
        """Remember everything."""
        hidden = "".join(str(int(panel.isHidden())) for panel in self.panels)
        parts = (_text(self.window.saveGeometry()), _text(self.splitter.saveState()), hidden)
        self.preferences.set(_KEY, _DIVIDER.join(parts))

    def _kept(self) -> tuple[str, str, str]:
        geometry, _, rest = self.preferences.text(_KEY).partition(_DIVIDER)
        splitter, _, hidden = rest.partition(_DIVIDER)
        return geometry, splitter, hidden


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")
