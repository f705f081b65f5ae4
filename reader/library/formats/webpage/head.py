"""What the head of a page states: title, author, day, site, address."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from msgspec import Struct

from reader.core.articles import Metadata
from reader.core.safety import neutralise
from reader.library.dates import find_date
from reader.library.facts import publication, split_names
from reader.library.formats.markup.trees import Element, text_within
from reader.library.sides import UNKNOWN

_AUTHOR: Final = ("author", "article:author", "byl", "dc.creator", "citation_author")
_PUBLISHED: Final = (
    "article:published_time",
    "datepublished",
    "citation_publication_date",
    "pubdate",
    "publishdate",
    "dc.date",
    "dc.date.issued",
)
_TITLE: Final = ("og:title", "twitter:title", "dc.title", "citation_title")
_ADDRESS: Final = ("og:url",)
_SITE: Final = ("og:site_name", "application-name", "dc.publisher")
_HEADINGS = 50  # in which the title may come again
_BETWEEN: Final = re.compile(r"\s+[-–—·•:]\s+|\s*[|｜_]\s*")
_WEB: Final = re.compile(r"https?://\S+")
_SAVED_FROM: Final = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://\S+)\s*-->")


class PageHead(Struct, frozen=True):
    """A title, "" where there is none, and the rest."""

    title: str
    stated: Metadata


def read_page_head(root: Element | None, text: str) -> PageHead:
    """Read the head of a page; `text` is its markup, where browsers note whence they saved it."""
    fields = _fields(root)
    saved = _SAVED_FROM.search(text[:4096])
    site = _first(fields, _SITE)
    found = find_date(_first(fields, _PUBLISHED))
    address = _first(fields, ("canonical", *_ADDRESS))
    author = _first(fields, _AUTHOR)
    stated = Metadata(
        languages=(UNKNOWN, UNKNOWN),
        source=publication(site) if site else None,
        authors=() if _WEB.match(author) else split_names(author),
        published=found.iso if found else None,
        url=address if _WEB.fullmatch(address) else saved[1] if saved else None,
    )
    return PageHead(_title(root, fields, site), stated)


def _fields(root: Element | None) -> dict[str, str]:
    """Give what the head states by name in lower case; of two the first stands."""
    fields: dict[str, str] = {}
    for key, value in _statements(root) if root is not None else ():
        if value and value.strip():
            fields.setdefault(key.strip().lower(), neutralise(value))
    return fields


def _statements(root: Element) -> Iterator[tuple[str, str | None]]:
    for element in root.iter("meta", "link"):
        if element.tag == "link":
            yield element.get("rel") or "", element.get("href")
        else:
            names = (element.get(key) for key in ("property", "name", "itemprop"))
            yield from ((name, element.get("content")) for name in names if name)


def _first(fields: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((fields[key] for key in keys if key in fields), "")


def _title(root: Element | None, fields: dict[str, str], site: str) -> str:
    """Give the title of a page without the name of its site."""
    if root is None:
        return ""
    element = root.find(".//title")
    title = _first(fields, _TITLE) or neutralise(
        text_within(element) if element is not None else ""
    )
    parts = _BETWEEN.split(title)
    headings = {
        neutralise(text_within(heading)) for heading in islice(root.iter("h1", "h2"), _HEADINGS)
    } - {""}
    named = [part for part in parts if part in headings]
    if title in headings or not named:
        ending = parts[-1]
        is_site = len(parts) > 1 and ending.lower() == site.lower()
        return title[: title.rindex(ending)].rstrip(" \t-–—·•:|｜_") if is_site else title
    return named[0]
