"""Code points and UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.page.offsets import Offsets

TEXTS = st.text(st.one_of(st.sampled_from("a中。😀𠮷👩"), st.characters(exclude_categories=["Cs"])))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_units_are_those_of_the_utf_16_encoding(text: str) -> None:
    offsets = Offsets(text)

    for point in range(len(text) + 1):
        assert offsets.to_units(point) == _units(text[:point])
    points = range(len(text) + 1)
    assert list(offsets.units(0, len(text) + 1)) == [offsets.to_units(point) for point in points]


@given(TEXTS)
def test_every_unit_belongs_to_the_character_it_encodes(text: str) -> None:
    offsets = Offsets(text)
    owners = [point for point, character in enumerate(text) for _ in range(_units(character))]

    assert [offsets.to_points(unit) for unit in range(len(owners))] == owners
    assert offsets.to_points(_units(text)) == len(text)
