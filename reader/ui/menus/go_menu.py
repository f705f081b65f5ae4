"""The Go menu: to places of the article, of its series, and back."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.menus.menu import Menu, of_platform
from reader.ui.navigating.wayfinding import Wayfinding


class GoMenu(Menu):
    """Its actions are shared with the bar at the top of the window."""

    def __init__(self, ways: Wayfinding, page: QWidget, window: QWidget) -> None:
        super().__init__("", window)
        self.setTitle(self.tr("&Go"))
        self._ways = ways
        key = QKeySequence.StandardKey
        travels, contents, marks = ways.travels, ways.contents, ways.bookmarks
        back = of_platform(key.Back, "Alt+Left")
        self.back = self.add(self.tr("&Back"), travels.back, back, name="go.back")
        self.forward = self.add(
            self.tr("&Forward"),
            travels.forward,
            of_platform(key.Forward, "Alt+Right"),
            name="go.forward",
        )
        self.addSeparator()
        self.contents = self.add(
            self.tr("&Contents…"), contents.open, "Ctrl+Shift+O", name="go.contents"
        )
        self.previous_part = self.add(
            self.tr("&Previous part"),
            lambda: contents.go_to_part(-1),
            "Ctrl+PgUp",
            name="go.previous-part",
        )
        self.next_part = self.add(
            self.tr("&Next part"),
            lambda: contents.go_to_part(1),
            "Ctrl+PgDown",
            name="go.next-part",
        )
        self.addSeparator()
        self.add(
            self.tr("Find ne&xt"),
            lambda: ways.find.step(1),
            of_platform(key.FindNext, "F3"),
            name="go.find-next",
        )
        self.add(
            self.tr("Find p&revious"),
            lambda: ways.find.step(-1),
            of_platform(key.FindPrevious, "Shift+F3"),
            name="go.find-previous",
        )
        self.addSeparator()
        self.bookmark = self.add_for(
            (page,), self.tr("Book&mark this row"), marks.turn, "Ctrl+B", name="go.bookmark"
        )
        self.note = self.add_for(
            (page,), self.tr("&Write a note…"), marks.write, "N", name="go.note"
        )
        self.bookmarks = self.add(
            self.tr("Bookmarks and no&tes"), marks.show_panel, "Ctrl+Shift+B", name="go.bookmarks"
        )
        travels.changed.connect(self._follow)
        contents.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        travels, contents = self._ways.travels, self._ways.contents
        self.back.setEnabled(travels.can_go_back)
        self.forward.setEnabled(travels.can_go_forward)
        self.previous_part.setEnabled(contents.has_part(-1))
        self.next_part.setEnabled(contents.has_part(1))
