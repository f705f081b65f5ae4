"""Where words begin and end: a stretch, likely ways to divide it, and what would come of each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget
from typing_extensions import override

from reader.core.corrections.stretches import Cuts, Stretch
from reader.core.tokens import Token
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.correcting.division_strip import DivisionStrip
from reader.ui.correcting.popover import WIDTH, Popover
from reader.ui.correcting.token_table import tokens_html
from reader.ui.word_markup import dress_of, rich_label

_BETWEEN = 1  # pixels around a line of the list
_EDGES = 60  # pixels beside the stretch

Preview = Callable[[Cuts], Sequence[Token]]
"""Gives the words of a division."""


class SplitPopover(Popover):
    """Keys go from gap to gap and change the cuts, others go through what is proposed."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(self.tr("Fix the division"), appearance, window)
        self.strip, self.ways = DivisionStrip(appearance), QListWidget()
        self.preview = rich_label()
        self.preview.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._previewed: Preview = _nothing
        self._proposed: tuple[Cuts, ...] = ()
        self._old: tuple[str, ...] = ()
        self.ways.setAccessibleName(self.tr("Likely divisions"))
        self.ways.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ways.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ways.setSpacing(_BETWEEN)
        proposals = label(self.tr("Likely divisions"), "muted")
        for widget in (self.strip, proposals, self.ways, self.preview):
            self.body.addWidget(widget)
        self.surface.hide()
        self.strip.changed.connect(self._follow_strip)
        self.ways.currentRowChanged.connect(self._follow_list)

    @property
    def cuts(self) -> Cuts:
        """The division as it stands."""
        return self.strip.cuts

    def open_stretch(
        self,
        word: QRect,
        stretch: Stretch,
        language: str,
        proposed: Sequence[Cuts],
        preview: Preview,
    ) -> None:
        """Show a stretch beside a word; the first line of the list is how it is divided now."""
        self._previewed, self._proposed = preview, (stretch.cuts, *proposed)
        self._old = _words(stretch, stretch.cuts)
        room = self.window().width() - _EDGES
        self.strip.show_stretch(stretch, language, room)
        self.wanted_width = max(WIDTH, self.strip.sizeHint().width() + _EDGES)
        self.ways.blockSignals(True)
        self.ways.clear()
        self.ways.setFont(self._appearance.reading_font(language, 12))
        self.ways.addItems([" | ".join(_words(stretch, cuts)) for cuts in self._proposed])
        self.ways.setCurrentRow(0)
        self.ways.blockSignals(False)
        height = (self.ways.sizeHintForRow(0) + 2 * _BETWEEN) * len(self._proposed)
        self.ways.setFixedHeight(height + 2 * self.ways.frameWidth())
        self._show_preview()
        self.open_beside(word, "", language)

    @override
    def take_focus(self) -> None:
        self.strip.setFocus()

    @override
    def key_text(self) -> str:
        gaps = self.key("dividing.left", "dividing.right", "dividing.cut")
        lines = self.key("fixing.previous", "fixing.next")
        return self.tr("{0}: cut; {1}: choose").format(gaps, lines)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := self.step_of(event):
            row = self.ways.currentRow() + step
            self.ways.setCurrentRow(min(max(row, 0), self.ways.count() - 1))
        else:
            super().keyPressEvent(event)

    def _follow_list(self, row: int) -> None:
        if 0 <= row < len(self._proposed):
            self.strip.show_cuts(self._proposed[row])
            self._show_preview()

    def _follow_strip(self, cuts: Cuts) -> None:
        row = self._proposed.index(cuts) if cuts in self._proposed else -1
        self.ways.blockSignals(True)
        self.ways.setCurrentRow(row)
        self.ways.blockSignals(False)
        self._show_preview()

    def _show_preview(self) -> None:
        tokens = self._previewed(self.cuts)
        self.preview.setText(tokens_html(tokens, dress_of(self._appearance), self._old))
        if self.isVisible():
            self.fit()


def _words(stretch: Stretch, cuts: Cuts) -> tuple[str, ...]:
    return tuple(stretch.text[span.start : span.end] for span in stretch.words(cuts))


def _nothing(_cuts: Cuts) -> Sequence[Token]:
    return ()
