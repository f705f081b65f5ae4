"""Fixing the word that is looked at: its division, its reading, its meaning."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from reader.core.corrections.book import RowPlace
from reader.core.corrections.correction import Correction
from reader.core.corrections.making import Target, read_syllables
from reader.core.errors import DuizhaoError, InputError
from reader.core.tokens import Token
from reader.services.correcting import Correcting
from reader.services.reading import Reading
from reader.ui.appearance import Appearance
from reader.ui.correcting.describing import told_fixed
from reader.ui.message_bar import MessageBar
from reader.ui.page import WordAt
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk

if TYPE_CHECKING:
    from reader.ui.correcting.choice_popover import ChoicePopover
    from reader.ui.correcting.popover import Popover
    from reader.ui.correcting.split_popover import SplitPopover

_Popover = TypeVar("_Popover", bound="Popover")


class FixingDesk(QObject):
    """Opens the small window of a key beside the word, and does what was chosen there."""

    changed = Signal()
    """Something was fixed, or taken back: words are others now."""

    def __init__(
        self,
        correcting: Correcting,
        *,
        reading: Reading,
        appearance: Appearance,
        messages: MessageBar,
        study: StudyDesk,
        view: ReadingView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._correcting, self._reading, self._appearance = correcting, reading, appearance
        self._messages, self._study = messages, study
        self._view, self._window = view, window
        self._hovered: WordAt | None = None
        self._meant: tuple[Target, Token] | None = None
        self._open: Popover | None = None
        view.page.word_hovered.connect(self._hover)
        view.page.word_chosen.connect(self.leave)

    # Made when they are first needed: the window opens sooner.
    @cached_property
    def splits(self) -> "SplitPopover":
        """The window of a division."""
        from reader.ui.correcting.split_popover import SplitPopover

        return self._connected(SplitPopover(self._appearance, self._window), self._split)

    @cached_property
    def readings(self) -> "ChoicePopover":
        """The window of a reading."""
        from reader.ui.correcting.choice_popover import ChoicePopover

        title, hint = self.tr("Fix the reading"), self.tr("Pinyin or zhuyin: yin2hang2")
        popover = ChoicePopover(title, hint, self._appearance, self._window)
        return self._connected(popover, self._read)

    @cached_property
    def glosses(self) -> "ChoicePopover":
        """The window of a meaning."""
        from reader.ui.correcting.choice_popover import ChoicePopover

        title, hint = self.tr("Fix the meaning"), self.tr("Your own meaning")
        popover = ChoicePopover(title, hint, self._appearance, self._window)
        return self._connected(popover, self._explain)

    def fix_split(self) -> None:
        """Open the division of the word."""
        word = self._take_word()
        if word is None:
            return
        target, token = self._meant_by(word)
        proposing = self._correcting.proposing
        stretch = proposing.stretch(target, token)
        self._open = self.splits
        self.splits.open_stretch(
            self._place_of(word),
            stretch,
            target.language,
            proposing.divisions(stretch),
            lambda cuts: proposing.preview(target, stretch, cuts),
        )

    def fix_reading(self) -> None:
        """Open the readings of the word."""
        word = self._take_word()
        if word is None:
            return
        target, token = self._meant_by(word)
        if token.language != "zh":
            told = self.tr("Only Chinese words have readings that can be fixed.")
            self._messages.tell_error(InputError(told))
            return
        values = [" ".join(each) for each in self._correcting.proposing.readings(token)]
        self._open = self.readings
        self.readings.open_choices(
            self._place_of(word),
            token.text,
            target.language,
            values,
            lambda text: _by_character(read_syllables(text, token.text), token.text),
        )

    def fix_gloss(self) -> None:
        """Open the meanings of the word."""
        word = self._take_word()
        if word is None:
            return
        target, token = self._meant_by(word)
        self._open = self.glosses
        values = self._correcting.proposing.senses(token)
        place = self._place_of(word)
        self.glosses.open_choices(place, token.text, target.language, values, lambda _text: "")

    def about(self, word: WordAt) -> Sequence[Correction]:
        """Give what of a word was fixed."""
        if not word.token.is_fixed or self._view.article is None:
            return ()
        return self._correcting.about(*self._meant_by(word))

    def take_back(self, corrections: Sequence[Correction]) -> None:
        """Take corrections back, and offer to have them again."""
        with self._messages.telling():
            self._correcting.delete([each.id for each in corrections])
            self._messages.tell(self.tr("Took it back."), self.tr("Undo"), self._study.undo)
            self.changed.emit()

    def leave(self) -> None:
        """Close what is open, without a change."""
        if self._open is not None:
            self._open.close_it()

    def _split(self) -> None:
        if self._meant is not None:
            target, token = self._meant
            cuts, scope = self.splits.cuts, self.splits.scopes.scope
            stretch = self._correcting.proposing.stretch(target, token)
            self._do(lambda: self._correcting.split(target, stretch, cuts, scope)[0])

    def _read(self) -> None:
        if self._meant is not None:
            target, token = self._meant
            text, scope = self.readings.text, self.readings.scopes.scope
            self._do(lambda: self._correcting.read(target, token, text, scope))

    def _explain(self) -> None:
        if self._meant is not None:
            target, token = self._meant
            text, scope = self.glosses.text, self.glosses.scopes.scope
            self._do(lambda: self._correcting.explain(target, token, text, scope))

    def _do(self, fix: Callable[[], Correction]) -> None:
        """Fix something, and close the small window unless that is refused."""
        try:
            made = fix()
        except DuizhaoError as error:
            if self._open is not None:
                self._open.tell(error.sentence)
            return
        self.leave()
        self._messages.tell(told_fixed(made), self.tr("Undo"), self._study.undo)
        self.changed.emit()

    def _take_word(self) -> WordAt | None:
        """Give the word that is pointed at, else the one of the cursor."""
        self.leave()
        word = self._hovered or self._view.page.current_word()
        if word is None or self._view.article is None:
            return None
        self._meant = self._meant_by(word)
        return word

    def _meant_by(self, word: WordAt) -> tuple[Target, Token]:
        """Give the side of a word with its tokens, and that of the tokens which it is now."""
        article = self._view.article
        id_, languages = ("", ("en", "zh"))
        if article is not None:
            id_, languages = article.article.id, article.article.metadata.languages
        tokens = self._view.page.tokens(word.row.position, word.side)
        if not any(token.start <= word.token.start < token.end for token in tokens):
            place = RowPlace(id_, word.row.id)
            tokens = self._reading.annotate_row(word.row.row, word.side, languages, place)
        target = Target(id_, word.row, word.side, languages, tokens)
        start = word.token.start
        return target, next(each for each in tokens if each.start <= start < each.end)

    def _place_of(self, word: WordAt) -> QRect:
        """Give the word's rectangle in the window's coordinates, in sight."""
        page = self._view.page
        area = page.word_rect(word)
        return area.translated(page.viewport().mapTo(self._window, QPoint()))

    def _hover(self, word: WordAt | None) -> None:
        if self._open is None or not self._open.isVisible():
            self._hovered = word

    def _connected(self, popover: _Popover, fix: Callable[[], None]) -> _Popover:
        popover.accepted.connect(fix)
        popover.closed.connect(self._view.page.setFocus)
        return popover


def _by_character(syllables: Sequence[str], characters: str) -> str:
    return "   ".join(f"{c} {s}" for c, s in zip(characters, syllables, strict=True))
