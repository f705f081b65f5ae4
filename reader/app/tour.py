"""The tour: the whole main job in the real window, without a screen, a picture of each step."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QPoint,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader import paths
from reader.app.composition import compose
from reader.app.starters import add_starters
from reader.app.tour_document import DOCUMENT
from reader.app.window import make_application
from reader.core.articles import Side, StoredRow
from reader.core.corrections.book import RowPlace
from reader.core.entries import Status, entry_key
from reader.core.errors import OutputError, TourError
from reader.core.tokens import Token
from reader.services.program import Program
from reader.services.reading import OpenArticle
from reader.services.reviewing import Rating
from reader.ui.main_window import MainWindow
from reader.ui.page import WordAt

_SIZE = (1280, 800)
_PATIENCE = 30.0  # seconds
_MARK = "tour.txt"


def take_tour(out: Path, say: Callable[[str], None] = print) -> None:
    """Do the whole main job; leave pictures, data file and deck in a folder, and say so.

    Raises:
        OutputError: the folder cannot be used.
        TourError: something did not happen as it should.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare_folder(out)
    application = QApplication.instance() or make_application()
    program = compose(out)
    add_starters(program)
    window = MainWindow(program)
    window.resize(*_SIZE)
    window.show()
    tour = Tour(program, window, out)
    try:
        tour.run()
    finally:
        window.close()
        application.processEvents()
        program.close()
    tour.describe(say)


def hush_platform() -> None:
    """Keep the offscreen platform from saying, for each window, what it cannot do with sizes."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if "propagateSizeHints" not in message:
            print(message, file=sys.stderr)  # noqa: T201 - what Qt itself would do

    qInstallMessageHandler(tell)


def prepare_folder(out: Path) -> None:
    """Empty the folder of an earlier tour's files; refuse one that holds somebody's data.

    Raises:
        OutputError: it cannot be made or written, or is no tour's.
    """
    database = out / paths.DATABASE_NAME
    if database.exists() and not (out / _MARK).exists():
        raise OutputError(f"{out} holds a data file that no tour made; choose another folder.")
    try:
        out.mkdir(parents=True, exist_ok=True)
        old = [database, *out.glob(f"{database.name}-*"), *out.glob("[0-9][0-9]-*.png")]
        for path in old:
            path.unlink(missing_ok=True)
        (out / _MARK).write_text("Made by `duizhao tour`; the next tour replaces it.\n", "utf-8")
    except OSError as error:
        raise OutputError(
            f"{out} cannot be written ({error.strerror}); choose another folder."
        ) from error


class Tour:
    """The steps, each of which looks at what came of it."""

    def __init__(self, program: Program, window: MainWindow, out: Path) -> None:
        self._program = program
        self._window = window
        self._out = out
        self._pictures: list[Path] = []

    def run(self) -> None:
        """Take all steps in their order."""
        self.read()
        chinese = self.find_word(Side.RIGHT)
        self.hover(chinese)
        self.choose(chinese)
        self.save(chinese)
        english = self.find_word(Side.LEFT)
        self.choose(english)
        self.save(english)
        self.look_at_vocabulary()
        self.review()
        self.export()
        self.bring_in()
        self.darken()

    def describe(self, say: Callable[[str], None]) -> None:
        """Say where everything is."""
        say(f"pictures   {self._out.resolve()}/")
        for picture in self._pictures:
            say(f"           {picture.name}")
        say(f"data file  {(self._out / paths.DATABASE_NAME).resolve()}")
        say(f"deck       {self.deck.resolve()}")

    @property
    def deck(self) -> Path:
        """Where the deck is written."""
        return self._out / "duizhao.apkg"

    def read(self) -> None:
        """Open a starter article and wait until its words answer."""
        window = self._window
        window.open_article(self._program.reading.articles()[0].id)
        self.wait("words that answer", lambda: window.page.current_word() is not None)
        self._picture("read")

    def find_word(self, side: Side) -> WordAt:
        """Choose a word in sight that a dictionary explains."""
        article = self._window.reading_view.article
        for stored in article.rows if article else ():
            for token in self._tokens(article, stored, side) if article else ():
                word = WordAt(stored, side, token)
                if _is_worth_showing(token) and self._is_in_sight(word):
                    return word
        raise TourError("The tour stopped: the page shows no word that a dictionary knows.")

    def _is_in_sight(self, word: WordAt) -> bool:
        page = self._window.page
        area = page.word_rect(word)
        return not area.isEmpty() and page.viewport().rect().contains(area)

    def _tokens(self, article: OpenArticle, stored: StoredRow, side: Side) -> tuple[Token, ...]:
        """Give the words of one side of a row as the page has them."""
        languages = article.article.metadata.languages
        place = RowPlace(article.article.id, stored.id)
        return self._program.reading.annotate_row(stored.row, side, languages, place)

    def hover(self, word: WordAt) -> None:
        """Point at a word and wait for its card."""
        self.point_at(word)
        self.wait("the card beside the word", self._window.hover_card.isVisible)
        self._picture("hover")

    def choose(self, word: WordAt) -> None:
        """Click a word and keep a picture of the Word panel."""
        self.click(word)
        self._picture(f"click-{word.token.language}")

    def save(self, word: WordAt) -> None:
        """Keep the word with the keyboard, and set its status."""
        QTest.keyClick(self._window.page, Qt.Key.Key_S)
        QTest.keyClick(self._window.page, Qt.Key.Key_2)
        key = entry_key(word.token)
        self.wait(
            f"“{word.token.text}” in the vocabulary",
            lambda: (
                key is not None and self._program.studying.statuses().get(key) is Status.LEARNING_2
            ),
        )
        self._picture(f"save-{word.token.language}")

    def look_at_vocabulary(self) -> None:
        """Show what was kept."""
        self._window.views.show_vocabulary()
        self._expect("two words in the table", self._window.views.vocabulary.model.rowCount() == 2)
        self._picture("vocabulary")

    def review(self) -> None:
        """Review the words that are due."""
        view = self._window.views.review
        self._window.views.show_review()
        self._picture("review-question")
        QTest.keyClick(view, Qt.Key.Key_Space)
        self._expect("the answer", view.is_revealed)
        self._picture("review-answer")
        before = self._program.reviewing.count_due()
        view.grade(Rating.GOOD)
        self._expect("one word less to review", self._program.reviewing.count_due() == before - 1)

    def export(self) -> None:
        """Write the deck."""
        self.deck.unlink(missing_ok=True)
        self._window.views.show_reading()
        self._window.export_to(self.deck)
        self.wait("the deck", self.deck.exists)
        self._picture("export")

    def bring_in(self) -> None:
        """Preview a document and import it."""
        path = self._out / "ferry.txt"
        path.write_text(DOCUMENT, "utf-8")
        imports, before = self._window.desks.imports, len(self._program.reading.articles())
        imports.preview_files([path])
        self.wait("the preview", lambda: bool(imports.preview.model.wanted()))
        self._picture("import-preview")
        QTest.keyClick(imports.preview, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.wait("the new article", lambda: len(self._program.reading.articles()) == before + 1)
        self.wait("its words", lambda: self._window.page.current_word() is not None)
        self._picture("import")

    def darken(self) -> None:
        """See the page in the dark, with pinyin above every character."""
        self._window.appearance.set("theme", "dark")
        self._window.appearance.set("pinyin", "all")
        self._window.appearance.set("tone_colours", True)
        self._picture("dark")

    @property
    def _viewport(self) -> QWidget:
        return self._window.page.viewport()

    def click(self, word: WordAt) -> None:
        """Click a word and wait for it on the Word panel."""
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(self._viewport, left, pos=self.point_at(word))
        panel = self._window.word_panel
        self.wait("the word on the panel", lambda: panel.word is not None and panel.word.at == word)

    def point_at(self, word: WordAt) -> QPoint:
        """Move the pointer to a word; give where that is on the page."""
        centre = self._window.page.word_rect(word).center()
        QTest.mouseMove(self._viewport, centre)
        return centre

    def wait(self, what: str, happened: Callable[[], bool]) -> None:
        """Let the window work until something happened.

        Raises:
            TourError: it did not, for half a minute.
        """
        until = time.monotonic() + _PATIENCE
        while not happened() and time.monotonic() < until:
            let_work(20)
        self._expect(what, happened())

    def _expect(self, what: str, happened: bool) -> None:
        if not happened:
            raise TourError(f"The tour stopped: {what} did not come.")

    def _picture(self, name: str) -> None:
        """Leave a picture of the window as it is now."""
        let_work(150)  # what was only asked for, such as words for new rows, comes in
        path = self._out / f"{len(self._pictures) + 1:02}-{name}.png"
        if not self._window.grab().save(str(path)):
            raise OutputError(f"{path} cannot be written; choose another folder.")
        self._pictures.append(path)


def let_work(milliseconds: int) -> None:
    """Run the window's events. QTest.qWait would keep the threads behind the window from Python."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _is_worth_showing(token: Token) -> bool:
    """Whether a token is a word of some length with a gloss and an entry of its own."""
    return len(token.text) > 1 and token.gloss is not None and entry_key(token) is not None
