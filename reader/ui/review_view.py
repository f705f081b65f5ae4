"""The Review view: due words one by one, by keyboard or pointer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.services.reviewing import DueWord, Rating, Reviewing
from reader.ui.accessibility.announcing import announce
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.grade_row import GradeRow
from reader.ui.keys.scopes import Scope
from reader.ui.message_bar import MessageBar
from reader.ui.review_card import ReviewCard
from reader.ui.wording import counted

_WIDTH = 640  # pixels
_RATINGS = {f"review.grade-{int(rating)}": rating for rating in Rating}


class ReviewView(QFrame):
    """A card with its answers, or word that nothing is due."""

    left = Signal()
    graded = Signal()

    def __init__(
        self,
        reviewing: Reviewing,
        appearance: Appearance,
        messages: MessageBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Review"))
        self._reviewing, self._messages = reviewing, messages
        self._due: list[DueWord] = []
        self._reviewed = 0
        self.card = ReviewCard(appearance)
        self.grades = GradeRow(appearance.keys)
        self.show_answer = push_button(self.tr("Show the answer"), "primary")
        self.remaining = label("", "muted")
        self.finished = label("")
        self._mark = QLabel()
        self._appearance = appearance
        self._lay_out()
        appearance.keys.name(self.show_answer, "review.go-on")
        self.show_answer.clicked.connect(self.reveal)
        self.grades.graded.connect(self.grade)
        appearance.changed.connect(self._show_first)

    @property
    def current(self) -> DueWord | None:
        """The word under review, None when nothing is due."""
        return self._due[0] if self._due else None

    @property
    def is_revealed(self) -> bool:
        """Whether the answer is shown."""
        return not self.grades.isHidden()

    def start(self) -> None:
        """Begin with what is due now."""
        self._reviewed = 0
        self.refresh()
        self.setFocus()

    def refresh(self) -> None:
        """Read anew what is due."""
        with self._messages.telling():
            self._due = list(self._reviewing.due())
        self._show_first()

    def follow(self) -> None:
        """Read anew what is due after a change elsewhere, unless nobody looks."""
        if self.isVisible():
            self.refresh()

    def reveal(self) -> None:
        """Show the answer."""
        if self.current is not None:
            self.card.reveal()
            self.grades.show()
            self.show_answer.hide()
            self.setFocus()
            announce(self, self.card.accessibleDescription())

    def grade(self, rating: Rating) -> None:
        """Record an answer and go on to the next word."""
        if self.current is None or not self.is_revealed:
            return
        with self._messages.telling():
            self._reviewing.grade(self._due[0].entry.id, rating)
            self._reviewed += 1
            self._due.pop(0)
            self.graded.emit()
        if self._due:
            self._show_first()
        else:
            self.refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = self._appearance.keys.asked(Scope.REVIEW, event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif asked == "review.go-on":
            self._go_on()
        elif asked in _RATINGS:
            self.grade(_RATINGS[asked])
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        if self.current is None:
            self.left.emit()
        elif self.is_revealed:
            self.grade(Rating.GOOD)
        else:
            self.reveal()

    def _show_first(self) -> None:
        if self.current is None:
            self._stack.setCurrentIndex(1)
            self.finished.setText(self._finished_text())
            colour = self._appearance.theme["accent.normal"]
            self._mark.setPixmap(self._appearance.icons.pixmap("done", colour))
            self._say(self.finished.text())
            return
        self.card.show_entry(self.current.entry)
        self.grades.show_intervals(self.current.intervals)
        self.grades.hide()
        self.show_answer.show()
        self.remaining.setText(
            counted(len(self._due), self.tr("{0} word left"), self.tr("{0} words left"))
        )
        self._stack.setCurrentIndex(0)
        self._say(self.card.accessibleName())

    def _say(self, what: str) -> None:
        if self.isVisible():
            announce(self, what)

    def _finished_text(self) -> str:
        if self._reviewed:
            one, many = self.tr("Done: {0} word reviewed."), self.tr("Done: {0} words reviewed.")
            return counted(self._reviewed, one, many)
        return self.tr("Nothing is due. Words you save come back here when it is time.")

    def _lay_out(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._make_reviewing())
        self._stack.addWidget(self._make_finished())

    def _make_reviewing(self) -> QWidget:
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inside = QVBoxLayout(column)
        inside.setSpacing(16)
        inside.addWidget(self.remaining)
        inside.addStretch(1)
        for widget in (self.card, self.show_answer, self.grades):
            inside.addWidget(widget)
        inside.addStretch(2)
        self.remaining.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return _centred_in_scroll(column)

    def _make_finished(self) -> QWidget:
        page = QWidget()
        back = push_button(self.tr("Back to reading"))
        back.clicked.connect(self.left)
        self.finished.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(page)
        layout.setSpacing(16)
        layout.addStretch(2)
        layout.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.finished)
        layout.addWidget(back, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        return page


def _centred_in_scroll(column: QWidget) -> QWidget:
    """Put a column in the middle, scrolled where the window is too low for it."""
    page = QWidget()
    layout = QHBoxLayout(page)
    layout.addStretch(1)
    layout.addWidget(column, 1000)  # takes what it may have; the rest is shared by the stretches
    layout.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    page.setObjectName("sheet")
    return area
