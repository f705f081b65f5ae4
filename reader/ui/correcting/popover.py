"""A small window beside a word in which something of it is fixed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from reader.core.corrections.correction import Correction, Scope
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.correcting.scope_row import ScopeRow
from reader.ui.keys.scopes import Scope as KeyScope
from reader.ui.placement import place_beside

WIDTH = 420  # pixels


class Popover(QFrame):
    """Title, what a kind of correction adds, how far it holds, and what the keys do.

    It is a child of the window, takes the keyboard while it is open, and goes at Enter or Esc.
    """

    accepted = Signal()
    back_wanted = Signal(object)
    """Sequence[Correction]: what was fixed of the word before shall be taken back."""
    closed = Signal()

    def __init__(self, title: str, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._appearance = appearance
        self._word, self.wanted_width = QRect(), WIDTH
        self._fixed: Sequence[Correction] = ()
        self._is_open = False
        self.title, self.surface = label(title, "section"), QLabel()
        self.title.setWordWrap(False)
        self.surface.setTextFormat(Qt.TextFormat.PlainText)
        self.scopes = ScopeRow(appearance.keys)
        self.wrong, self.keys = label("", "alarm"), label("", "muted")
        self.accept = push_button(self.tr("Fix"), "primary")
        self.leave = push_button(self.tr("Cancel"))
        self.back = push_button(self.tr("Take back"), "link")
        self.back.setToolTip(self.tr("Forget what you fixed of this word"))
        self.body = QVBoxLayout()
        self._lay_out()
        self.accept.clicked.connect(self.accepted)
        self.leave.clicked.connect(self.close_it)
        self.back.clicked.connect(lambda: self.back_wanted.emit(self._fixed))
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.hide()

    def offer_back(self, fixed: Sequence[Correction]) -> None:
        """Offer to take back what was fixed before, where there is something."""
        self._fixed = fixed
        self.back.setVisible(bool(fixed))

    def open_beside(self, word: QRect, surface: str, language: str) -> None:
        """Show it beside a word, a rectangle in the window's coordinates."""
        self._word = word
        self.surface.setFont(self._appearance.reading_font(language, 15))
        self.surface.setText(surface)
        self.scopes.choose(Scope.HERE)
        self.tell("")
        self.keys.setText(self.key_text())
        self._is_open = True
        self.fit()
        self.show()
        self.raise_()
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keyboard act where it is wanted first."""
        self.setFocus()

    def fit(self) -> None:
        """Take the room that the content wants, beside the word."""
        for widget in (self, *self.findChildren(QWidget)):
            widget.ensurePolished()  # the style sheet gives them room inside
        self._layout.activate()
        width = self.wanted_width
        layout = self._layout  # with the edge of the card, which the style sheet draws
        wanted = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        self.setGeometry(place_beside(self._word, QSize(width, wanted), self.window().rect()))

    def tell(self, sentence: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
        if self.isVisible():
            self.fit()

    def close_it(self) -> None:
        """Go without a change."""
        if self._is_open:
            self._is_open = False
            self.closed.emit()  # first: the keyboard is somewhere else when this goes
            self.hide()

    def key_text(self) -> str:
        """Say what the keys do."""
        return ""

    def key(self, *ids: str) -> str:
        """Write the keys of some ids, for what is said of them."""
        return " ".join(filter(None, map(self._appearance.keys.text, ids)))

    def step_of(self, event: QKeyEvent) -> int:
        """Give 1 or -1 where a key goes to the next or the previous line, else 0."""
        asked = self._appearance.keys.asked(KeyScope.FIXING, event)
        return {"fixing.next": 1, "fixing.previous": -1}.get(asked, 0)

    def wants_plain_digits(self) -> bool:
        """Whether 1 to 3 choose how far it holds, without Alt."""
        return True

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab stays inside: the page behind must not be walked through while this is open.
        if not self._is_open:
            return super().focusNextPrevChild(next)
        places = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        focus = self.focusWidget()
        at = places.index(focus) if focus in places else -1
        step = 1 if next else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        places[(at + step) % len(places)].setFocus(reason)
        return True

    @override
    def event(self, event: QEvent) -> bool:
        # While it is open no key may set off an action of the window's menus.
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif not self.scopes.take_key(event, plain=self.wants_plain_digits()):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.surface)
        head.addStretch()
        foot.setSpacing(8)
        foot.addWidget(self.keys, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.leave)
        foot.addWidget(self.accept)
        self.body.setSpacing(8)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        for part in (head, self.body):
            layout.addLayout(part)
        for widget in (self.scopes, self.wrong):
            layout.addWidget(widget)
        layout.addLayout(foot)
