"""What the elements of HTML are for: which divide, which are no text, what their names tell."""

import re
from typing import Final

from reader.core.articles import RowKind
from reader.library.formats.markup.outline import Purpose
from reader.library.formats.markup.trees import Element, local_attribute, text_within

# Parts that hold no text to read, or none that shows.
SKIPPED: Final = frozenset(
    "head script style noscript template svg iframe object embed canvas audio video map select "
    "button textarea input datalist progress meter dialog math annotation".split()
)
TEXTUAL: Final = frozenset({"article", "main", "section", "figure", "blockquote"})
_DIVIDING: Final = frozenset(
    "html body address article aside blockquote center caption dd details div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol "
    "p pre search section summary table tbody td tfoot th thead tr ul".split()
)
_KINDS: Final = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), RowKind.HEADING),
    "li": RowKind.ITEM,
    "figcaption": RowKind.CAPTION,
    "caption": RowKind.CAPTION,
}
_NOTES: Final = re.compile(
    r"\b(?:doc-)?(?:footnotes?|endnotes?|rearnotes?|fn-?list|references-list|wp-block-footnotes)\b"
)
_CAPTIONS: Final = re.compile(r"\b(?:wp-caption-text|image-caption|photo-caption|caption-text)\b")
_COMMENTS: Final = re.compile(
    r"\b(?:comments?|comment-?list|comments?-area|disqus_thread|replies)\b"
)
_CHROME: Final = re.compile(
    r"\b(?:nav|navbar|navigation|menu|sidebar|side-bar|breadcrumbs?|pagination|pager|share|sharing|"
    r"share-(?:bar|buttons|links)|social|social-(?:share|links|media)|sharedaddy|related|"
    r"related-(?:posts|articles|stories|links)|recommend(?:ed|ations)?|read-more|most-read|"
    r"newsletter|subscribe|subscription|signup|paywall|promo|promotion|advert|advertisement|ads?|"
    r"ad-(?:slot|container|wrapper)|banner|cookies?|cookie-(?:banner|consent|notice)|consent|popup|"
    r"modal|overlay|toolbar|skip-link|toc|table-of-contents|site-(?:header|footer|nav|branding)|"
    r"masthead|footer|widget|widget-area|mw-editsection|noprint|navbox|catlinks|printfooter)\b"
)
_CHROME_ELEMENTS: Final = frozenset({"nav", "footer", "form", "menu", "search"})
_CHROME_ROLES: Final = frozenset(
    "navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar "
    "doc-toc doc-pagelist".split()
)
_LONGEST_NAMES = 500  # characters
_HIDING: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_REFERENCE: Final = re.compile(
    r"[\[(【〔]?(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶#※])[\])】〕]?", re.IGNORECASE
)


def divides(tag: str) -> bool:
    """Whether an element begins a paragraph; elements of a page's own making do."""
    return tag in _DIVIDING or "-" in tag


def kind_of(tag: str, element: Element, *, is_inside: bool) -> RowKind | None:
    """Give the kind of an element's blocks, None where it does not change it.

    `is_inside` says whether it stands in one of `TEXTUAL`, so in the text rather than around it.
    """
    if tag in _KINDS:
        return _KINDS[tag]
    names = _names(element)
    if _NOTES.search(names) or _type(element) in ("footnote", "endnote", "rearnote", "footnotes"):
        return RowKind.NOTE
    if tag == "aside" and is_inside:
        return RowKind.NOTE
    return RowKind.CAPTION if _CAPTIONS.search(names) else None


def level_of(tag: str) -> int:
    """Give the level of a heading's element, 0 for others."""
    return int(tag[1]) if _KINDS.get(tag) is RowKind.HEADING else 0


def purpose_of(tag: str, element: Element, *, is_inside: bool) -> Purpose:
    """Tell what a part of a page is for; `is_inside` as for `kind_of`."""
    role = (element.get("role") or "").lower()
    if tag in ("main", "article") or role in ("main", "article"):
        return Purpose.MAIN
    if element.get("hidden") is not None or _HIDING.search((element.get("style") or "").lower()):
        return Purpose.HIDDEN
    if tag in ("header", "aside") and not is_inside:
        return Purpose.CHROME
    if tag in _CHROME_ELEMENTS or role in _CHROME_ROLES:
        return Purpose.CHROME
    if tag in ("html", "body"):
        return Purpose.CONTAINER
    names = _names(element)
    if _COMMENTS.search(names):
        return Purpose.COMMENTS
    return Purpose.CHROME if _CHROME.search(names) else Purpose.CONTAINER


def is_reference(tag: str, element: Element) -> bool:
    """Whether an element is a mark that leads to a note, such as a raised [1]."""
    if _type(element) == "noteref" or element.get("role") == "doc-noteref":
        return True
    if tag != "sup" or len(element) == 0:
        return False
    leads = any((link.get("href") or "").startswith("#") for link in element.iterchildren("a"))
    return leads and _REFERENCE.fullmatch(text_within(element)) is not None


def is_page_mark(element: Element) -> bool:
    """Whether an element only tells where a page of the printed book begins."""
    return _type(element) == "pagebreak" or element.get("role") == "doc-pagebreak"


def _type(element: Element) -> str:
    return local_attribute(element, "type").lower() if len(element.attrib) else ""


def _names(element: Element) -> str:
    """Give the class and id of an element, which people name after what it is for."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return names[:_LONGEST_NAMES].replace("_", "-")
