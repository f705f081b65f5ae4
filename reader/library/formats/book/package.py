"""The package document of an e-book: its parts in reading order and what it says of itself."""

import posixpath
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import unquote

from msgspec import Struct

from reader.core.errors import InputError
from reader.library.formats.archives import Archive
from reader.library.formats.markup.trees import (
    Element,
    local_name,
    parse_xml,
    text_within,
)

_CONTAINER: Final = "META-INF/container.xml"
_PAGES: Final = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})
_NO_TEXT: Final = frozenset({"cover", "toc", "index", "title-page", "titlepage"})


class Package(Struct, frozen=True):
    """An e-book's package.

    `spine` are the member names of its pages in reading order, the cover and the table of contents
    left out; `contents` those of its tables of contents, the newer kind first. `facts` are the
    values of its metadata by the name of Dublin Core.
    """

    spine: tuple[str, ...]
    contents: tuple[str, ...]
    facts: Mapping[str, tuple[str, ...]]


class _Item(Struct, frozen=True):
    member: str
    media_type: str
    properties: frozenset[str]


def read_package(archive: Archive, name: str) -> Package:
    """Read the package document.

    Raises:
        InputError: it is missing or damaged.
    """
    path = _package_path(archive, name)
    root = parse_xml(archive.read(path), name)
    items = dict(_items(root, path))
    skipped = {item.member for item in items.values() if item.properties & {"nav", "cover-image"}}
    skipped |= set(_guided(root, path))
    references = (element.get("idref") or "" for element in _all(root, "itemref"))
    spine = (items[reference] for reference in references if reference in items)
    pages = (item.member for item in spine if item.media_type in _PAGES)
    return Package(
        tuple(dict.fromkeys(page for page in pages if page in archive and page not in skipped)),
        tuple(filter(archive.__contains__, _contents(root, items))),
        _facts(root),
    )


def resolve(base: str, address: str) -> tuple[str, str]:
    """Give the member that a link in the member `base` leads to, and the anchor in it."""
    path, _, anchor = address.partition("#")
    joined = posixpath.join(posixpath.dirname(base), unquote(path)) if path else base
    return posixpath.normpath(joined), unquote(anchor)


def _package_path(archive: Archive, name: str) -> str:
    if _CONTAINER in archive:
        root = parse_xml(archive.read(_CONTAINER), name)
        paths = [element.get("full-path") or "" for element in _all(root, "rootfile")]
    else:
        paths = [member for member in archive.names if member.lower().endswith(".opf")]
    found = next((path for path in paths if path in archive), None)
    if found is None:
        raise InputError(f"{name} lacks its list of contents; get the e-book again.")
    return found


def _items(root: Element, path: str) -> Iterator[tuple[str, _Item]]:
    for element in _all(root, "item"):
        member, _ = resolve(path, element.get("href") or "")
        properties = frozenset((element.get("properties") or "").split())
        media_type = (element.get("media-type") or "").strip().lower()
        yield element.get("id") or "", _Item(member, media_type, properties)


def _guided(root: Element, path: str) -> Iterator[str]:
    """Give the pages that the guide calls cover or table of contents."""
    for element in _all(root, "reference"):
        member, anchor = resolve(path, element.get("href") or "")
        if not anchor and (element.get("type") or "").lower() in _NO_TEXT:
            yield member


def _contents(root: Element, items: Mapping[str, _Item]) -> Iterator[str]:
    yield from (item.member for item in items.values() if "nav" in item.properties)
    stated = {element.get("toc") or "" for element in _all(root, "spine")}
    yield from (items[id_].member for id_ in stated if id_ in items)
    ncx = "application/x-dtbncx+xml"
    yield from (item.member for item in items.values() if item.media_type == ncx)


def _facts(root: Element) -> dict[str, tuple[str, ...]]:
    facts: dict[str, tuple[str, ...]] = {}
    for metadata in _all(root, "metadata"):
        for element in metadata.iter():
            text = text_within(element)
            if text and element is not metadata and len(element) == 0:
                key = local_name(element)
                facts[key] = (*facts.get(key, ()), text)
    return facts


def _all(root: Element, tag: str) -> list[Element]:
    return [element for element in root.iter() if local_name(element) == tag]
