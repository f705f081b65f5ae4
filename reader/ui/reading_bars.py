"""The bars around the page: a row that is edited, a note, mending, and what to find."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.appearance import Appearance
from reader.ui.page import PageView

if TYPE_CHECKING:
    from reader.ui.editing.row_editor import RowEditor
    from reader.ui.mending.mend_bar import MendBar
    from reader.ui.navigating.find_bar import FindBar
    from reader.ui.navigating.note_editor import NoteEditor


class ReadingBars(QObject):
    """Each bar is made when it is first needed: the window opens sooner."""

    note_written = Signal(str)
    """What is to be the note that was written; "" for none."""

    def __init__(
        self,
        appearance: Appearance,
        page: PageView,
        layout: QVBoxLayout,
        *,
        foot: QWidget,
        in_foot: QWidget,
    ) -> None:
        """`layout` has the page and the foot; `in_foot` is the first there that takes keys."""
        super().__init__(page)
        self._appearance, self._page, self._layout = appearance, page, layout
        self._foot, self._in_foot = foot, in_foot

    @cached_property
    def editor(self) -> "RowEditor":
        """Where a row is edited."""
        from reader.ui.editing.row_editor import RowEditor

        editor = RowEditor(self._appearance)
        editor.closed.connect(lambda: self._page.highlight(0, {}))
        self._add_below(self._page, editor)
        return editor

    @cached_property
    def note_editor(self) -> "NoteEditor":
        """Where a note is written."""
        from reader.ui.navigating.note_editor import NoteEditor

        editor = NoteEditor(self._appearance)
        editor.saved.connect(self.note_written)
        editor.left.connect(self._page.setFocus)
        self._add_below(self.editor if self._is_made("editor") else self._page, editor)
        return editor

    @cached_property
    def mend_bar(self) -> "MendBar":
        """What can be done while the pairing is mended."""
        from reader.ui.mending.mend_bar import MendBar
        from reader.ui.tab_order import come_before

        bar = MendBar(self._appearance)
        self._layout.insertWidget(self._layout.indexOf(self._foot), bar)
        come_before(bar, self._in_foot)
        return bar

    @cached_property
    def find_bar(self) -> "FindBar":
        """Where is typed what to find."""
        from reader.ui.navigating.find_bar import FindBar
        from reader.ui.tab_order import come_before

        bar = FindBar(self._appearance)
        self._layout.insertWidget(0, bar)
        come_before(bar, self._page)
        return bar

    @property
    def is_writing(self) -> bool:
        """Whether a row or a note is being written."""
        return (self._is_made("editor") and self.editor.isVisible()) or (
            self._is_made("note_editor") and self.note_editor.isVisible()
        )

    def close_row(self) -> None:
        """Let go of the row that is being edited, if any is."""
        if self._is_made("editor"):
            self.editor.close_row()

    def close_note(self) -> None:
        """Let go of the note that is being written, if any is."""
        if self._is_made("note_editor"):
            self.note_editor.hide()

    def make_room(self) -> None:
        """Have the page become lower now, not at the next event."""
        self._layout.activate()

    def _is_made(self, name: str) -> bool:
        return name in vars(self)

    def _add_below(self, upper: QWidget, lower: QWidget) -> None:
        from reader.ui.tab_order import come_after

        self._layout.insertWidget(self._layout.indexOf(upper) + 1, lower)
        come_after(lower, upper)
