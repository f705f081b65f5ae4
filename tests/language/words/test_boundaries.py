"""The model against the plain sum of what its table says."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.boundary_keys import (
    AFTER,
    BEFORE,
    BUCKET_BITS,
    NOTHING,
    PLACES,
    SLOTS,
    TAGS,
    UNIT,
    address,
)
from reader.language.words.boundaries import BoundaryModel
from reader.language.words.scores import flat_scores

FEATURES = {
    (2, ord("中"), NOTHING): (20, -3, 5, -22),
    (5, BEFORE[1], ord("中")): (7, 0, 0, -7),
    (6, ord("中"), ord("国")): (1, 2, 3, -6),
    (4, AFTER[1], NOTHING): (-1, 1, 0, 0),
    (9, ord("中"), ord("人")): (-5, 5, 1, -1),
}


@pytest.fixture(scope="module")
def model() -> BoundaryModel:
    fingerprints = np.zeros((1 << BUCKET_BITS, SLOTS), "<u2")
    weights = np.zeros((1 << BUCKET_BITS, SLOTS, TAGS), np.int8)
    for feature, values in FEATURES.items():
        bucket, fingerprint = address(*feature)
        slot = int((fingerprints[bucket] != 0).sum())
        fingerprints[bucket, slot] = fingerprint
        weights[bucket, slot] = values
    return BoundaryModel.read(
        {"fingerprints": fingerprints.tobytes(), "weights": weights.tobytes()}
    )


def tag_sums(text: str, place: int) -> list[int]:
    codes = [*BEFORE, *map(ord, text), *AFTER]
    sums = [0] * TAGS
    for template, (first, second) in enumerate(PLACES):
        feature = (
            template,
            codes[place + 2 + first],
            NOTHING if second is None else codes[place + 2 + second],
        )
        sums = [a + b for a, b in zip(sums, FEATURES.get(feature, (0,) * TAGS), strict=True)]
    return sums


@settings(max_examples=50)
@given(st.lists(st.text("中国人a", min_size=1, max_size=9), min_size=1, max_size=4))
def test_scores_are_sums_of_weights(model: BoundaryModel, texts: list[str]) -> None:
    stretches = [(text, [(0, 1), (1, len(text))] if text[1:] else [(0, 1)]) for text in texts]
    for (text, spans), scores in zip(stretches, model.score(stretches, 2.0, -0.5), strict=True):
        assert len(scores) == len(spans)
        for (start, stop), score in zip(spans, scores, strict=True):
            sums = [tag_sums(text, place) for place in range(start, stop)]
            for place, (_, _, _, single) in enumerate(sums):
                assert score.single[place] == pytest.approx(2 * UNIT * single)
            for first in range(len(sums)):
                for last in range(first + 1, len(sums)):
                    inside = sum(tags[1] for tags in sums[first + 1 : last])
                    expected = 2 * UNIT * (sums[first][0] + inside + sums[last][2])
                    assert score.begin[first] + score.end[last] == pytest.approx(
                        expected - 0.5 * (last - first)
                    )


def test_nothing_to_score(model: BoundaryModel) -> None:
    assert list(model.score([], 1.0, 0.0)) == []
    assert list(model.score([("so", [])], 1.0, 0.0)) == [[]]


@given(st.lists(st.integers(0, 0x110004), min_size=2, max_size=2), st.integers(0, 9))
def test_numbers_and_arrays_of_them_have_one_address(codes: list[int], template: int) -> None:
    arrays = [np.array([number], np.uint64) for number in (template, *codes)]
    bucket, fingerprint = address(*arrays)
    assert (int(bucket[0]), int(fingerprint[0])) == address(template, *codes)


def test_without_a_model_only_length_counts() -> None:
    scores = flat_scores(4, -0.5)
    assert scores.begin[1] + scores.end[3] == -1.0
    assert scores.single == [0.0] * 4
