"""Ties the fixing of words to the page, the Word panel and the list of all that was fixed."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPointF
from PySide6.QtWidgets import QMenu, QWidget

from reader.core.articles import Place
from reader.services.program import Program
from reader.ui.annotating import Annotating, Tokens
from reader.ui.appearance import Appearance
from reader.ui.article_desk import ArticleDesk
from reader.ui.background import Background
from reader.ui.correcting.corrections_desk import CorrectionsDesk
from reader.ui.correcting.fixed_note import FixedNote
from reader.ui.correcting.fixing_desk import FixingDesk
from reader.ui.correcting.targets import Targets
from reader.ui.message_bar import MessageBar
from reader.ui.page import WordAt
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk
from reader.ui.word_guide import WordGuide
from reader.ui.word_panel import WordPanel
from reader.ui.words_across import WordsAcross


class WordFixing(QObject):
    """Whatever is fixed or taken back is seen at once; `desk` and `list` command it."""

    def __init__(
        self,
        program: Program,
        *,
        appearance: Appearance,
        background: Background,
        messages: MessageBar,
        study: StudyDesk,
        annotating: Annotating,
        articles: ArticleDesk,
        view: ReadingView,
        guide: WordGuide,
        panel: WordPanel,
        across: WordsAcross,
        window: QWidget,
    ) -> None:
        super().__init__(view)
        self._annotating, self._view, self._across = annotating, view, across
        self._guide, self._panel = guide, panel
        self.desk = FixingDesk(
            program.correcting,
            targets=Targets(program.reading, view, window),
            appearance=appearance,
            messages=messages,
            study=study,
            view=view,
            window=window,
        )
        self.list = CorrectionsDesk(
            program.correcting,
            program.correction_files,
            appearance=appearance,
            background=background,
            messages=messages,
            study=study,
            articles=articles,
            view=view,
            window=window,
        )
        self.note = FixedNote()
        panel.add_note(self.note)
        self._connect()

    def add_to_menu(self, menu: QMenu, at: QPointF) -> None:
        """Offer to fix the word at a point of the page."""
        page = self._view.page
        word = page.sheet.word_at(page.in_article(at)) if page.sheet is not None else None
        if word is None:
            return
        menu.addSeparator()
        for text, fix in (
            (self.tr("Fix the division of {0}…"), self.desk.fix_split),
            (self.tr("Fix the reading of {0}…"), self.desk.fix_reading),
            (self.tr("Fix the meaning of {0}…"), self.desk.fix_gloss),
        ):
            if fix != self.desk.fix_reading or word.token.language == "zh":
                action = menu.addAction(text.format(word.token.text.replace("&", "&&")))
                action.triggered.connect(partial(self._fix_at, word, fix))

    def _fix_at(self, word: WordAt, fix: Callable[[], None], _checked: bool = False) -> None:
        self._view.page.put_cursor(Place(word.row.position, word.side, word.token.start))
        fix()

    def _connect(self) -> None:
        self.desk.changed.connect(self.list.note)
        self.list.changed.connect(self._renew)
        self.note.back_wanted.connect(self.desk.take_back)
        self._annotating.annotated.connect(self._follow)

    def _renew(self) -> None:
        """Find the words of the page anew."""
        self._annotating.renew()
        self._across.renew()
        self._view.page.renew_words()

    def _follow(self, found: Tokens) -> None:
        """Show on the panel what became of its word."""
        word = self._panel.word
        if word is None or word.came_from is not None or self._panel.isHidden():
            return
        if word.parts:
            return  # a phrase follows by itself
        start = word.at.token.start
        tokens = found.get((word.at.row.position, word.at.side), ())
        token = next((each for each in tokens if each.start <= start < each.end), None)
        if token is not None and token != word.at.token and token.answers:
            self._guide.choose(replace(word.at, token=token))

    def tell_fixed(self) -> None:
        """Say on the panel what of its word was fixed."""
        word = self._panel.word
        is_there = word is not None and not word.is_elsewhere
        self.note.show_corrections(self.desk.about(word.at) if word and is_there else ())
