"""The table of contents of an e-book, of the newer kind (nav) and of the older (NCX)."""

from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from reader.core.safety import neutralise
from reader.library.documents import LIMITS
from reader.library.formats.archives import Archive
from reader.library.formats.book.package import resolve
from reader.library.formats.markup.trees import (
    Element,
    local_attribute,
    local_name,
    parse_page,
    parse_xml,
    text_within,
)
from reader.library.formats.webpage.encoding import decode_page


class Target(Struct, frozen=True):
    """An entry of a table of contents: where it leads, and its depth, 1 at the top."""

    member: str
    anchor: str
    title: str
    depth: int


def read_contents(archive: Archive, members: Sequence[str], name: str) -> tuple[Target, ...]:
    """Read the first table of contents that has entries.

    Raises:
        InputError: it is damaged.
    """
    for member in members:
        data = archive.read(member)
        is_ncx = b"<navMap" in data or member.lower().endswith(".ncx")
        targets = _ncx(data, member, name) if is_ncx else _nav(data, member, name)
        found = tuple(islice(targets, LIMITS.contents))
        if found:
            return found
    return ()


def _ncx(data: bytes, member: str, name: str) -> Iterator[Target]:
    for point in parse_xml(data, name).iter():
        if local_name(point) != "navpoint":
            continue
        label = next((one for one in point if local_name(one) == "navlabel"), None)
        content = next((one for one in point if local_name(one) == "content"), None)
        if content is not None:
            yield _target(member, content.get("src"), label, _depth(point, "navpoint"))


def _nav(data: bytes, member: str, name: str) -> Iterator[Target]:
    document, _ = decode_page(data, name, None)
    root = parse_page(document.text, name)
    navs = list(root.iter("nav")) if root is not None else []
    tables = [nav for nav in navs if local_attribute(nav, "type") in ("toc", "")]
    for link in tables[0].iter("a") if tables else ():
        yield _target(member, link.get("href"), link, _depth(link, "ol"))


def _target(member: str, address: str | None, label: Element | None, depth: int) -> Target:
    title = neutralise(text_within(label)) if label is not None else ""
    return Target(*resolve(member, address or ""), title, depth)


def _depth(element: Element, tag: str) -> int:
    """Count the elements of a name from this one up to the root."""
    depth, above = 0, element
    while above is not None:
        depth += local_name(above) == tag
        above = above.getparent()
    return depth
