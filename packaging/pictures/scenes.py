"""The scenes of the pictures: what each shows, one leading on from the one before."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reader.app.tour import Tour, let_work
from reader.core.articles import RowKind, Side
from reader.core.choices import ImportChoices, Layout
from reader.core.corrections.book import RowPlace
from reader.core.errors import TourError
from reader.services.program import Program
from reader.ui.main_window import MainWindow
from reader.ui.page import WordAt
from reader.ui.page.mending.keys import MendCommand

DOCUMENT = Path(__file__).parent / "documents" / "harbour-notes.md"
SETTLING = 400  # milliseconds
TOLD = "主權"  # a word of the first article which the translation explains
SHADE = QColor(0, 0, 0, 70)  # over what lies below a window of its own
LEARNED = "13K2S4K31K"  # statuses given to words in turn, so that lists have something to show
FIRST_LOOK = {"pinyin": "all", "arrangement": "beside", "translation": "shown", "swapped": False}

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Scenes:
    """Leads a window through them, mostly by its keys."""

    def __init__(self, program: Program, window: MainWindow) -> None:
        self._program, self._window = program, window
        self._size = window.size()
        self._tour = Tour(program, window, Path())
        self._scenes: dict[str, Callable[[], object]] = {
            "reading": self.read,
            "hover-card": self.hover,
            "word-panel": self.choose,
            "selection": self.select,
            "stacked": self.stack,
            "fading": self.fade,
            "reading-mode": self.read_alone,
            "contents": self.open_contents,
            "find": self.find,
            "bookmarks": self.list_bookmarks,
            "fix-split": self.fix_split,
            "levels": self.show_levels,
            "library": self.group_library,
            "search": self.search,
            "vocabulary": self.list_vocabulary,
            "review": self.review,
            "import": self.bring_in,
            "edit-row": self.edit_row,
            "details": self.edit_details,
            "mending": self.mend,
            "preferences": self.prefer,
            "keys": self.list_keys,
            "dictionaries": self.list_dictionaries,
            "welcome": self.welcome,
        }

    @property
    def names(self) -> Sequence[str]:
        """The names in their order."""
        return tuple(self._scenes)

    def picture(self, name: str) -> QPixmap:
        """Go on to a scene, let it settle, and give a picture of all that is seen."""
        self._scenes[name]()
        let_work(SETTLING)
        return _picture_of(self._window)

    def read(self) -> None:
        """Show a page with its pinyin in colours."""
        window = self._window
        self._leave()
        for key, value in FIRST_LOOK.items():
            window.appearance.set(key, value)
        window.appearance.set("tone_colours", value=True)
        window.appearance.set("library_grouping", "none")
        window.open_article(self._program.reading.articles()[0].id)
        self._press(Qt.Key.Key_Home)
        self._tour.wait("words that answer", lambda: window.page.current_word() is not None)

    def hover(self) -> None:
        """Point at a word."""
        self._tour.point_at(self._find(TOLD))
        self._tour.wait("the card beside the word", self._window.hover_card.isVisible)

    def choose(self) -> None:
        """Keep some words, and click one."""
        word = self._find(TOLD)
        self._tour.click(word)
        for key in LEARNED:
            self._type("S", key)
            self._press(Qt.Key.Key_Right)
        QTest.mouseMove(self._window.page.viewport(), QPoint(1, 1))  # off the word, so that
        self._tour.click(word)  # the pointer comes to it

    def select(self) -> None:
        """Select some words."""
        for _ in range(3):
            self._press(Qt.Key.Key_Right, _CTRL | _SHIFT)

    def stack(self) -> None:
        """Put one language above the other."""
        self._press(Qt.Key.Key_Escape)
        self._window.appearance.set("arrangement", "stacked")

    def fade(self) -> None:
        """Blur the translation, and leave pinyin to the words that are new."""
        self._window.appearance.set("arrangement", "beside")
        self._window.appearance.set("translation", "blurred")
        self._window.appearance.set("pinyin", "unknown")

    def read_alone(self) -> None:
        """Show the page alone."""
        self._window.appearance.set("translation", "shown")
        self._press(Qt.Key.Key_F11)

    def open_contents(self) -> None:
        """List the headings of the article."""
        self._press(Qt.Key.Key_F11)
        self._window.resize(self._size)  # the screen that is none has one of its own
        self._press(Qt.Key.Key_O, _CTRL | _SHIFT)

    def find(self) -> None:
        """Find a word on the page."""
        self._leave()
        self._press(Qt.Key.Key_F, _CTRL)
        QTest.keyClicks(self._window.room.view.bars.find_bar.field, "the")

    def list_bookmarks(self) -> None:
        """List the rows that are marked."""
        self._leave()
        self._press(Qt.Key.Key_B, _CTRL | _SHIFT)
        if self._window.room.ways.bookmarks.panel.model.rowCount() == 0:
            self._window.page.setFocus()
            self._press(Qt.Key.Key_B, _CTRL)

    def fix_split(self) -> None:
        """Fix how a word is divided."""
        self._leave()
        self._tour.click(self._tour.find_word(Side.RIGHT))
        self._type("X")

    def show_levels(self) -> None:
        """Say how hard the article is."""
        self._leave()
        self._press(Qt.Key.Key_L, _CTRL | _SHIFT)
        panel = self._window.room.desks.levels_panel
        self._tour.wait("the levels", panel.page.isVisible)

    def group_library(self) -> None:
        """Group the library by its sources."""
        self._window.appearance.set("library_grouping", "source")

    def search(self) -> None:
        """Search everywhere."""
        self._press(Qt.Key.Key_K, _CTRL)
        QTest.keyClicks(self._window.desks.search.card.field, "bank")
        self._tour.wait("results", lambda: self._window.desks.search.card.model.rowCount() > 0)

    def list_vocabulary(self) -> None:
        """List the words that are kept."""
        self._leave()
        self._window.views.show_vocabulary()

    def review(self) -> None:
        """Ask for what is due."""
        self._window.views.show_review()

    def bring_in(self) -> None:
        """Preview a document."""
        window, tour = self._window, self._tour
        preview = window.desks.imports.preview
        preview.show_documents(())
        window.desks.imports.preview_files([DOCUMENT])
        tour.wait("the preview", lambda: bool(preview.model.wanted()))
        # The layout is chosen by hand, so that the words of a pair do not allay the doubt in it.
        preview.reading_wanted.emit(0, ImportChoices(layout=Layout.ALTERNATING))
        tour.wait("a doubtful pair", lambda: preview.model.articles()[0].tally.doubtful > 0)
        preview.pane.left_out.button.setChecked(True)
        let_work(100)  # the rows know their heights
        preview.pane.doubtful.click()

    def edit_row(self) -> None:
        """Edit a row."""
        self._window.desks.imports.preview.cancel.click()
        self._window.views.show_reading()
        self._press(Qt.Key.Key_F2)

    def edit_details(self) -> None:
        """Edit what is known of the article."""
        self._window.reading_view.bars.editor.cancel.click()
        self._press(Qt.Key.Key_I, _CTRL)

    def mend(self) -> None:
        """Mend what belongs together."""
        room = self._window.room
        room.desks.details.cancel.click()
        room.desks.mending.switch(on=True)
        for command in (MendCommand.TOP, *[MendCommand.NEXT] * 3, MendCommand.MARK):
            room.desks.mending.mode.obey(command)
        room.desks.mending.mode.obey(MendCommand.GO_RIGHT)

    def prefer(self) -> None:
        """Choose how it looks."""
        self._window.room.desks.mending.switch(on=False)
        self._window.house.show_preferences()

    def list_keys(self) -> None:
        """Show the sheet of keys."""
        self._leave()
        self._window.house.show_keys()

    def list_dictionaries(self) -> None:
        """List the dictionaries."""
        self._leave()
        self._window.desks.dictionaries.show()

    def welcome(self) -> None:
        """Welcome who starts the program first."""
        self._leave()
        self._window.house.show_welcome()

    def _find(self, text: str) -> WordAt:
        """Find a word of the open article, on the right."""
        article = self._window.reading_view.article
        if article is None:
            raise TourError("No article is open.")
        languages = article.article.metadata.languages
        for stored in (each for each in article.rows if each.row.kind is RowKind.PARAGRAPH):
            place = RowPlace(article.article.id, stored.id)
            words = self._program.reading.annotate_row(stored.row, Side.RIGHT, languages, place)
            for token in words:
                if token.text == text:
                    return WordAt(stored, Side.RIGHT, token)
        raise TourError(f"The first article has no word {text}.")

    def _press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._window.activateWindow()
        QTest.keyClick(self._window.page, key, held)

    def _type(self, *keys: str) -> None:
        for key in keys:
            QTest.keyClicks(self._window.page, key)

    def _leave(self) -> None:
        """Close what is open over the page."""
        for widget in _others(self._window):
            widget.close()
        focused = QApplication.focusWidget()
        if focused is not None:
            QTest.keyClick(focused, Qt.Key.Key_Escape)
        for card in self._window.findChildren(QFrame, "card"):
            card.hide()
        self._window.room.desks.details.cancel.click()
        self._window.views.show_reading()


def _others(window: QWidget) -> list[QWidget]:
    """List the windows that are seen over a window."""
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]


def _picture_of(window: QWidget) -> QPixmap:
    """Give a picture of a window, and of what is seen over it at its place."""
    picture = window.grab()
    others = _others(window)
    if others:
        painter = QPainter(picture)
        if any(
            widget.isModal() or widget.windowType() is Qt.WindowType.Dialog for widget in others
        ):
            painter.fillRect(window.rect(), SHADE)
        for widget in others:
            at = widget.frameGeometry().topLeft() - window.frameGeometry().topLeft()
            if widget.windowType() is Qt.WindowType.Dialog:  # wherever the screen put it
                at = window.rect().center() - widget.rect().center()
            painter.drawPixmap(at, widget.grab())
        painter.end()
    return picture
