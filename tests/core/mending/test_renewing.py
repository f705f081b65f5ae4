from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.core.articles import Link, Row, RowKind, Side
from reader.core.errors import InputError
from reader.core.mending.linking import carry_fixed
from reader.core.mending.plans import merging, moving_down, splitting
from reader.core.mending.regrouping import regroup
from reader.core.mending.renewing import Arranged, arrange
from reader.core.mending.shifting import plan_shift_down, shift
from tests.core.mending.conftest import check_nothing_lost, rows


def row(left: str | None, right: str | None) -> Row:
    return Row(RowKind.PARAGRAPH, left, right, 0.9)


A = row("It rained. We stayed.", "下雨了。我们没走。")
B = row("Nobody called.", "没人打电话。")
C = row("Then it stopped.", "后来停了。")
D = row("We went out.", "我们出门了。")
NEW = row("A new line.", "新的一行。")


def mended(*parts: tuple[Row | None, ...] | Row) -> list[Row]:
    """List rows, some of them as mends gave them."""
    listed = [[part] if isinstance(part, Row) else part for part in parts]
    return [each for part in listed for each in part if each is not None]


def texts(arranged: Sequence[Arranged]) -> list[tuple[str | None, str | None, int | None]]:
    return [(each.row.left, each.row.right, each.of) for each in arranged]


MERGED = regroup([B, C], merging())
SPLIT = regroup([A], splitting(A, Side.LEFT, 1))


def test_the_same_text_is_grouped_as_before() -> None:
    old = mended(A, MERGED, D)
    arranged = arrange(old, [A, B, C, D])
    assert texts(arranged) == [
        (A.left, A.right, None),
        ("Nobody called.\nThen it stopped.", "没人打电话。\n后来停了。", 1),
        (D.left, D.right, None),
    ]
    assert [each.first for each in arranged] == [0, 1, 3]
    assert [each.row.is_fixed for each in arranged] == [False, True, False]


def test_white_space_tells_nothing() -> None:
    spaced = row("Nobody  called.", "没人\n打电话。")
    assert [each.of for each in arrange(mended(MERGED), [spaced, C])] == [0]


def test_rows_that_come_or_go_around_stay_outside() -> None:
    old = mended(A, MERGED, D)
    assert [each.of for each in arrange(old, [NEW, A, NEW, B, C, NEW])] == [
        None, None, None, 1, None,
    ]  # fmt: skip


def test_rows_that_come_between_fixed_ones_stand_alone() -> None:
    arranged = arrange(mended(SPLIT, MERGED), [A, NEW, B, C])
    assert [each.of for each in arranged] == [0, 1, None, 2]
    assert arranged[2].row == NEW


def test_a_changed_sentence_takes_the_place_of_the_old_one() -> None:
    changed = row("Nobody wrote.", "没人写信。")
    arranged = arrange(mended(A, MERGED, D), [A, changed, C, D])
    assert texts(arranged)[1] == (
        "Nobody wrote.\nThen it stopped.", "没人写信。\n后来停了。", 1,
    )  # fmt: skip


def test_a_shift_survives_a_change_in_its_middle() -> None:
    some = [A, B, C, D]
    plan = plan_shift_down([(True, True)] * 4, Side.RIGHT)
    old = mended(shift(some, plan, Side.RIGHT))
    changed = row("Somebody called.", "没人打电话。")
    arranged = arrange(old, [A, changed, C, D])
    assert texts(arranged) == [
        (A.left, None, 0),
        ("Somebody called.", A.right, 1),
        (C.left, B.right, 2),
        (D.left, C.right, 3),
        (None, D.right, 4),
    ]


def test_what_went_leaves_no_row() -> None:
    arranged = arrange(mended(A, MERGED, D), [A, D])
    assert texts(arranged) == [(A.left, A.right, None), (D.left, D.right, None)]


def test_fixed_links_go_to_the_same_sentences() -> None:
    fixed = Link((1,), (0,), is_fixed=True)
    old = replace(A, links=(Link((0,), (), 0.0), fixed, Link((), (1,), 0.0)))
    new = row("Hello. It rained. We stayed.", "下雨了。 我们没走。")
    assert Link((2,), (0,), is_fixed=True) in carry_fixed(old, new).links
    other = row("It rained. We left.", A.right)
    assert carry_fixed(old, other) is other
    assert carry_fixed(A, new) is new


@given(st.data())
def test_nothing_of_the_new_text_is_lost(data: st.DataObject) -> None:
    base = data.draw(st.lists(rows(), min_size=1, max_size=5))
    old: list[Row] = []
    for each in base:
        old += data.draw(st.sampled_from([[each], [replace(each, is_fixed=True)], _moved(each)]))
    new = list(base)
    for _ in range(data.draw(st.integers(0, 2))):
        new.insert(data.draw(st.integers(0, len(new))), data.draw(rows()))
    if len(new) > 1 and data.draw(st.booleans()):
        new.pop(data.draw(st.integers(0, len(new) - 1)))
    arranged = arrange(old, new)
    check_nothing_lost(new, [each.row for each in arranged])
    numbers = [each.of for each in arranged if each.of is not None]
    assert numbers == sorted(set(numbers))
    assert all(old[number].is_fixed for number in numbers)


def _moved(row: Row) -> list[Row]:
    try:
        made = regroup([row], moving_down([row], Side.LEFT, 0))
    except InputError:
        return [row]
    return [each for each in made if each is not None]
