"""The library's articles in an order, and under headings."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from reader.core.articles import ShelvedArticle

_BEFORE_WORDS: Final = re.compile(r"^\W+")
_NOTHING: Final[Mapping[str, float]] = MappingProxyType({})


class Order(StrEnum):
    """What the articles are sorted by; the values are those of the settings."""

    READ = "read"
    ADDED = "added"
    TITLE = "title"
    DATE = "date"
    KNOWN = "known"


class Grouping(StrEnum):
    """What the articles are put together by; the values are those of the settings."""

    NONE = "none"
    SOURCE = "source"
    KEYWORD = "keyword"
    READ = "read"


class Group(Struct, frozen=True):
    """Articles that have something in common: a source or a keyword, "" for those without one."""

    name: str
    articles: tuple[ShelvedArticle, ...]


def sort_articles(
    articles: Iterable[ShelvedArticle], order: Order, known: Mapping[str, float] = _NOTHING
) -> list[ShelvedArticle]:
    """Sort articles; the parts of a series stand together, in the order they are read in.

    What was read, was added or has appeared last comes first; titles follow the alphabet. `known`
    has the share of words that are known, 0 to 1, by the ids of articles: what is known best comes
    first, and what nothing is known of last.
    """
    if order is Order.KNOWN:
        return _with_series(sorted(articles, key=lambda one: -known.get(one.id, -1.0)))
    key = _KEYS[order]
    return _with_series(sorted(articles, key=key, reverse=order is not Order.TITLE))


def group_articles(articles: Sequence[ShelvedArticle], grouping: Grouping) -> tuple[Group, ...]:
    """Put articles, in the order they have, under headings in the order of the alphabet.

    An article stands under each of its keywords; those without source or keyword come last. What
    is grouped by when it was read is one group here: `reader.core.recency` knows the day.
    Names that differ in their capitals alone are one.
    """
    if grouping in (Grouping.NONE, Grouping.READ):
        return (Group("", tuple(articles)),)
    names: dict[str, str] = {}
    members: defaultdict[str, list[ShelvedArticle]] = defaultdict(list)
    for article in articles:
        for name in _names_of(article, grouping):
            key = name.casefold()
            names.setdefault(key, name)
            members[key].append(article)
    ordered = sorted(members, key=lambda key: (not key, key))
    return tuple(Group(names[key], tuple(members[key])) for key in ordered)


def _names_of(article: ShelvedArticle, grouping: Grouping) -> tuple[str, ...]:
    data = article.metadata
    if grouping is Grouping.SOURCE:
        return (data.source or "",)
    return tuple({name.casefold(): name for name in data.keywords}.values()) or ("",)


def _with_series(articles: Sequence[ShelvedArticle]) -> list[ShelvedArticle]:
    """Let the parts of a series stand where the first of them does."""
    parts: defaultdict[str, list[ShelvedArticle]] = defaultdict(list)
    for article in articles:
        if article.metadata.series:
            parts[article.metadata.series].append(article)
    done: list[ShelvedArticle] = []
    for article in articles:
        series = article.metadata.series
        if not series:
            done.append(article)
        elif series in parts:
            done += sorted(parts.pop(series), key=lambda one: one.metadata.part or (0, 0))
    return done


def _title(article: ShelvedArticle) -> str:
    return _BEFORE_WORDS.sub("", article.metadata.title).casefold()


_KEYS: Final[dict[Order, Callable[[ShelvedArticle], str]]] = {
    Order.READ: lambda article: article.opened_at or article.added_at,
    Order.ADDED: lambda article: article.added_at,
    Order.TITLE: _title,
    Order.DATE: lambda article: article.metadata.published or article.metadata.posted or "",
}
