import struct
from array import array
from itertools import islice

import pytest

from dictionary_build.boundaries import read_boundaries
from dictionary_build.errors import BuildError
from reader.language.boundary_keys import BUCKET_BITS, NOTHING, SLOTS, TAGS, address
from tests.packaging.dictionary.conftest import boundary_model


def test_features_stand_where_their_hash_says() -> None:
    data = boundary_model({"u02:中": (1.0, 0.0, 0.0, -1.0), "u05:_x-1/中": (3.0, -1.0, -1.0, -1.0)})
    count, fingerprints, weights = read_boundaries(data)
    assert count == 2
    assert len(fingerprints) == 2 * SLOTS << BUCKET_BITS
    bucket, fingerprint = address(2, ord("中"), NOTHING)
    slot = bucket * SLOTS
    assert array("H", fingerprints)[slot] == fingerprint
    assert list(array("b", weights)[slot * TAGS : slot * TAGS + TAGS]) == [20, 0, 0, -20]


def test_what_weighs_little_is_left_out() -> None:
    data = boundary_model(
        {"u02:中": (0.2, 0.1, 0.0, 0.0), "b": (9.0,) * 16, "u02:国": (2.0, 0, 0, 0)}
    )
    assert read_boundaries(data)[0] == 1


def test_of_too_many_features_for_a_bucket_the_strongest_stay() -> None:
    bucket = 7
    crowd = (
        f"u05:{chr(first)}/{chr(second)}"
        for first in range(0x4E00, 0x9FA5)
        for second in range(0x4E00, 0x4E80)
        if address(5, first, second)[0] == bucket
    )
    names = list(islice(crowd, SLOTS + 3))
    data = boundary_model({name: (1.0 + n, 0, 0, 0) for n, name in enumerate(names)})
    count, fingerprints, weights = read_boundaries(data)
    assert count == SLOTS
    kept = array("b", weights)[bucket * SLOTS * TAGS : (bucket + 1) * SLOTS * TAGS]
    assert min(kept[::TAGS]) == min(127, round((1.0 + 3) * 0.75 / 0.05))
    assert all(array("H", fingerprints)[bucket * SLOTS : (bucket + 1) * SLOTS])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"#TrieBin#1\n\x01\x00B#TrieBin#1\n\x05\x00u02:\xe4",
        boundary_model({"u02:中": (1.0, 0, 0, 0)})[:-3],
        b"#TrieBin#1\n\x01\x00B#TrieBin#0\n#ModelBin32#1\n\x01" + struct.pack("<f", 1.0),
    ],
)
def test_a_broken_model_is_refused(data: bytes) -> None:
    with pytest.raises(BuildError, match="not what it should be"):
        read_boundaries(data)
