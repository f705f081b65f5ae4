"""Rows of which only what is looked at is laid out: what stands where, and that all of it works."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from reader.core.articles import Link, Place, Row, RowKind, Side, StoredRow
from reader.core.finding import Pages
from reader.core.sentences import split_sentences
from reader.ui.page import PageView
from reader.ui.page.anchors import anchor_at, height_of
from reader.ui.page.flow import Flow
from reader.ui.page.layout import Compositor, RowText
from reader.ui.page.long_row import LaidRow, LongRow, lay
from reader.ui.page.mending.ribbons import Ribbons, ribbons_of
from reader.ui.page.pieces import VERY_LONG
from reader.ui.page.placing import PlacedLine, PlacedRow
from reader.ui.page.sheet import Sheet
from reader.ui.page.words import SideWords
from tests.ui.page.conftest import Samples, side_of

pytestmark = pytest.mark.usefixtures("qapp")
Show = Callable[..., PageView]
L, R = Side.LEFT, Side.RIGHT
LANGUAGES = ("en", "zh-Hans")
ENDS = (-1e9, 1e9)
UNITS = (
    "The cat sleeps. ",
    "猫在窗边睡觉。",
    "\n",
    "\n\n",
    "x" * 700,
    "外面下雨了" * 90,
    "窗" * 1500,
)
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
texts = st.lists(
    st.tuples(st.sampled_from(UNITS), st.integers(1, 90)), min_size=1, max_size=12
).map(lambda parts: "".join(unit * count for unit, count in parts)[: 3 * VERY_LONG])
windows = st.lists(st.tuples(st.floats(0, 1), st.integers(100, 900)), max_size=6)


def text_of(samples: Samples, left: str, right: str, kind: RowKind = RowKind.PARAGRAPH) -> RowText:
    words = (SideWords(samples.tokens_of(left)), SideWords(samples.tokens_of(right)))
    return RowText(row=Row(kind, left, right), languages=LANGUAGES, words=words)


def standing(row: PlacedRow, side: Side) -> list[tuple[int, int, float]]:
    placed = row.side(side)
    lines = placed.lines if placed is not None else []
    return [(line.start, line.end, round(line.top, 3)) for line in lines]


def begun(compositor: Compositor, text: RowText) -> LaidRow:
    row = lay(compositor, text, {})
    assert isinstance(row, LongRow)
    return row


@settings(max_examples=25, deadline=None)
@given(
    left=texts, right=texts, seen=windows, width=st.sampled_from([380, 900]),
    kind=st.sampled_from([RowKind.PARAGRAPH, RowKind.ITEM, RowKind.NOTE]),
)  # fmt: skip
def test_laid_out_by_and_by_a_row_is_the_same_as_laid_out_at_once(
    left: str, right: str, seen: list[tuple[float, int]], width: int, kind: RowKind
) -> None:
    samples = Samples()
    compositor = samples.compositor(width)
    text = text_of(samples, left + "." + "猫" * VERY_LONG, right + ".", kind)
    whole, row = compositor.place(text, {}), begun(compositor, text)
    for share, height in seen:
        top = share * row.placed.height
        row.show(top, top + height)
        row.show_place(Place(0, R, round(share * len(right))))
    row.show(*ENDS)
    for side in Side:
        assert standing(row.placed, side) == standing(whole, side)
        one, two = side_of(row.placed, side), side_of(whole, side)
        assert (one.top, one.bottom) == pytest.approx((two.top, two.bottom))
        assert (one.bar is None) == (two.bar is None)
        assert one.bar is None or two.bar is None or one.bar == pytest.approx(two.bar)
        assert one.has_bullet == two.has_bullet
        assert not one.gaps
    assert abs(row.placed.height - whole.height) <= 1
    assert row.placed.rule == pytest.approx(whole.rule)


@pytest.mark.parametrize("width", [380, 900])
def test_gaps_are_about_as_high_as_their_lines_will_be(samples: Samples, width: int) -> None:
    compositor = samples.compositor(width)
    text = text_of(samples, samples.english * 400, samples.chinese * 900)
    row = begun(compositor, text)
    row.show(0, 500)
    whole = compositor.place(text, {})
    assert row.placed.height == pytest.approx(whole.height, rel=0.1)
    for side in Side:
        placed = side_of(row.placed, side)
        both = sorted((*placed.lines, *placed.gaps), key=lambda each: each.start)
        assert all(
            one.end <= two.start and one.bottom <= two.top + 0.01 for one, two in pairwise(both)
        )
    assert sum(len(side_of(row.placed, side).lines) for side in Side) < 300


def test_short_rows_are_laid_out_whole(samples: Samples) -> None:
    text = text_of(samples, samples.english, samples.chinese * 90)
    row = lay(samples.compositor(), text, {})
    assert not isinstance(row, LongRow)
    assert standing(row.placed, R) == standing(samples.compositor().place(text, {}), R)


def long_flow(samples: Samples, *, width: float = 900) -> Flow:
    row = samples.paragraph(samples.english * 900, samples.chinese * 3000)
    article = samples.article(samples.paragraph(), row, samples.paragraph())
    return Flow(article, samples.compositor(width), {})


def lines_seen(flow: Flow, side: Side, y: int, height: int) -> list[PlacedLine]:
    top = flow.top(1)
    lines = side_of(flow.row(1), side).lines
    return [line for line in lines if line.bottom + top > y and line.top + top < y + height]


@pytest.mark.parametrize("width", [380, 900])
def test_what_a_window_shows_of_a_long_row_has_no_gap(samples: Samples, width: float) -> None:
    flow = long_flow(samples, width=width)
    for share in (0.5, 0.1, 0.45, 0.9, 0.0):
        y = flow.settle(round(flow.top(1) + share * flow.row(1).height), 600)
        lines = [line for side in Side for line in lines_seen(flow, side, y, 600)]
        assert min(line.top for line in lines) + flow.top(1) <= max(y, flow.top(1) + 20)
        assert max(line.bottom for line in lines) + flow.top(1) >= y + 600
        for side in Side:
            seen = lines_seen(flow, side, y, 600)
            assert all(one.end == two.start for one, two in pairwise(seen))
        assert flow.top(2) == flow.top(1) + flow.row(1).height


def test_scrolling_up_into_gaps_both_columns_stay_what_they_were(samples: Samples) -> None:
    flow = long_flow(samples)
    y = flow.settle(round(flow.top(1) + 0.3 * flow.row(1).height), 600)
    total = flow.total
    for _ in range(40):
        seen = {side: lines_seen(flow, side, y, 600)[1] for side in Side}
        before = {side: flow.top(1) + line.top - y for side, line in seen.items()}
        y = flow.settle(y - 300, 600)
        for side, line in seen.items():
            same = side_of(flow.row(1), side).line_of(line.start)
            assert same is not None
            assert (same.start, same.end) == (line.start, line.end)
            assert flow.top(1) + same.top - y == pytest.approx(before[side] + 300, abs=1)
    assert abs(flow.total - total) <= 1


def test_scrolling_up_to_the_beginning_ends_at_the_first_line(samples: Samples) -> None:
    flow = long_flow(samples)
    y = flow.settle(round(flow.top(1) + 0.3 * flow.row(1).height), 600)
    while y > 0:
        y = flow.settle(max(y - 550, 0), 600)
    for side in Side:
        first = side_of(flow.row(1), side).lines[0]
        assert first.start == 0
        assert flow.top(1) + first.top < 600


def test_lines_that_are_far_from_the_window_are_let_go_of(samples: Samples) -> None:
    flow, y = long_flow(samples), 0
    most = 0
    while y < flow.total - 600:
        y = flow.settle(y + 550, 600)
        most = max(most, sum(len(side_of(flow.row(1), side).lines) for side in Side))
    assert most < 600
    placed = side_of(flow.row(1), R)
    known = placed.bottom
    assert placed.gaps[0].start == 0
    flow.show(1, 0, 500)
    assert side_of(flow.row(1), R).bottom == pytest.approx(known)


def test_a_place_in_a_gap_is_found_and_found_again_at_another_width(samples: Samples) -> None:
    flow = long_flow(samples)
    place = Place(1, R, 20_000)
    assert flow.has_gap(place)
    y = flow.settle(round(height_of(flow, place)), 600)
    assert not flow.has_gap(place)
    anchor = anchor_at(flow, y, R)
    assert abs(anchor.place.offset - place.offset) < 50
    flow.compose(samples.compositor(700))
    y = flow.settle(round(height_of(flow, anchor.place)), 600)
    again = anchor_at(flow, round(height_of(flow, anchor.place)), R).place
    line = side_of(flow.row(1), R).line_of(anchor.place.offset)
    assert line is not None
    assert line.start == again.offset


def test_bands_of_sentences_in_gaps_lie_one_under_the_other(samples: Samples) -> None:
    left, right = (samples.english + " ") * 300, samples.chinese * 300
    links = tuple(Link((n,), (n,), 0.9) for n in range(len(split_sentences(right))))
    row = StoredRow("row", 0, Row(RowKind.PARAGRAPH, left, right, links=links))
    flow = Flow(samples.article(row.row), samples.compositor(), {})
    flow.settle(2000, 500)
    bands = list(ribbons_of(row, flow.row(0)))
    assert len(bands) == 600
    for one, two in pairwise(bands):
        for side in Side:
            above, below = one.of(side), two.of(side)
            assert above is not None
            assert below is not None
            assert above[0] <= above[1] <= below[0] + 0.01
    kept = Ribbons()
    assert bands[300] in kept.between(row, flow.row(0), *(bands[300].left or ENDS))
    assert kept.between(row, flow.row(0), -100, -50) == []


def test_bands_are_calculated_anew_only_where_a_row_or_its_lines_are_others(
    samples: Samples,
) -> None:
    link = Link((0, 1), (0, 1), 0.9)
    row = StoredRow("row", 0, samples.paragraph())
    flow = Flow(samples.article(row.row), samples.compositor(), {})
    placed, kept = flow.row(0), Ribbons()
    first = kept.between(row, placed, *ENDS)
    assert kept.between(row, placed, *ENDS)[0] is first[0]

    linked = replace(row, row=replace(row.row, links=(link,)))
    assert [band.link for band in kept.between(linked, placed, *ENDS)] == [link]
    flow.compose(samples.compositor(400))
    (narrow,) = kept.between(linked, flow.row(0), *ENDS)
    assert narrow == next(ribbons_of(linked, flow.row(0)))
    assert narrow.reach != first[0].reach


@pytest.fixture
def view(show: Show, samples: Samples, qtbot: QtBot) -> PageView:
    row = samples.paragraph(samples.english * 1900, samples.chinese * 7700)
    shown = show(samples.article(samples.paragraph(), row, samples.paragraph()))
    qtbot.waitUntil(lambda: (1, R) in samples.answered)
    return shown


def sheet_of(view: PageView) -> Sheet:
    assert view.sheet is not None
    return view.sheet


def go_to_share(view: PageView, share: float) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    view.grab()


def seen_on(view: PageView, side: Side) -> list[PlacedLine]:
    flow, height = sheet_of(view).flow, view.viewport().height()
    return [
        line
        for line in lines_seen(flow, side, view.top, height)
        if flow.top(1) + line.top >= view.top and flow.top(1) + line.bottom <= view.top + height
    ]


def middle_of(view: PageView, side: Side, line: PlacedLine, number: int) -> QPointF:
    """Give the middle of a line's character in the viewport."""
    flow = sheet_of(view).flow
    x = (line.edges[number] + line.edges[number + 1]) / 2 + flow.compositor.columns.x(side)
    return QPointF(x, flow.top(1) + line.baseline - 4 - view.top)


@pytest.mark.parametrize("share", [0.2, 0.35])
def test_words_in_the_middle_answer_and_have_their_pinyin(view: PageView, share: float) -> None:
    go_to_share(view, share)
    for side in Side:
        text = sheet_of(view).flow.rows[1].row.text(side) or ""
        for line in seen_on(view, side):
            if side is R:
                assert len(line.rubies) > 10
            word = view.word_at(middle_of(view, side, line, 4))
            number = line.start + 4
            is_word = text[number].isalpha()
            assert (word is not None) == is_word
            if word is not None:
                assert word.side is side
                assert word.token.start <= number < word.token.end
                assert view.word_rect(word).isValid()


def test_the_pointer_hovers_and_chooses_there(view: PageView, qtbot: QtBot) -> None:
    go_to_share(view, 0.3)
    line = seen_on(view, R)[3]
    text = sheet_of(view).flow.rows[1].row.right or ""
    number = next(n for n in range(4, 12) if text[line.start + n] in "猫窗睡外下")
    point = middle_of(view, R, line, number).toPoint()
    with qtbot.waitSignal(view.word_hovered) as hovered:
        qtbot.mouseMove(view.viewport(), point)
    with qtbot.waitSignal(view.word_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    for signal in (hovered, chosen):
        assert signal.args is not None
        assert line.start + number in range(signal.args[0].token.start, signal.args[0].token.end)
    assert view.current_word() == chosen.args[0] if chosen.args else False


def test_the_cursor_goes_on_there_by_keys(view: PageView, qtbot: QtBot) -> None:
    go_to_share(view, 0.3)
    view.put_cursor(Place(1, R, 70_000))
    assert sheet_of(view).flow.has_gap(Place(1, R, 70_000))
    offsets: list[int] = []
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        word = view.current_word()
        assert word is not None
        assert view.is_seen(word)
        offsets.append(word.token.start)
    assert 70_000 < offsets[0] < 70_020
    assert offsets == sorted(set(offsets))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    word = view.current_word()
    assert word is not None
    assert word.row.position == 2
    assert view.is_seen(word)


def test_a_place_there_is_gone_to_and_read(view: PageView) -> None:
    view.go_to(Place(1, R, 60_000))
    view.grab()
    lines = seen_on(view, R)
    assert lines[0].start <= 60_000 < lines[1].end
    anchor = view.place()
    view.resize(700, 500)
    view.grab()
    assert view.place() == anchor or abs(view.place().offset - anchor.offset) < 60


def test_a_selection_there_goes_from_line_to_line(
    view: PageView, qtbot: QtBot, samples: Samples
) -> None:
    go_to_share(view, 0.25)
    view.put_cursor(Place(1, R, seen_on(view, R)[2].start))
    text = samples.chinese * 7700
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    selection = view.selecting.selection
    assert selection is not None
    assert 60 * 10 < selection.last.offset - selection.first.offset < 60 * 40
    assert not sheet_of(view).flow.has_gap(selection.caret)
    view.grab()
    assert any(line.start <= selection.caret.offset <= line.end for line in seen_on(view, R))
    # To the end of what the row says, and on into the next row.
    for key, held, end in (
        (Qt.Key.Key_Down, SHIFT | CONTROL, Place(1, R, len(text))),
        (Qt.Key.Key_Right, SHIFT, Place(2, R, 0)),
    ):
        qtbot.keyClick(view, key, held)
        selection = view.selecting.selection
        assert selection is not None
        assert selection.caret == end
        assert not sheet_of(view).flow.has_gap(selection.caret)


def test_the_pointer_selects_there_and_knows_what_is_selected(view: PageView, qtbot: QtBot) -> None:
    go_to_share(view, 0.3)
    one, two = seen_on(view, L)[2], seen_on(view, L)[6]
    start, end = middle_of(view, L, one, 5).toPoint(), middle_of(view, L, two, 5).toPoint()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(view.viewport(), left, pos=start)
    for point in (start + QPoint(30, 5), end):
        qtbot.mouseMove(view.viewport(), point)
    qtbot.mouseRelease(view.viewport(), left, pos=end)
    selection = view.selecting.selection
    assert selection is not None
    assert selection.first.offset in range(one.start, one.end)
    assert selection.last.offset in range(two.start, two.end)
    assert view.pointing.is_on_selection(middle_of(view, L, seen_on(view, L)[4], 3))
    assert not view.pointing.is_on_selection(middle_of(view, L, seen_on(view, L)[8], 3))
    view.selecting.select_all()
    assert view.pointing.is_on_selection(middle_of(view, L, seen_on(view, L)[8], 3))


def test_what_is_found_there_is_shown(view: PageView, samples: Samples) -> None:
    rows = sheet_of(view).flow.rows
    needle = "双创"
    text = samples.chinese * 3000 + needle + samples.chinese * 4000 + needle
    row = samples.paragraph(samples.english * 1900, text)
    view.show_article(samples.article(rows[0].row, row))
    hits = Pages([rows[0].row, row], str.lower).find(needle)
    assert len(hits) == 2
    for hit in (hits[1], hits[0]):
        view.show_hits(hits, hit)
        view.grab()
        flow = sheet_of(view).flow
        boxes = sheet_of(view).boxes_between(1, R, hit.span)
        assert [view.top <= box.top() and box.bottom() <= view.top + 500 for box in boxes] == [True]
        line = side_of(flow.row(1), R).line_of(hit.span.start)
        assert line is not None
        assert needle in line.text


def test_everything_is_laid_out_anew_near_the_window_alone(view: PageView) -> None:
    go_to_share(view, 0.3)
    for change in (
        lambda: view.resize(820, 500),
        lambda: view.set_look(Samples().look(text_size=17)),
        lambda: view.set_tokens(1, R, view.tokens(1, R)),
    ):
        change()
        view.grab()
        row = sheet_of(view).flow.row(1)
        assert sum(len(side_of(row, side).lines) for side in Side) < 600
        assert all(seen_on(view, side) for side in Side)


@given(start=st.integers(0, 400), length=st.integers(1, 200))
def test_words_of_a_stretch_are_those_that_reach_into_it(start: int, length: int) -> None:
    words = SideWords(Samples().tokens_of(Samples.chinese * 40))
    numbers = list(words.numbers(start, start + length))
    reaching = [
        number
        for number, token in enumerate(words.tokens)
        if token.start < start + length and token.end > start
    ]
    assert numbers[len(numbers) - len(reaching) :] == reaching
    assert len(numbers) - len(reaching) <= 1
