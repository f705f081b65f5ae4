"""The Help menu: the keys, and what the program is made of."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader import __version__
from reader.core.lexicon import DictionarySource
from reader.services.reading import Reading
from reader.ui.licence_window import open_licence
from reader.ui.menus.menu import Menu
from reader.ui.message_bar import MessageBar

_LICENCE = "licence:"


class HelpMenu(Menu):
    """Opens two small windows that block nothing."""

    def __init__(self, reading: Reading, messages: MessageBar, window: QWidget) -> None:
        super().__init__("", window)
        self.setTitle(self.tr("&Help"))
        self._reading, self._messages = reading, messages
        self.add(self.tr("&Keys"), self.show_keys, QKeySequence.StandardKey.HelpContents)
        self.add(self.tr("&About Duizhao"), self.show_about)

    def show_keys(self) -> QDialog:
        """Show what the keys do."""
        rows = "".join(
            f"<tr><td><b>{key}</b></td><td style='padding-left:24px'>{meaning}</td></tr>"
            for key, meaning in self._keys()
        )
        return self._open(self.tr("Keys"), f"<table cellpadding='3'>{rows}</table>")

    def show_about(self) -> QDialog:
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

    def _open(self, title: str, text: str) -> QDialog:
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
            QDesktopServices.openUrl(QUrl(target))
            return
        with self._messages.telling():
            source = self._reading.dictionaries()[int(target.removeprefix(_LICENCE))]
            open_licence(source.licence, source.licence_text, self._window)

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("← →", self.tr("Previous, next word")),
            ("↑ ↓", self.tr("Previous, next row")),
            ("Ctrl + ← →", self.tr("The other language")),
            ("Enter", self.tr("Next unknown word")),
            ("Ctrl+Enter", self.tr("Show the word on the Word panel")),
            ("1 – 5", self.tr("How well the word is known")),
            ("K, I", self.tr("The word is known, is to be ignored")),
            ("S", self.tr("Save the word")),
            ("X, R, G", self.tr("Fix the word's division, reading, meaning")),
            ("C", self.tr("Copy the sentence and its translation")),
            ("Shift+C", self.tr("Copy them with how the Chinese is read")),
            ("Space, → ←, Home, N", self.tr("On a drawn character: draw, step, anew, numbers")),
            ("/", self.tr("Search")),
            ("L, Ctrl+Shift+L", self.tr("Levels: in the library, of the article on the page")),
            ("Ctrl+K", self.tr("Search dictionaries, vocabulary and library")),
            ("Ctrl+F, F3, Shift+F3", self.tr("Find on the page, next, previous")),
            ("Ctrl+Shift+O", self.tr("Contents")),
            ("Ctrl+PgUp, Ctrl+PgDn", self.tr("Previous, next part of a series")),
            ("Ctrl+B, N", self.tr("Bookmark the row, write a note on it")),
            ("Ctrl+Shift+B", self.tr("All bookmarks and notes")),
            ("Alt + ← →", self.tr("Back, forward")),
            ("Space", self.tr("Review; there: show the answer, then 1 – 4")),
            ("F2", self.tr("Edit the row; in the library: the details")),
            ("Delete", self.tr("In the library: remove what is selected")),
            ("Space", self.tr("In the library: open or close a group; in a list: tick")),
            ("Ctrl+Delete", self.tr("Take the row off the page")),
            ("Ctrl+I", self.tr("Edit the details of the article")),
            ("Ctrl+M", self.tr("Mend the pairing; its keys are named below the page")),
            ("Ctrl+Shift+D", self.tr("Dictionaries; there: Alt+↑ ↓ moves, Space switches")),
            ("Ctrl+Z", self.tr("Undo")),
            ("Ctrl+O, Ctrl+V, Ctrl+L", self.tr("Import files, the clipboard, a web address")),
            ("Ctrl+Enter, Esc", self.tr("In the preview: import, cancel")),
            ("Ctrl+E", self.tr("Export a deck")),
            ("Ctrl+1, Ctrl+2", self.tr("Show or hide the panels")),
            ("Alt+1, 2, 3", self.tr("Reading, Vocabulary, Review")),
            ("F11", self.tr("Full screen")),
        )


def _licence(number: int, source: DictionarySource) -> str:
    """Name a licence, as a link to its text where that goes with the data."""
    if not source.licence_text:
        return source.licence
    return f"<a href='{_LICENCE}{number}'>{source.licence}</a>"
