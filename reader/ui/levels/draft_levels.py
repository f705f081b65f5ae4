"""The levels of an article that is about to be imported, told above its two columns."""

from PySide6.QtCore import QObject, QTimer

from reader.core.articles import Article, Side
from reader.core.levels import LanguageLevels, estimate_label
from reader.core.scripts import primary
from reader.services.levels import Levels, TextLevels
from reader.ui.background import Background
from reader.ui.importing.article_pane import ArticlePane
from reader.ui.importing.drafts import ArticleDraft
from reader.ui.study_desk import StudyDesk
from reader.ui.wording import counted

_PAUSE = 150  # milliseconds an article is looked at before its words are counted


class DraftLevels(QObject):
    """Counts behind the window what is looked at; of texts that are too long it says nothing."""

    def __init__(
        self, levels: Levels, background: Background, study: StudyDesk, pane: ArticlePane
    ) -> None:
        super().__init__(pane)
        self._levels, self._background = levels, background
        self._study, self._pane = study, pane
        self._wanted: Article | None = None
        self._is_busy = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._measure)
        pane.draft_shown.connect(self._want)

    def start(self) -> None:
        """Count what is looked at now."""
        self._want(self._pane.draft)

    def _want(self, draft: ArticleDraft | None) -> None:
        self._wanted = draft.finished() if draft else None
        self._pane.show_levels("", "")
        self._pause.start()

    def _measure(self) -> None:
        article, statuses = self._wanted, dict(self._study.statuses)
        if article is None or self._is_busy:
            return
        self._is_busy = True
        self._background.run(
            lambda: self._levels.of_text(article, statuses),
            lambda found: self._show(article, found),
            lambda _error: self._end(),
        )

    def _show(self, article: Article, found: TextLevels | None) -> None:
        if article is self._wanted and found is not None:
            languages = article.metadata.languages
            left, right = (self._line(found.of(primary(languages[side]))) for side in Side)
            self._pane.show_levels(left, right)
        self._end()
        if article is not self._wanted:
            self._measure()

    def _end(self) -> None:
        self._is_busy = False

    def _line(self, found: LanguageLevels | None) -> str:
        if found is None:
            return ""
        words = counted(found.running, self.tr("{0} word"), self.tr("{0} words"))
        level = estimate_label(found.profiles[0])
        known = self.tr("{0} % known").format(round(100 * found.known)) if found.known else ""
        return " · ".join(filter(None, (words, level, known)))
