"""The Help menu: the keys, and what the program is made of."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader import __version__
from reader.core.lexicon import DictionarySource
from reader.services.reading import Reading
from reader.ui.house import House
from reader.ui.menus.menu import Menu
from reader.ui.message_bar import MessageBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

_LICENCE = "licence:"


class HelpMenu(Menu):
    """Its windows block nothing."""

    def __init__(
        self, reading: Reading, messages: MessageBar, house: House, window: QWidget
    ) -> None:
        super().__init__("", window)
        self.setTitle(self.tr("&Help"))
        self._reading, self._messages = reading, messages
        keys = self.add(self.tr("&Keys"), house.show_keys, name="help.keys")
        keys.setShortcuts([QKeySequence("?"), QKeySequence(QKeySequence.StandardKey.HelpContents)])
        self.add(self.tr("&Welcome"), house.show_welcome, name="help.welcome")
        about = self.add(self.tr("&About Duizhao"), self.show_about, name="help.about")
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def show_about(self) -> "QDialog":
        """Show the version, the licence and where the dictionaries come from."""
        sources: tuple[DictionarySource, ...] = ()
        with self._messages.telling():
            sources = self._reading.dictionaries()
        listed = "".join(
            f"<li><a href='{source.url}'>{source.name}</a>: "
            + self.tr("{0} entries, {1}, {2}").format(
                f"{source.entries:,}", source.dated or source.version, _licence(number, source)
            )
            + "</li>"
            for number, source in enumerate(sources)
        )
        heading = f"<h2>Duizhao 对照 {__version__}</h2>"
        purpose = self.tr("A reader for learning English and Chinese from bilingual texts.")
        licence = self.tr("Free software under the GNU General Public License, version 3 or later.")
        dictionaries = self.tr("Dictionaries")
        about = f"{heading}<p>{purpose}</p><p>{licence}</p><h3>{dictionaries}</h3><ul>{listed}</ul>"
        return self._open(self.tr("About Duizhao"), about)

    def _open(self, title: str, text: str) -> "QDialog":
        # Making classes of Qt takes time: those that only this window has are made with it.
        from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

        dialog = QDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        shown = QLabel(text)
        shown.linkActivated.connect(self._follow)
        shown.setWordWrap(True)
        shown.setMinimumWidth(420)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(shown)
        layout.addWidget(buttons)
        dialog.open()
        return dialog

    def _follow(self, target: str) -> None:
        """Open an address, or the licence of a source."""
        if not target.startswith(_LICENCE):
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(QUrl(target))
            return
        from reader.ui.licence_window import open_licence

        with self._messages.telling():
            source = self._reading.dictionaries()[int(target.removeprefix(_LICENCE))]
            open_licence(source.licence, source.licence_text, self._window)


def _licence(number: int, source: DictionarySource) -> str:
    """Name a licence, as a link to its text where that goes with the data."""
    if not source.licence_text:
        return source.licence
    return f"<a href='{_LICENCE}{number}'>{source.licence}</a>"
