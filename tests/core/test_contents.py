"""Headings and parts."""

from reader.core.articles import Metadata, Row, RowKind, ShelvedArticle, StoredRow
from reader.core.contents import Heading, beside, heading_at, headings_of, in_order

ROWS = tuple(
    StoredRow(str(number), number, row)
    for number, row in enumerate(
        [
            Row(RowKind.METADATA, "2026", None),
            Row(RowKind.TITLE, "The\nSea", "海"),
            Row(RowKind.PARAGRAPH, "Waves.", "浪。"),
            Row(RowKind.HEADING, None, "一"),
            Row(RowKind.PARAGRAPH, "Salt.", "盐。"),
            Row(RowKind.HEADING, " ", None),
            Row(RowKind.HEADING, "II", "II"),
        ]
    )
)


def part(name: str, number: int | None, added_at: str = "") -> ShelvedArticle:
    data = Metadata(languages=("en", "zh"), series="Sea", part=(number, 3) if number else None)
    return ShelvedArticle(id=name, metadata=data, row_count=1, character_count=1, added_at=added_at)


def test_headings_of_both_languages() -> None:
    found = headings_of(ROWS)
    assert found == (Heading(1, "The Sea · 海", 0), Heading(3, "一", 1), Heading(6, "II", 1))
    assert [heading_at(found, row) for row in (0, 1, 2, 3, 5, 6, 99)] == [None, 0, 0, 1, 1, 2, 2]
    assert heading_at((), 4) is None


def test_the_parts_of_a_series_in_their_order() -> None:
    parts = in_order([part("d", None, "2"), part("c", 3), part("a", 1), part("e", None, "1")])
    assert [each.id for each in parts] == ["a", "c", "e", "d"]
    following = beside(parts, "a", 1)
    assert following is not None
    assert following.id == "c"
    assert beside(parts, "a", -1) is None
    assert beside(parts, "d", 1) is None
    assert beside(parts, "elsewhere", 1) is None
