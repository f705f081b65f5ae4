"""The strip of rows: heights, places, and what stays where it is."""

import pytest

from reader.core.articles import Place, Row, RowKind, Side
from reader.core.entries import EntryKey, Status
from reader.ui.page.anchors import anchor_at, height_of
from reader.ui.page.flow import Flow
from tests.ui.page.conftest import Samples, side_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def flow(samples: Samples) -> Flow:
    rows = [samples.paragraph(samples.english * n, samples.chinese * (9 - n)) for n in range(1, 9)]
    return Flow(samples.article(*rows * 40, titles=("Cat", None)), samples.compositor(), {})


def test_only_what_is_seen_is_laid_out(flow: Flow) -> None:
    flow.settle(4000, 500)

    seen = flow.rows_between(4000, 4500)
    assert set(flow.placed_rows()) == set(range(seen.start, seen.stop))


def test_rows_follow_each_other_without_gap(flow: Flow) -> None:
    flow.settle(0, 3000)

    for row in flow.rows_between(0, 3000):
        assert flow.top(row + 1) == flow.top(row) + flow.row(row).height


def test_what_is_below_the_top_stays_while_the_row_above_gets_its_height(flow: Flow) -> None:
    row = 100
    y = flow.top(row + 1) - 40
    next_row_at = flow.top(row + 1) - y

    settled = flow.settle(y, 500)

    assert flow.top(row + 1) - settled == next_row_at


def test_scrolling_beyond_the_end_stops_at_the_last_row(flow: Flow) -> None:
    y = flow.settle(10**9, 500)

    assert y == flow.total - 500
    assert flow.at(y + 400)[0] >= len(flow.rows) - 3


def test_an_anchor_finds_its_line_again_at_another_width(flow: Flow, samples: Samples) -> None:
    y = flow.settle(flow.top(60) + 30, 500)
    anchor = anchor_at(flow, y)

    flow.compose(samples.compositor(600))
    flow.settle(round(height_of(flow, anchor.place)), 500)

    top = anchor_at(flow, round(height_of(flow, anchor.place))).place
    assert (top.row, top.side) == (anchor.place.row, anchor.place.side)
    line = side_of(flow.row(top.row), top.side).line_of(anchor.place.offset)
    assert line is not None
    assert line.start == top.offset


def test_words_change_the_layout_of_their_row(flow: Flow, samples: Samples) -> None:
    before = flow.row(0)

    flow.set_tokens(0, Side.RIGHT, samples.tokens_of(flow.rows[0].row.right or ""))

    assert flow.row(0) is not before
    assert side_of(flow.row(0), Side.RIGHT).lines[0].rubies


def test_statuses_take_pinyin_away_only_where_it_depends_on_them(samples: Samples) -> None:
    known = {EntryKey("zh", "猫", "māo"): Status.KNOWN}
    for pinyin, expected in (("unknown", 0), ("all", 1)):
        flow = Flow(
            samples.article(samples.paragraph(right="猫")), samples.compositor(pinyin=pinyin), {}
        )
        flow.set_tokens(0, Side.RIGHT, samples.tokens_of("猫"))
        flow.row(0)
        flow.set_statuses(known)
        assert len(side_of(flow.row(0), Side.RIGHT).lines[0].rubies) == expected


def test_moved_columns_keep_their_lines(flow: Flow, samples: Samples) -> None:
    wide, wider = samples.compositor(3000), samples.compositor(3200)
    flow.compose(wide)
    row = flow.row(3)

    flow.fit(wider)

    assert flow.row(3) is row
    assert flow.compositor is wider


def test_far_rows_are_forgotten(samples: Samples) -> None:
    rows = [samples.paragraph(samples.english * 100, None)] * 100
    flow = Flow(samples.article(*rows), samples.compositor(), {})
    y = 0
    while y < flow.total - 500:
        y = flow.settle(y + 450, 500)

    kept = flow.placed_rows()
    assert max(kept) == 99
    assert 0 not in kept


def test_a_title_among_the_rows_is_not_doubled_by_the_head(samples: Samples) -> None:
    titles = ("The cat", "猫")
    plain = Flow(samples.article(samples.paragraph(), titles=titles), samples.compositor(), {})
    titled = Flow(
        samples.article(Row(RowKind.TITLE, *titles), samples.paragraph(), titles=titles),
        samples.compositor(),
        {},
    )

    assert plain.head.titles.side(Side.LEFT) is not None
    assert titled.head.titles.side(Side.LEFT) is None


def test_the_lines_of_a_title_leave_no_room_for_readings_that_never_come(
    samples: Samples,
) -> None:
    article = samples.article(samples.paragraph(), titles=("The cat", "猫在窗边睡觉" * 8))
    with_pinyin, without = (
        side_of(flow.head.titles, Side.RIGHT).lines
        for flow in (
            Flow(article, samples.compositor(pinyin=pinyin), {}) for pinyin in ("all", "off")
        )
    )

    assert len(with_pinyin) > 1
    assert [line.top for line in with_pinyin] == [line.top for line in without]


def test_an_article_without_rows_has_a_head_only(samples: Samples) -> None:
    flow = Flow(samples.article(titles=("Cat", None)), samples.compositor(), {})

    assert flow.settle(50, 500) == 50
    assert list(flow.rows_between(0, 500)) == []


def test_a_place_beyond_the_article_is_its_last_row(flow: Flow) -> None:
    assert height_of(flow, Place(10**6)) >= flow.top(len(flow.rows) - 1)
