from hypothesis import given
from hypothesis import strategies as st

from dictionary_build.components import read_components

TEXT = """module.exports = `銀:a(金,艮)
林:ra(木)
品:r3tr(口)
愛:d(38462,夂)
38462:d(爫,38234)
38234:d(冖,心)
學:d(𦥯,子)
𦥯:d(臼,冖)
戈:built(㇂,一,㇒,丶)
匸:msp(匚)
孤:a(99999,瓜)
循:a(10001,木)
10001:a(10001,十)
𠀋:a(一,二)
`;"""


def test_parts_are_told_once() -> None:
    found = dict(read_components(TEXT))
    assert found["銀"] == "金艮"


def test_a_part_that_repeats_is_repeated() -> None:
    found = dict(read_components(TEXT))
    assert (found["林"], found["品"]) == ("木木", "口口口")


def test_parts_without_a_code_point_or_a_font_are_opened() -> None:
    found = dict(read_components(TEXT))
    assert (found["愛"], found["學"]) == ("爫冖心夂", "臼冖子")


def test_strokes_unknown_parts_and_circles_are_no_parts() -> None:
    assert not {"戈", "匸", "孤", "循", "𠀋"} & dict(read_components(TEXT)).keys()


@given(st.text(alphabet="銀金艮:a(),r3d\n0123456789", max_size=200))
def test_whatever_the_text_each_character_has_two_parts_or_more(text: str) -> None:
    assert all(len(parts) > 1 for _, parts in read_components(text))
