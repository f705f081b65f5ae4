"""What a window shows, kept while everything in it is made anew."""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QLayout

from reader.core.entries import VocabularyFilter
from reader.core.trail import Trail
from reader.ui.chosen_word import ChosenWord

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.importing.drafts import DocumentDraft
    from reader.ui.main_window import MainWindow
    from reader.ui.views import View


class Shown(Struct, frozen=True):
    """What a window shows that neither the data file nor the article knows."""

    view: "View"
    word: ChosenWord | None
    trail: Trail
    library_search: str
    vocabulary: VocabularyFilter | None
    documents: "Sequence[DocumentDraft]"
    preferences: QRect | None
    """Where Preferences stand: the language may have been chosen there."""

    @classmethod
    def of(cls, window: "MainWindow") -> "Shown":
        """Look at a window."""
        preferences, views = window.house.open_preferences, window.views
        return cls(
            view=views.shown,
            word=window.word_panel.word,
            trail=window.room.ways.travels.trail,
            library_search=window.library_panel.search.text(),
            vocabulary=views.vocabulary.filters.wanted() if views.has_vocabulary else None,
            documents=tuple(window.desks.imports.pending) if window.desks.has_imports else (),
            preferences=preferences.geometry() if preferences is not None else None,
        )

    def put_back(self, window: "MainWindow") -> None:
        """Let a window show it."""
        window.room.ways.travels.take_up(self.trail)
        window.library_panel.search.setText(self.library_search)
        if self.vocabulary is not None:
            window.views.vocabulary.filters.show_wanted(self.vocabulary)
        if self.word is not None:
            window.guide.show(self.word)
        if self.documents:
            window.desks.imports.take_up(self.documents)
        window.views.choose(self.view)
        if self.preferences is not None:
            window.house.show_preferences()
            window.house.preferences.dialog.setGeometry(self.preferences)


def finish_writing(window: "MainWindow") -> None:
    """Have everything kept that is being written: fields keep it when they are left."""
    focused = QApplication.focusWidget()
    if focused is not None and window.isAncestorOf(focused):
        focused.clearFocus()
    window.room.desks.leave_details()
    window.reading_view.keep_place()


def clear(window: "MainWindow", *kept: QObject) -> None:
    """Unmake everything in a window, but not the window, nor what is kept of it."""
    inside = window.findChildren(QObject, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for child in inside:
        if child not in kept and not isinstance(child, QLayout):  # the layout is the window's own
            child.deleteLater()
    # Now, not after what is made next: two actions with one shortcut would block each other.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
