"""Hits, bookmarks and notes on the page: where they stand, and that they are painted."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor

from reader.core.articles import Place, Side
from reader.core.finding import NOTHING_FOUND, Pages
from reader.core.sentences import Span
from reader.services.reading import OpenArticle
from reader.ui.page import PageView
from reader.ui.page.layout import RowText
from reader.ui.page.marginalia import Marginalia, ribbon_of
from tests.ui.page.conftest import PALETTE, Samples, side_of

pytestmark = pytest.mark.usefixtures("qapp")
Show = Callable[..., PageView]
LONG = "A note that is long enough for two lines. " * 6


@pytest.fixture
def article(samples: Samples) -> OpenArticle:
    return samples.article(*[samples.paragraph()] * 40)


def count(view: PageView, colour: str) -> int:
    image = view.viewport().grab().toImage()
    wanted = QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def top_of(view: PageView, row: int) -> int:
    """Give how far below the window's top a row begins."""
    assert view.sheet is not None
    return view.sheet.flow.top(row) - view.verticalScrollBar().value()


@pytest.mark.parametrize("width", [900, 420])
def test_a_note_stands_below_its_row_and_makes_it_higher(samples: Samples, width: int) -> None:
    compositor = samples.compositor(width)
    text = RowText(row=samples.paragraph(), languages=("en", "zh-Hans"))
    plain = compositor.place(text, {})
    noted = compositor.place(
        RowText(row=samples.paragraph(), languages=("en", "zh-Hans"), note=LONG), {}
    )
    assert plain.note is None
    assert noted.note is not None
    assert noted.note.top > max(side_of(noted, side).bottom for side in Side)
    assert len(noted.note.lines) > 1
    grown = noted.note.bottom - max(side_of(plain, side).bottom for side in Side)
    assert noted.height - plain.height == pytest.approx(grown, abs=1)
    assert noted.rule is not None
    assert noted.rule > noted.note.bottom
    right = max(line.edges[-1] for line in noted.note.lines)
    assert right <= compositor.columns.span[1]


@pytest.mark.parametrize("width", [900, 420, 200])
def test_a_ribbon_stands_in_the_margin(samples: Samples, width: int) -> None:
    compositor = samples.compositor(width)
    row = compositor.place(RowText(row=samples.paragraph(), languages=("en", "zh-Hans")), {})
    ribbon = ribbon_of(row, compositor.columns)
    assert ribbon.left() > 0
    assert ribbon.right() < compositor.columns.span[0]
    first = side_of(row, Side.LEFT).lines[0]
    assert first.top < ribbon.center().y() < first.bottom


def test_hits_are_painted_and_the_one_gone_to_is_another_colour(
    show: Show, article: OpenArticle
) -> None:
    view = show(article)
    hits = Pages((stored.row for stored in article.rows), str.lower).find("CAT")
    assert len(hits) == 40
    view.show_hits(hits, hits[0])
    assert count(view, PALETTE.hit) > 100
    assert count(view, PALETTE.found) > 30
    view.show_hits(NOTHING_FOUND, None)
    assert count(view, PALETTE.hit) + count(view, PALETTE.found) == 0


def test_a_hit_far_away_is_brought_well_into_the_window(show: Show, article: OpenArticle) -> None:
    view = show(article)
    hits = Pages((stored.row for stored in article.rows), str.lower).find("外面")
    for number in (30, 12, 39, 0):
        view.show_hits(hits, hits[number])
        assert 0 <= top_of(view, number) < view.viewport().height() * 0.8
    before = view.verticalScrollBar().value()
    view.show_hits(hits, hits[1])
    assert view.verticalScrollBar().value() == before, "it was seen already"


def test_a_bookmark_is_painted_in_the_margin(show: Show, article: OpenArticle) -> None:
    view = show(article)
    before = count(view, PALETTE.cursor)
    view.set_marginalia(Marginalia(frozenset({"row-1"})))
    assert count(view, PALETTE.cursor) > before + 20
    view.set_marginalia(Marginalia())
    assert count(view, PALETTE.cursor) == before


def test_a_note_that_comes_above_moves_nothing_that_is_read(
    show: Show, article: OpenArticle
) -> None:
    view = show(article)
    view.go_to(Place(20))
    view.viewport().grab()
    before = top_of(view, 20), view.place()
    view.set_marginalia(Marginalia(notes={"row-3": LONG, "row-19": LONG, "row-20": "short"}))
    view.viewport().grab()
    assert (top_of(view, 20), view.place()) == before
    assert view.sheet is not None
    placed = view.sheet.flow.row(20)
    assert placed.note is not None
    view.set_marginalia(Marginalia())
    assert view.sheet.flow.row(20).note is None


def test_stretches_of_a_side_that_is_empty_have_no_box(show: Show, samples: Samples) -> None:
    view = show(samples.article(samples.paragraph(right=None)))
    assert view.sheet is not None
    assert view.sheet.boxes_between(0, Side.RIGHT, Span(0, 2)) == []
    assert view.sheet.boxes_between(7, Side.LEFT, Span(0, 2)) == []
    assert len(view.sheet.boxes_between(0, Side.LEFT, Span(0, 3))) == 1
