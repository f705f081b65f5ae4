"""Fixing the word that is looked at: its division, its reading, its meaning."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.core.corrections.correction import Correction, Kind
from reader.core.corrections.making import read_syllables
from reader.core.errors import DuizhaoError, InputError
from reader.services.correcting import Correcting
from reader.ui.appearance import Appearance
from reader.ui.correcting.describing import told_fixed
from reader.ui.correcting.targets import Meant, Targets
from reader.ui.interface.interface import translated
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
        targets: Targets,
        appearance: Appearance,
        messages: MessageBar,
        study: StudyDesk,
        view: ReadingView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._correcting, self._targets, self._appearance = correcting, targets, appearance
        self._messages, self._study = messages, study
        self._page, self._window = view.page, window
        self._open: Popover | None = None
        self._meant: Meant | None = None
        self._page.word_chosen.connect(self.leave)
        self._page.installEventFilter(self)

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
        meant = self._targets.current()
        if meant is None:
            return
        self._begin(self.splits, meant, Kind.SPLIT)
        proposing, target = self._correcting.proposing, meant.target
        stretch = proposing.stretch(target, meant.token)
        self.splits.open_stretch(
            meant.area,
            stretch,
            target.language,
            proposing.divisions(target, stretch, meant.token),
            lambda cuts: proposing.preview(target, stretch, cuts),
        )

    def fix_reading(self) -> None:
        """Open the readings of the word."""
        meant = self._targets.current()
        if meant is None:
            return
        if meant.token.language != "zh":
            told = self.tr("Only Chinese words have readings that can be fixed.")
            self._messages.tell_error(InputError(told))
            return
        self._begin(self.readings, meant, Kind.READING)
        token, proposing = meant.token, self._correcting.proposing
        self.readings.open_choices(
            meant.area,
            token.text,
            meant.target.language,
            [" ".join(each) for each in proposing.readings(token)],
            lambda text: _by_character(read_syllables(text, token.text), token.text),
        )

    def fix_gloss(self) -> None:
        """Open the meanings of the word."""
        meant = self._targets.current()
        if meant is None:
            return
        self._begin(self.glosses, meant, Kind.GLOSS)
        values = self._correcting.proposing.senses(meant.target, meant.token)
        text, language = meant.token.text, meant.target.language
        self.glosses.open_choices(meant.area, text, language, values, _nothing)

    def about(self, word: WordAt) -> Sequence[Correction]:
        """Give what of a word was fixed."""
        meant = self._targets.at(word) if word.token.is_fixed else None
        return () if meant is None else self._correcting.about(meant.target, meant.token)

    def take_back(self, corrections: Sequence[Correction]) -> None:
        """Take corrections back, and offer to have them again."""
        self.leave()
        with self._messages.telling():
            self._correcting.delete([each.id for each in corrections])
            self._messages.tell(self.tr("Took it back."), self.tr("Undo"), self._study.undo)
            self.changed.emit()

    def leave(self) -> None:
        """Close what is open, without a change."""
        if self._open is not None:
            self._open.close_it()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            self.leave()  # another view is shown
        return super().eventFilter(watched, event)

    def _begin(self, popover: "Popover", meant: Meant, kind: Kind) -> None:
        """Make ready to fix one kind of a word."""
        self.leave()
        self._open, self._meant = popover, meant
        fixed = self._correcting.about(meant.target, meant.token) if meant.token.is_fixed else ()
        popover.offer_back([each for each in fixed if each.kind is kind])

    def _split(self, meant: Meant) -> Correction:
        stretch = self._correcting.proposing.stretch(meant.target, meant.token)
        cuts, scope = self.splits.cuts, self.splits.scopes.scope
        return self._correcting.split(meant.target, stretch, cuts, scope)[0]

    def _read(self, meant: Meant) -> Correction:
        text, scope = self.readings.text, self.readings.scopes.scope
        return self._correcting.read(meant.target, meant.token, text, scope)

    def _explain(self, meant: Meant) -> Correction:
        text, scope = self.glosses.text, self.glosses.scopes.scope
        return self._correcting.explain(meant.target, meant.token, text, scope)

    def _do(self, fix: Callable[[Meant], Correction]) -> None:
        """Fix the word that is meant, and close the small window unless that is refused."""
        if self._meant is None or self._open is None:
            return
        try:
            made = fix(self._meant)
        except DuizhaoError as error:
            self._open.tell(translated("Errors", error.sentence))
            return
        self.leave()
        self._messages.tell(told_fixed(made), self.tr("Undo"), self._study.undo)
        self.changed.emit()

    def _connected(self, popover: _Popover, fix: Callable[[Meant], Correction]) -> _Popover:
        popover.accepted.connect(lambda: self._do(fix))
        popover.back_wanted.connect(self.take_back)
        popover.closed.connect(self._page.setFocus)
        return popover


def _by_character(syllables: Sequence[str], characters: str) -> str:
    return "   ".join(f"{c} {s}" for c, s in zip(characters, syllables, strict=True))


def _nothing(_text: str) -> str:
    return ""
