"""Words that a person fixed: marked on the page, and asked for anew when something was fixed."""

from collections.abc import Callable

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from reader.core.articles import Place, Side
from reader.ui.page import PageView
from reader.ui.page.marks import MarkKind
from tests.ui.page.conftest import Samples

Show = Callable[..., PageView]


def count(view: PageView, kind: MarkKind, row: int) -> int:
    """Count the marks of a kind on the right side of a row."""
    assert view.sheet is not None
    placed = view.sheet.flow.row(row).side(Side.RIGHT)
    assert placed is not None
    marks = view.sheet.marks(row).of(Side.RIGHT).on(placed.lines)
    return sum(mark.kind is kind for mark in marks)


def test_a_fixed_word_is_marked_and_painted(show: Show, qtbot: QtBot, samples: Samples) -> None:
    view = show(samples.article(samples.paragraph()))
    qtbot.waitUntil(lambda: (0, Side.RIGHT) in samples.answered)
    before = view.viewport().grab().toImage()
    tokens = view.tokens(0, Side.RIGHT)
    assert count(view, MarkKind.FIXED, 0) == 0
    view.set_tokens(0, Side.RIGHT, (*tokens[:2], replace(tokens[2], is_fixed=True), *tokens[3:]))
    assert count(view, MarkKind.FIXED, 0) == 1
    assert view.viewport().grab().toImage() != before


def test_the_cursor_goes_on_with_the_words_it_stood_on(
    show: Show, qtbot: QtBot, samples: Samples
) -> None:
    view = show(samples.article(samples.paragraph()))
    qtbot.waitUntil(lambda: (0, Side.RIGHT) in samples.answered)
    view.put_cursor(Place(0, Side.RIGHT, 2))
    tokens = view.tokens(0, Side.RIGHT)
    word = view.current_word()
    assert word is not None
    assert word.token in tokens
    changed = [replace(t, gloss="new") if t == word.token else t for t in tokens]
    view.set_tokens(0, Side.RIGHT, tuple(changed))
    now = view.current_word()
    assert now is not None
    assert (now.token.start, now.token.gloss) == (word.token.start, "new")


def test_words_are_asked_for_anew_and_stay_until_they_come(
    show: Show, qtbot: QtBot, samples: Samples
) -> None:
    view = show(samples.article(*[samples.paragraph()] * 60))
    qtbot.waitUntil(lambda: (0, Side.RIGHT) in samples.answered)
    view.go_to(Place(30))
    qtbot.waitUntil(lambda: (30, Side.RIGHT) in samples.answered)
    with qtbot.waitSignal(view.tokens_wanted) as asked:
        view.renew_words()
    assert asked.args is not None
    assert (30, Side.RIGHT) in asked.args[0]
    assert view.tokens(30, Side.RIGHT)
    assert (0, Side.RIGHT) not in asked.args[0]
    assert not view.tokens(0, Side.RIGHT)


def test_a_page_without_an_article_asks_for_nothing(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    with qtbot.assertNotEmitted(view.tokens_wanted):
        view.renew_words()
    assert view.tokens(0, Side.LEFT) == ()
