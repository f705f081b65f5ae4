"""When articles were read."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from reader.core.articles import Metadata, ShelvedArticle
from reader.core.recency import Recency, group_by_reading, recency_of

NOW = datetime(2026, 3, 10, 0, 30, tzinfo=timezone(timedelta(hours=8)))


def article(name: str, opened_at: str | None) -> ShelvedArticle:
    return ShelvedArticle(
        id=name,
        metadata=Metadata(languages=("en", "zh")),
        row_count=1,
        character_count=1,
        added_at="2026-01-01T00:00:00.000000+00:00",
        opened_at=opened_at,
    )


@pytest.mark.parametrize(
    ("opened_at", "recency"),
    [
        ("2026-03-09T16:10:00.000000+00:00", Recency.TODAY),  # ten past midnight here
        ("2026-03-09T15:50:00.000000+00:00", Recency.WEEK),
        ("2026-03-04T12:00:00.000000+00:00", Recency.WEEK),
        ("2026-03-03T12:00:00.000000+00:00", Recency.MONTH),
        ("2026-02-01T12:00:00.000000+00:00", Recency.EARLIER),
        ("2027-01-01T12:00:00.000000+00:00", Recency.TODAY),  # the clock was set back
        (None, Recency.NEVER),
    ],
)
def test_days_are_those_of_the_place(opened_at: str | None, recency: Recency) -> None:
    assert recency_of(article("a", opened_at), NOW) is recency


def test_groups_come_in_their_order_and_none_is_empty() -> None:
    now = datetime.now(UTC)
    groups = group_by_reading(
        [article("a", None), article("b", now.isoformat()), article("c", None)], now
    )
    assert [(group.name, [each.id for each in group.articles]) for group in groups] == [
        ("today", ["b"]),
        ("never", ["a", "c"]),
    ]
