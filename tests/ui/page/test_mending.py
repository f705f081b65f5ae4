"""Sentences as places on the page, and the bands between them, as values."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF

from reader.core.articles import Link, Place, Row, RowKind, Side, StoredRow
from reader.ui.page import PageView
from reader.ui.page.mending.dragging import Drag, Linking, Moving, Spot
from reader.ui.page.mending.ribbons import ribbons_of
from reader.ui.page.mending.sentences import (
    SentenceAt,
    across,
    from_place,
    next_doubtful,
    outermost,
    refound,
    sideways,
    step,
)
from reader.ui.page.mending.spots import boxes_of, spot_at
from tests.ui.page.conftest import Samples

Show = Callable[..., PageView]
L, R = Side.LEFT, Side.RIGHT


def stored(number: int, left: str | None, right: str | None, *links: Link) -> StoredRow:
    return StoredRow(f"row-{number}", number, Row(RowKind.PARAGRAPH, left, right, 0.9, links))


ROWS = (
    stored(0, "One here. Two here.", "一。二。", Link((0,), (1,), 0.9), Link((1,), (), 0.1)),
    stored(1, "Alone.", None),
    stored(2, "Last.", "末了。", Link((0,), (0,), 0.3)),
)
FIRST = SentenceAt(ROWS[0], L, 0)


def key(at: SentenceAt | None) -> tuple[int, Side, int] | None:
    return at and (at.row.position, at.side, at.number)


def test_the_cursor_goes_from_sentence_to_sentence() -> None:
    passed: list[tuple[int, Side, int] | None] = []
    at: SentenceAt | None = FIRST
    while at is not None:
        passed.append(key(at))
        at = step(ROWS, at, 1)
    assert passed == [(0, L, 0), (0, L, 1), (1, L, 0), (2, L, 0)]
    last = outermost(ROWS, R, is_last=True)
    assert key(last) == (2, R, 0)
    assert last is not None
    assert key(step(ROWS, last, -1)) == (0, R, 1), "a row that is empty there is passed over"
    assert step(ROWS, FIRST, -1) is None


def test_across_is_what_is_linked_else_what_is_about_as_far_down() -> None:
    assert key(across(FIRST)) == (0, R, 1)
    assert key(across(SentenceAt(ROWS[0], L, 1))) == (0, R, 1)
    alone = SentenceAt(ROWS[1], L, 0)
    assert across(alone) is None
    assert key(sideways(ROWS, alone, R)) in {(0, R, 0), (2, R, 0)}
    assert sideways(ROWS, alone, L) is None


def test_places_are_sentences() -> None:
    assert key(from_place(ROWS, Place(0, L, 12))) == (0, L, 1)
    assert key(from_place(ROWS, Place(1, R))) == (1, L, 0)
    assert from_place(ROWS, Place(9)) is None
    assert outermost((), L, is_last=False) is None


def test_a_sentence_is_found_again_where_it_went() -> None:
    moved = (
        stored(0, "One here.", "一。二。"),
        StoredRow("new", 1, Row(RowKind.PARAGRAPH, "Two here.\nAlone.", None)),
        ROWS[2],
    )
    assert key(refound(moved, SentenceAt(ROWS[0], L, 1))) == (1, L, 0)
    assert key(refound(moved, SentenceAt(ROWS[1], L, 0))) == (1, L, 1)
    other = (stored(0, "Another text.", None),)
    assert key(refound(other, SentenceAt(ROWS[2], L, 0))) == (0, L, 0)
    assert refound((), FIRST) is None


def test_the_next_doubtful_pair() -> None:
    assert key(next_doubtful(ROWS, FIRST)) == (2, L, 0)
    assert next_doubtful(ROWS, SentenceAt(ROWS[2], L, 0)) is None


@pytest.mark.usefixtures("qtbot")
def test_a_drag_is_a_link_a_move_or_nothing() -> None:
    there = SentenceAt(ROWS[0], R, 1)
    far = QPointF(100, 0)

    def drop(spot: Spot | None, point: QPointF = far) -> Linking | Moving | None:
        drag = Drag(FIRST, QPointF())
        drag.follow(point, spot)
        return drag.drop

    assert drop(Spot(ROWS[0], R, there)) == Linking(there)
    assert drop(Spot(ROWS[0], R, there), QPointF(1, 1)) is None, "that was a click"
    assert drop(Spot(ROWS[1], L, None)) == Moving(ROWS[1], is_down=True)
    drag = Drag(FIRST, QPointF())
    drag.follow(far, Spot(ROWS[1], L, None))
    assert [each.number for each in drag.company] == [0, 1], "what follows goes along"
    for spot in (Spot(ROWS[2], L, None), Spot(ROWS[0], L, None), Spot(ROWS[2], R, None), None):
        assert drop(spot) is None


@pytest.mark.parametrize("width", [420, 900])
def test_bands_lie_one_under_the_other_and_points_find_their_sentence(
    show: Show, samples: Samples, width: int
) -> None:
    links = (Link((0,), (0,), 0.9), Link((1,), (1,), 0.9))
    row = Row(RowKind.PARAGRAPH, samples.english, samples.chinese, links=links)
    view = show(samples.article(row, row), width)
    sheet = view.sheet
    assert sheet is not None
    flow = sheet.flow
    for number in range(2):
        one, two = ribbons_of(flow.rows[number], flow.row(number))
        for side in Side:
            above, below = one.of(side), two.of(side)
            assert above is not None
            assert below is not None
            assert above[0] < above[1] <= below[0] + 0.01 < below[1]
    for side in Side:
        for sentence in range(2):
            at = SentenceAt(flow.rows[1], side, sentence)
            found = spot_at(flow, boxes_of(flow, at)[0].center())
            assert found == Spot(flow.rows[1], side, at)
    assert spot_at(flow, QPointF(10, -5)) is None
