"""The File menu: documents in, decks and backups out."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.menus.menu import Menu, of_platform

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class FileMenu(Menu):
    """Import, export, back up, restore, quit: each makes the desk it needs."""

    def __init__(self, page: QWidget, window: "MainWindow") -> None:
        super().__init__("", window)
        self.setTitle(self.tr("&File"))
        open_ = QKeySequence.StandardKey.Open
        self.add(
            self.tr("&Import files…"),
            lambda: window.desks.imports.ask_for_documents(),
            open_,
            name="file.import-files",
        )
        self.add(
            self.tr("Import &two files…"),
            lambda: window.desks.imports.ask_for_two_files(),
            name="file.import-two",
        )
        paste = self.add_for(
            (page,),
            self.tr("Import from &clipboard"),
            lambda: window.desks.imports.paste(),
            "Ctrl+V",
            name="file.paste",
        )
        paste.setShortcuts(QKeySequence.StandardKey.Paste)
        self.add(
            self.tr("Import from &web address…"),
            lambda: window.desks.imports.ask_for_address(),
            "Ctrl+L",
            name="file.import-address",
        )
        self.addSeparator()
        self.export = self.add(
            self.tr("&Export deck…"),
            lambda: window.desks.transfers.ask_where_to_export(),
            "Ctrl+E",
            name="file.export",
        )
        self.handout = self.add(
            self.tr("Save as &hand-out…"),
            lambda: window.desks.handouts.ask_where_to(),
            QKeySequence.StandardKey.Print,
            name="file.handout",
        )
        self.pairs = self.add(
            self.tr("&Save sentence pairs…"),
            lambda: window.desks.handouts.ask_where_to_write_pairs(),
            name="file.pairs",
        )
        self.addSeparator()
        self.add(
            self.tr("&Back up…"),
            lambda: window.desks.transfers.ask_where_to_back_up(),
            name="file.back-up",
        )
        self.add(
            self.tr("&Restore…"),
            lambda: window.desks.transfers.ask_what_to_restore(),
            name="file.restore",
        )
        self.addSeparator()
        leave = self.add(
            self.tr("&Quit"),
            window.close,
            of_platform(QKeySequence.StandardKey.Quit, "Ctrl+Q"),  # Windows has none
            name="file.quit",
        )
        leave.setMenuRole(QAction.MenuRole.QuitRole)  # macOS knows it by its English name alone
