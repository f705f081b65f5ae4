"""What a person fixed, asked by headword, and what stands across."""

from itertools import pairwise

import pytest

from reader.core.articles import Link, Row, RowKind, Side
from reader.core.context import Across, Fixes, across_of


def test_nothing_is_fixed_where_nothing_was_said() -> None:
    assert Fixes().reading_of("还", 1) == ()
    assert Fixes().gloss_of("还", ("hái",)) == ""


def test_a_reading_fits_only_as_many_characters() -> None:
    fixes = Fixes(readings={"还钱": ("huán", "qián")})
    assert fixes.reading_of("还钱", 2) == ("huán", "qián")
    assert fixes.reading_of("还钱", 3) == ()


def test_a_gloss_may_belong_to_one_reading() -> None:
    fixes = Fixes(glosses={("行", "háng"): "a trade", ("走", ""): "to leave"})
    assert fixes.gloss_of("行", ("Háng",)) == "a trade"
    assert fixes.gloss_of("行", ("xíng",)) == ""
    assert fixes.gloss_of("走", ("zǒu",)) == fixes.gloss_of("走") == "to leave"


def test_a_row_without_links_stands_across_as_a_whole() -> None:
    row = Row(RowKind.PARAGRAPH, "It rained. We read.", "下雨了。我们看书。")
    assert across_of(row, Side.LEFT) == (Across(0, 19, "下雨了。我们看书。"),)


@pytest.mark.parametrize("links", [(), (Link((0,), (0,)),)])
def test_of_a_very_long_row_each_part_has_its_stretch_across(links: tuple[Link, ...]) -> None:
    left, right = "river " * 10_000, "河水" * 10_000
    parts = across_of(Row(RowKind.PARAGRAPH, left, right, links=links), Side.LEFT)
    assert (parts[0].start, parts[-1].end) == (0, len(left))
    assert all(before.end == after.start for before, after in pairwise(parts))
    assert max(len(part.text) for part in parts) < 2000
    assert all(part.text in right for part in parts)
