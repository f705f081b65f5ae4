"""The File menu: documents in, decks and backups out."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.menus.menu import Menu
from reader.ui.transfers import Transfers


class FileMenu(Menu):
    """Import, export, back up, restore, quit."""

    def __init__(self, transfers: Transfers, window: QWidget) -> None:
        super().__init__("", window)
        self.setTitle(self.tr("&File"))
        self.add(self.tr("&Import…"), transfers.ask_for_documents, QKeySequence.StandardKey.Open)
        self.export = self.add(self.tr("&Export deck…"), transfers.ask_where_to_export, "Ctrl+E")
        self.addSeparator()
        self.add(self.tr("&Back up…"), transfers.ask_where_to_back_up)
        self.add(self.tr("&Restore…"), transfers.ask_what_to_restore)
        self.addSeparator()
        self.add(self.tr("&Quit"), window.close, QKeySequence.StandardKey.Quit)
