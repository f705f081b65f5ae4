"""Articles put together by how long ago they were read."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from reader.core.arranging import Group
from reader.core.articles import ShelvedArticle


class Recency(StrEnum):
    """When an article was read last, the latest first."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    EARLIER = "earlier"
    NEVER = "never"


_DAYS = ((1, Recency.TODAY), (7, Recency.WEEK), (31, Recency.MONTH))


def group_by_reading(articles: Iterable[ShelvedArticle], now: datetime) -> tuple[Group, ...]:
    """Put articles, in the order they have, under when they were read, the latest first.

    The groups are named by the values of `Recency`; days are those of the time zone of `now`.
    """
    members: defaultdict[Recency, list[ShelvedArticle]] = defaultdict(list)
    for article in articles:
        members[recency_of(article, now)].append(article)
    return tuple(Group(each, tuple(members[each])) for each in Recency if each in members)


def recency_of(article: ShelvedArticle, now: datetime) -> Recency:
    """Say when an article was read last."""
    if article.opened_at is None:
        return Recency.NEVER
    opened = datetime.fromisoformat(article.opened_at).astimezone(now.tzinfo)
    days = (now.date() - opened.date()).days
    return next((recency for limit, recency in _DAYS if days < limit), Recency.EARLIER)
