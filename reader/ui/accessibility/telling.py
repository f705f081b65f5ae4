"""Where a window begins to be told to screen readers."""

from PySide6.QtWidgets import QApplication

from reader.ui.accessibility.factory import Factory
from reader.ui.accessibility.following import PageFollower
from reader.ui.accessibility.speaking import Speaking
from reader.ui.hover_card import HoverCard
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk
from reader.ui.word_guide import WordGuide
from reader.ui.word_panel import WordPanel


def tell_screen_readers(
    *, view: ReadingView, card: HoverCard, panel: WordPanel, guide: WordGuide, desk: StudyDesk
) -> None:
    """Have a page read aloud by its rows, and said what becomes of words, as long as it is there.

    Without a screen reader nothing more is imported, made or done.
    """
    Factory.of(QApplication.instance()).take(view.page)
    follower = PageFollower(view.page)
    view.rows_changed.connect(follower.renew)
    Speaking(view=view, card=card, panel=panel, guide=guide, desk=desk)
