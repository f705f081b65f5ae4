from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.core.sentences import Span
from reader.services.program import Program
from reader.ui.main_window import MainWindow
from reader.ui.page import WordAt
from reader.ui.words_across import WordsAcross


def word(window: MainWindow, program: Program, side: Side, text: str) -> WordAt:
    """A word of the first row."""
    article = window.reading_view.article
    assert article is not None
    stored = article.rows[0]
    tokens = program.reading.annotate_row(stored.row, side, article.article.metadata.languages)
    return WordAt(stored, side, next(token for token in tokens if token.text == text))


def test_the_word_across_lights_up_both_ways(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    across, article = window.room.across, window.reading_view.article
    assert article is not None
    for side, text, answer in ((Side.LEFT, "bank", "银行"), (Side.RIGHT, "惊讶", "surprised")):
        with qtbot.waitSignal(across.found, timeout=20000) as found:
            window.page.word_hovered.emit(word(window, program, side, text))
        assert found.args is not None
        (span,) = found.args[1]
        assert span.of(article.rows[0].row.text(side.other) or "") == answer


def test_the_page_marks_it_until_another_word_is_looked_at(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    bank = word(window, program, Side.LEFT, "bank")
    with qtbot.waitSignal(window.room.across.found, timeout=20000):
        window.page.word_hovered.emit(bank)
    sheet = window.page.sheet
    assert sheet is not None
    assert sheet.marks(0).of(Side.RIGHT).across == (Span(0, 2),)
    assert sheet.marks(0).of(Side.LEFT).across == ()
    window.page.word_hovered.emit(None)
    assert sheet.marks(0).of(Side.RIGHT).across == ()


def test_only_the_last_word_asked_for_is_told(
    program: Program, window: MainWindow, qtbot: QtBot
) -> None:
    article = window.reading_view.article
    assert article is not None
    across = WordsAcross(program.counterparts, window.background, window)
    told: list[WordAt] = []
    across.found.connect(lambda at, _spans: told.append(at))
    bank, early = (word(window, program, Side.LEFT, text) for text in ("bank", "early"))
    across.want(article, bank)
    with qtbot.waitSignal(across.found, timeout=20000):
        across.want(article, early)
    assert told == [early]
    across.want(article, bank)  # the row is known by now
    assert told == [early, bank]
