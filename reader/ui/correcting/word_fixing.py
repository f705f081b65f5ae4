"""Ties the fixing of words to the page, the Word panel and the list of all that was fixed."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

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

    def _connect(self) -> None:
        self.desk.changed.connect(self.list.note)
        self.list.changed.connect(self._renew)
        self.note.back_wanted.connect(self.desk.take_back)
        self._annotating.annotated.connect(self._follow)
        self._guide.panel_wanted.connect(self._tell_fixed)

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
        start = word.at.token.start
        tokens = found.get((word.at.row.position, word.at.side), ())
        token = next((each for each in tokens if each.start <= start < each.end), None)
        if token is not None and token != word.at.token and token.answers:
            self._guide.choose(replace(word.at, token=token))

    def _tell_fixed(self) -> None:
        word = self._panel.word
        is_there = word is not None and not word.is_elsewhere
        self.note.show_corrections(self.desk.about(word.at) if word and is_there else ())
