from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from reader.core.lattice import Shape
from reader.core.pairing import (
    PARAGRAPH_SHAPES,
    SENTENCE_SHAPES,
    Pair,
    pair_by_length,
)

LENGTHS = st.lists(st.floats(0, 5000), max_size=12)
SHAPES = st.sampled_from([PARAGRAPH_SHAPES, SENTENCE_SHAPES])


@given(LENGTHS, LENGTHS, SHAPES)
def test_every_part_stands_in_exactly_one_pair_in_order(
    left: list[float], right: list[float], shapes: Mapping[Shape, float]
) -> None:
    pairs = pair_by_length(left, right, shapes)
    assert [n for pair in pairs for n in pair.left] == list(range(len(left)))
    assert [n for pair in pairs for n in pair.right] == list(range(len(right)))
    assert all((len(pair.left), len(pair.right)) in shapes for pair in pairs)
    assert all(0 <= pair.confidence <= 1 for pair in pairs)


def test_equal_lengths_pair_one_to_one_with_confidence() -> None:
    lengths = [300, 40, 500, 120, 260]
    pairs = pair_by_length(lengths, lengths)
    assert [(pair.left, pair.right) for pair in pairs] == [((n,), (n,)) for n in range(5)]
    assert min(pair.confidence for pair in pairs) > 0.9


def test_two_short_parts_belong_to_a_long_one() -> None:
    pairs = pair_by_length([200, 100, 120, 300], [210, 225, 290])
    assert [(pair.left, pair.right) for pair in pairs] == [
        ((0,), (0,)),
        ((1, 2), (1,)),
        ((3,), (2,)),
    ]


def test_a_part_without_counterpart_stays_alone() -> None:
    pairs = pair_by_length([420, 130, 900, 500, 350], [420, 900, 500, 350, 800])
    assert ((1,), ()) in [(pair.left, pair.right) for pair in pairs]
    assert ((), (4,)) in [(pair.left, pair.right) for pair in pairs]


def test_a_doubtful_choice_has_less_confidence() -> None:
    sure = pair_by_length([100, 400], [100, 400], SENTENCE_SHAPES)
    doubtful = pair_by_length([100, 100, 100], [150, 150], SENTENCE_SHAPES)
    assert min(pair.confidence for pair in doubtful) < min(pair.confidence for pair in sure)


def test_one_side_empty() -> None:
    assert pair_by_length([], []) == ()
    assert pair_by_length([5.0], []) == (Pair((0,), (), 1.0),)


def test_a_long_gap_does_not_lead_astray() -> None:
    """The pairing drifts further from the diagonal than the first band is wide."""
    lengths = [100 + 37 * n % 400 for n in range(200)]
    pairs = pair_by_length(lengths, lengths[80:])
    assert sum(pair.left == (pair.right[0] + 80,) for pair in pairs if pair.right) > 95


def test_evidence_outweighs_lengths() -> None:
    """Of two parts that are as long, the one that shares a name is the counterpart."""
    lengths = [100.0], [100.0, 100.0]
    for telling in (0, 1):
        pairs = pair_by_length(
            *lengths, evidence=lambda _, right, n=telling: 3.0 if n in right else -1.0
        )
        assert ((0,), (telling,)) in [(pair.left, pair.right) for pair in pairs]


def test_evidence_is_asked_the_same_from_both_ends() -> None:
    asked: set[tuple[range, range]] = set()

    def note(left: range, right: range) -> float:
        asked.add((left, right))
        return 0.0

    pair_by_length([100, 200], [100, 200], evidence=note)
    assert {(left.start, right.start) for left, right in asked} == {(0, 0), (0, 1), (1, 0), (1, 1)}
