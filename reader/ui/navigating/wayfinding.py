"""All that helps to find the way, put together over the page."""

from PySide6.QtCore import QObject

from reader.services.program import Program
from reader.ui.appearance import Appearance
from reader.ui.article_desk import ArticleDesk
from reader.ui.background import Background
from reader.ui.message_bar import MessageBar
from reader.ui.navigating.bookmark_desk import BookmarkDesk
from reader.ui.navigating.contents_desk import ContentsDesk
from reader.ui.navigating.find_desk import FindDesk
from reader.ui.navigating.travels import Travels
from reader.ui.reading_view import ReadingView
from reader.ui.study_desk import StudyDesk


class Wayfinding(QObject):
    """`travels`, `contents`, `find` and `bookmarks` command it."""

    def __init__(
        self,
        program: Program,
        *,
        articles: ArticleDesk,
        view: ReadingView,
        appearance: Appearance,
        background: Background,
        study: StudyDesk,
        messages: MessageBar,
    ) -> None:
        super().__init__(view)
        self.travels = Travels(articles, view)
        self.contents = ContentsDesk(
            program.reading,
            view=view,
            travels=self.travels,
            appearance=appearance,
            messages=messages,
        )
        self.find = FindDesk(
            program.finding, view=view, travels=self.travels, background=background
        )
        self.bookmarks = BookmarkDesk(
            program.bookmarking,
            view=view,
            appearance=appearance,
            travels=self.travels,
            study=study,
            messages=messages,
        )
