import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Link, Row, RowKind, Side
from reader.core.errors import InputError
from reader.core.mending.linking import fixed_links, keep_fixed, link, unlink
from reader.core.mending.regrouping import sentences_of
from tests.core.mending.conftest import check_links, rows


def row(*links: Link) -> Row:
    return Row(RowKind.PARAGRAPH, "Ants. Bees. Cats. Dogs.", "一。二。三。", links=links)


def fixed(left: tuple[int, ...], right: tuple[int, ...]) -> Link:
    return Link(left, right, is_fixed=True)


PLAIN = row(Link((0,), (0,), 0.9), Link((1, 2), (1,), 0.8), Link((3,), (2,), 0.7))


@given(rows(), st.data())
def test_links_stay_in_order_and_cover_everything(made: Row, data: st.DataObject) -> None:
    counts = [len(sentences_of(made.text(side))) for side in Side]
    if all(counts):
        chosen = [data.draw(st.sets(st.integers(0, n - 1), min_size=1)) for n in counts]
        linked = link(made, *chosen)
        check_links(linked)
        wanted = fixed(*(tuple(range(min(some), max(some) + 1)) for some in chosen))
        assert wanted in linked.links
        check_links(unlink(linked, Side.LEFT, min(chosen[0])))
        check_links(keep_fixed(made, linked.links))


def test_a_link_takes_its_sentences_from_others() -> None:
    assert link(PLAIN, [2], [2]).links == (
        Link((0,), (0,), 0.9),
        Link((1,), (1,), 0.8),
        fixed((2,), (2,)),
        Link((3,), (), 0.0),
    )


def test_a_link_that_would_cross_comes_apart() -> None:
    assert link(PLAIN, [0], [2]).links == (
        Link((), (0,), 0.0),
        Link((), (1,), 0.0),
        fixed((0,), (2,)),
        Link((1, 2), (), 0.0),
        Link((3,), (), 0.0),
    )


def test_sentences_between_those_chosen_are_linked_too() -> None:
    assert link(PLAIN, [0, 2], [0]).links[0] == fixed((0, 1, 2), (0,))


def test_what_is_parted_stays_parted() -> None:
    parted = unlink(PLAIN, Side.RIGHT, 1)
    assert parted.links == (
        Link((0,), (0,), 0.9),
        fixed((1,), ()),
        fixed((2,), ()),
        fixed((), (1,)),
        Link((3,), (2,), 0.7),
    )
    found_anew = row(Link((0,), (0,), 0.9), Link((1,), (1,), 0.8), Link((2, 3), (2,), 0.9))
    kept = keep_fixed(found_anew, fixed_links(parted))
    assert kept.links == (
        Link((0,), (0,), 0.9),
        fixed((1,), ()),
        fixed((2,), ()),
        fixed((), (1,)),
        Link((3,), (2,), 0.9),
    )
    with pytest.raises(InputError, match="not linked"):
        unlink(parted, Side.LEFT, 1)


def test_fixed_links_change_nothing_where_they_stand_already() -> None:
    linked = link(PLAIN, [1, 2], [1])
    assert keep_fixed(linked, fixed_links(linked)) is linked
    assert keep_fixed(PLAIN, PLAIN.links) is PLAIN


def test_links_want_a_sentence_on_each_side() -> None:
    for left, right in (([], [0]), ([0], []), ([9], [0])):
        with pytest.raises(InputError):
            link(PLAIN, left, right)
