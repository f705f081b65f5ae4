import pytest
from pytestqt.qtbot import QtBot

from reader.core.articles import Row, RowKind, Side
from reader.ui.page.layout import RowText
from reader.ui.page.placing import PlacedRow
from reader.ui.paper.breaks import bottom_of, cut
from tests.ui.page.conftest import Samples


@pytest.fixture
def row(qtbot: QtBot) -> PlacedRow:  # noqa: ARG001
    """A row of many lines, more of them on the left."""
    samples = Samples()
    text = Row(RowKind.PARAGRAPH, samples.english * 12, samples.chinese * 12)
    return samples.compositor(width=700).place(RowText(row=text, languages=("en", "zh-Hans")), {})


def lengths(row: PlacedRow) -> list[int]:
    return [len(side.lines) for side in row.sides if side]


def test_a_row_that_fits_is_one_slice(row: PlacedRow) -> None:
    taken = cut(row, (0, 0), 100, 100 + bottom_of(row))
    assert taken.is_last
    assert [(part.first, part.end, part.shift) for part in taken.parts] == [
        (0, length, 100) for length in lengths(row)
    ]
    assert taken.bottom == 100 + bottom_of(row)


def test_slices_hold_every_line_once_and_stay_on_the_page(row: PlacedRow) -> None:
    top, bottom = 50.0, 50.0 + bottom_of(row) / 3.5
    taken = cut(row, (0, 0), top, bottom)
    seen: dict[Side, list[int]] = {side: [] for side in Side}
    while True:
        assert taken.bottom <= bottom
        for part in taken.parts:
            seen[part.side] += range(part.first, part.end)
            placed = row.side(part.side)
            assert placed
            assert placed.lines[part.first].top + part.shift >= top - 1e-6
        if taken.is_last:
            break
        before, taken = taken.ends, cut(row, taken.ends, top, bottom)
        assert taken.ends > before
    assert [seen[side] for side in Side] == [list(range(length)) for length in lengths(row)]


def test_both_sides_go_on_at_one_baseline(row: PlacedRow) -> None:
    taken = cut(row, (2, 3), 50, 1000)
    baselines = [
        row.side(part.side).lines[part.first].baseline + part.shift  # type: ignore[union-attr]
        for part in taken.parts
    ]
    assert len(baselines) == 2
    assert baselines[0] == pytest.approx(baselines[1])


def test_nothing_fits_where_there_is_no_room(row: PlacedRow) -> None:
    taken = cut(row, (1, 1), 50, 51)
    assert (taken.parts, taken.ends, taken.is_last) == ((), (1, 1), False)
