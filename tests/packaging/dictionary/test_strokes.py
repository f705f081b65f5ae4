import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictionary_build.errors import BuildError
from dictionary_build.strokes import pack_strokes, relative_path


def _file(**drawn: object) -> bytes:
    whole = {"strokes": ["M 1 2 L 30 -4 Z"], "medians": [[[1, 2], [30, -4]]]}
    return json.dumps(whole | drawn).encode()


def _packed(data: bytes) -> str:
    ((character, packed),) = pack_strokes([("package/丁.json", data)])
    assert character == "丁"
    return zlib.decompress(packed).decode()


def test_paths_and_medians_are_told_from_the_point_before() -> None:
    assert _packed(_file()) == "M1 2l29-6z\n\n1 2 29-6"


def test_curves_are_relative_to_where_they_begin() -> None:
    assert relative_path("M 10 10 Q 20 0 30 10 C 1 2 3 4 5 6 Z") == (
        "M10 10q10-10 20 0c-29-8-27-6-25-4z"
    )


def test_a_second_outline_begins_where_the_first_ended() -> None:
    assert relative_path("M 1 1 L 5 5 Z M 2 2 L 3 3 Z") == "M1 1l4 4zm1 1l1 1z"


@given(st.lists(st.tuples(st.integers(-999, 999), st.integers(-999, 999)), min_size=1))
def test_relative_lines_lead_to_the_same_points(points: list[tuple[int, int]]) -> None:
    steps = relative_path("M " + " L ".join(f"{x} {y}" for x, y in points))
    numbers = [int(n) for n in steps.replace("M", "").replace("l", " ").replace("-", " -").split()]
    at, reached = (0, 0), list[tuple[int, int]]()
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        at = at[0] + dx, at[1] + dy
        reached.append(at)
    assert reached == points


@pytest.mark.parametrize("path", ["M 1 2 A 3 4", "M 1 2 <script>", "nothing"])
def test_what_is_no_such_path_is_refused(path: str) -> None:
    with pytest.raises(BuildError, match="strokes of 丁 are damaged"):
        _packed(_file(strokes=[path]))


@pytest.mark.parametrize("data", [b"{}", b"[]", b"no json", b"\xff", _file(medians=[[1]])])
def test_damaged_files_are_named(data: bytes) -> None:
    with pytest.raises(BuildError, match="strokes of 丁 are damaged"):
        _packed(data)


def test_each_stroke_needs_its_median() -> None:
    with pytest.raises(BuildError, match="not complete"):
        _packed(_file(medians=[]))


def test_files_of_no_single_character_are_passed_over() -> None:
    assert list(pack_strokes([("package/package.json", b"{}"), ("package/index.js", b"")])) == []
