import os
import pickle
import struct

import pytest

from dictionary_build.errors import BuildError
from dictionary_build.readingmodel import read_names, read_pickle, read_weights, tone_marked
from tests.packaging.dictionary.conftest import pickled_array


def test_arrays_are_kept_in_half_the_room() -> None:
    (weights,) = read_weights(pickled_array("a", [0.5, -2.0, 0.25, 1.0], (2, 2)))
    assert weights == ("a", "2 2", struct.pack("<4e", 0.5, -2.0, 0.25, 1.0))


def test_pickle_that_would_run_something_is_refused() -> None:
    class Harmful:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.mkdir, ("somewhere",)

    with pytest.raises(BuildError, match="not what it should be"):
        read_pickle(pickle.dumps(Harmful()))


@pytest.mark.parametrize("data", [b"", b"\x80", b"nonsense", b"(dS'a'\n"])
def test_broken_pickle_is_refused(data: bytes) -> None:
    with pytest.raises(BuildError, match="not what it should be"):
        read_pickle(data)


def test_other_numbers_than_floats_are_refused() -> None:
    data = pickled_array("a", [1.0], (1,)).replace(b"S'f4'", b"S'i4'")
    with pytest.raises(BuildError, match="not what it should be"):
        list(read_weights(data))


def test_names_stand_in_the_order_of_their_numbers() -> None:
    assert read_names(pickle.dumps({"b": 1, "a": 0})) == ["a", "b"]
    with pytest.raises(BuildError, match="not what it should be"):
        read_names(pickle.dumps({"b": 2, "a": 0}))


def test_readings_are_written_with_tone_marks() -> None:
    assert tone_marked(["zhang3", "lu:4", "r5", "le5"]) == ["zhǎng", "lǜ", "r", "le"]
