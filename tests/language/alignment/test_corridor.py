from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.language.alignment.corridor import Candidates, heaviest_chain, pieces

PLACES = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 12), st.floats(0.5, 9)),
    unique_by=lambda p: p[:2],
    max_size=9,
)


def candidates(places: list[tuple[int, int, float]]) -> Candidates:
    left, right, weights = (np.array([place[n] for place in places]) for n in range(3))
    return Candidates(left.astype(np.int64), right.astype(np.int64), weights.astype(np.float64))


def heaviest(places: list[tuple[int, int, float]]) -> float:
    """Try every chain."""
    best = 0.0
    for n, (left, right, weight) in enumerate(places):
        rest = [one for one in places[:n] + places[n + 1 :] if one[0] > left and one[1] > right]
        best = max(best, weight + heaviest(rest))
    return best


@given(PLACES)
def test_the_chain_goes_forward_and_weighs_most(places: list[tuple[int, int, float]]) -> None:
    chain = heaviest_chain(candidates(places))
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))
    weights = {(left, right): weight for left, right, weight in places}
    assert sum(weights[one] for one in chain) >= heaviest(places) - 1e-9


@given(st.integers(0, 300), st.integers(0, 300) | st.integers(3_000, 9_000), st.data())
def test_pieces_cover_both_texts_and_their_corridors_reach_the_ends(
    left: int, right: int, data: st.DataObject
) -> None:
    count = data.draw(st.integers(0, min(left, right, 20)))
    lefts, rights = (
        sorted(data.draw(st.lists(st.integers(0, max(length - 1, 0)), unique=True, max_size=count)))
        for length in (left, right)
    )
    anchors = [*zip(lefts, rights, strict=False)]
    found = [*pieces(anchors, (left, right))]
    assert [n for piece in found for n in piece.left] == list(range(left))
    assert [n for piece in found for n in piece.right] == list(range(right))
    for piece in found:
        low, high = piece.stretch.low, piece.stretch.high
        assert low[0] == 0
        assert high[-1] == len(piece.right)
        assert (low <= high).all()
        assert (np.diff(low) >= 0).all()
        assert (np.diff(high) >= 0).all()
        # There is a way: each row of places touches the one before.
        assert (low[1:] <= high[:-1]).all()


def test_long_texts_are_cut_where_anchors_are_sure() -> None:
    diagonal = [(n, n + 3) for n in range(5_000)]
    found = [*pieces(diagonal, (5_000, 5_003))]
    assert len(found) > 2
    assert all(piece.left.start + 3 == piece.right.start for piece in found[1:])
