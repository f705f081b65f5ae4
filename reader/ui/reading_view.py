"""The page with a line below that says how much of its words is known."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.coverage import Coverage, coverage
from reader.core.entries import EntryKey, Status
from reader.services.reading import OpenArticle, Reading
from reader.ui.annotating import Annotating, Tokens
from reader.ui.appearance import Appearance
from reader.ui.buttons import label, rule
from reader.ui.message_bar import MessageBar
from reader.ui.page import PageView


class ReadingView(QFrame):
    """Shows one article and keeps where it was left."""

    def __init__(
        self,
        reading: Reading,
        annotating: Annotating,
        appearance: Appearance,
        messages: MessageBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._reading, self._annotating = reading, annotating
        self._appearance, self._messages = appearance, messages
        self._statuses: Mapping[EntryKey, Status] = {}
        self.article: OpenArticle | None = None
        self.page = PageView()
        self.status = label("", "muted")
        self._lay_out()
        self._connect()

    @property
    def article_id(self) -> str | None:
        """The id of the open article."""
        return self.article.article.id if self.article else None

    def open(self, article_id: str) -> bool:
        """Open an article where it was left; say whether that worked."""
        self.keep_place()
        with self._messages.telling():
            article = self._reading.open(article_id)
            self.article = article
            self._annotating.open(article)  # first: the page asks for words at once
            self.page.show_article(article)
            return True
        return False

    def keep_place(self) -> None:
        """Keep where the open article is read."""
        if self.article is not None:
            with self._messages.telling():
                self._reading.remember(self.article.article.id, self.page.place())

    def close_article(self) -> None:
        """Show no article."""
        self.article = None
        self.page.clear()
        self._annotating.open(None)

    def set_statuses(self, statuses: Mapping[EntryKey, Status]) -> None:
        """Paint the words anew and count them."""
        self._statuses = statuses
        self.page.set_statuses(statuses)
        self._count()

    def _connect(self) -> None:
        self.page.tokens_wanted.connect(self._annotating.want)
        self.page.place_changed.connect(self.keep_place)
        self._annotating.annotated.connect(self._take_tokens)
        self._annotating.words_counted.connect(self._count)
        self._appearance.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.page.set_look(self._appearance.look())

    def _take_tokens(self, found: Tokens) -> None:
        for (row, side), tokens in found.items():
            self.page.set_tokens(row, side, tokens)

    def _count(self) -> None:
        """Measure the languages the learner knows words of; Chinese while there are none."""
        words = self._annotating.words
        each = {tag: coverage(words, self._statuses, tag) for tag in ("zh", "en")}
        studied = [tag for tag, one in each.items() if one.known or one.learning] or ["zh"]
        parts = [self._coverage_text(tag, each[tag], len(studied) > 1) for tag in studied]
        self.status.setText("   ".join(filter(None, parts)))

    def _coverage_text(self, language: str, measured: Coverage, is_one_of_two: bool) -> str:
        if measured.known is None:
            return ""
        names = {"zh": self.tr("Chinese"), "en": self.tr("English")}
        name = f"{names[language]}: " if is_one_of_two else ""
        known = self.tr("{0} % known").format(round(measured.known * 100))
        saved = self.tr("{0} saved").format(f"{measured.learning:,}")
        return f"{name}{known} · {saved}"

    def _lay_out(self) -> None:
        self.status.setAccessibleName(self.tr("Words of this article"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addWidget(rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 6)
        foot.addWidget(self.status)
        layout.addLayout(foot)
