"""Markup as trees of elements; what parses here fetches nothing and expands no entities."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from reader.core.errors import InputError
from reader.library.documents import LIMITS

if TYPE_CHECKING:
    from lxml.etree import Element
else:
    Element = object

_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*>")
_SELF_CLOSED: Final = re.compile(
    r"<((?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[a-z][\w:-]*)"
    r"((?:\s[^<>]*)?)/>",
    re.IGNORECASE,
)
_IS_XHTML: Final = re.compile(r"<\?xml|<[^>]{0,2000}xmlns=|<!doctype[^>]*xhtml", re.IGNORECASE)
# A start tag as HTML reads it; the parser needs a time that grows with the square of attributes.
_TAG: Final = re.compile(
    r"<[a-z][^\s/>]*+(?:[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]++)?)?)*+",
    re.IGNORECASE,
)
_ATTRIBUTE: Final = re.compile(r"[\s/\"'][^\s/>=\"']++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+')?)?")
_LABEL_DEPTH = 4
_TOO_DEEP = "Excessive depth"


def parse_page(text: str, name: str) -> Element | None:
    """Parse HTML or XHTML, however broken; None where there is not even a tag or a letter.

    Raises:
        InputError: it is nested too deeply, or has too many tags or attributes.
    """
    from lxml import etree

    _refuse_masses(text, name)
    if _IS_XHTML.match(text.lstrip()[:4096]):
        text = _SELF_CLOSED.sub(r"<\1\2></\1>", _DECLARATION.sub("", text, count=1))
    # Sloppy pages leave a tag open in every paragraph, so 256 levels are too few; with this the
    # parser stops at 2048. It lifts the limits on entities of XML only, which HTML has not.
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    if any(_TOO_DEEP in entry.message for entry in parser.error_log):
        raise InputError(f"{name} is nested too deeply to be a page; save it again as text.")
    return root


def parse_xml(data: bytes, name: str) -> Element:
    """Parse XML without entities of its own.

    Raises:
        InputError: it is damaged, nested too deeply, or relies on entities.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    refuse_tags(data, name)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(f"{name} is damaged inside; get the file again.") from error
    if root is None:
        raise InputError(f"{name} is damaged inside; get the file again.")
    declared = root.getroottree().docinfo.internalDTD
    has_declared = declared is not None and any(True for _ in declared.iterentities())
    if has_declared or any(True for _ in root.iter(etree.Entity)):
        raise InputError(f"{name} relies on entities of its own, which is not safe to read.")
    return root


def refuse_tags(data: bytes, name: str) -> None:
    """See that XML does not have more tags than can be worked with.

    Raises:
        InputError: it has.
    """
    if data.count(b"<") > 2 * LIMITS.tags:  # Word uses several where a page has one
        raise _too_many_tags(name)


def local_name(element: Element) -> str:
    """Give the name of an element without its namespace, in lower case."""
    return element.tag.rpartition("}")[2].lower()


def local_attribute(element: Element, name: str) -> str:
    """Give an attribute whatever its namespace or prefix, "" where it is missing."""
    plain = element.get(name)
    if plain is not None:
        return plain
    ends = (f"}}{name}", f":{name}")
    return next((value for key, value in element.attrib.items() if key.endswith(ends)), "")


def text_within(element: Element) -> str:
    """Give the text of a title or label on one line, with what is marked in it a few levels deep.

    What lies deeper is no label; elements may lie in each other by the thousand.
    """
    return " ".join("".join(_texts(element, _LABEL_DEPTH)).split())


def _texts(element: Element, depth: int) -> Iterator[str]:
    yield element.text or ""
    for child in element if depth else ():
        yield from _texts(child, depth - 1)
        yield child.tail or ""


def _refuse_masses(text: str, name: str) -> None:
    if text.count("<") > LIMITS.tags:
        raise _too_many_tags(name)
    long = (match for match in _TAG.finditer(text) if len(match[0]) > LIMITS.attributes)
    if any(len(_ATTRIBUTE.findall(tag[0])) > LIMITS.attributes for tag in long):
        raise InputError(f"{name} has a tag with more attributes than any page; it is not opened.")


def _too_many_tags(name: str) -> InputError:
    return InputError(f"{name} has more than {LIMITS.tags} tags; divide it into parts.")
