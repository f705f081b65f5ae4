"""Tags of HTML, XDXF, Pango and the like → plain text. Linear in time whatever it is given."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from reader.language.own_dictionaries.plain_text import TAGS, PlainText

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][\w:.-]*+)([^<>]*+)>")  # possessive: never tries twice
_INLINE: Final = re.compile(
    rf"</?+(?!(?:{'|'.join(sorted(TAGS))})[\s/>])[a-z][^<>]*+>", re.IGNORECASE
)
_VOID: Final = frozenset(("br", "hr"))


def strip_markup(text: str, *, keeps_lines: bool = False) -> str:
    """Give the text of a piece of mark-up, blocks as lines; `keeps_lines` keeps its own lines too.

    What is no well-formed tag, such as the "<" in "a < b", stays as it is.
    """
    plain = PlainText()
    for piece in _without_comments(text):
        _feed(plain, _INLINE.sub("", piece), keeps_lines=keeps_lines)
    return plain.finish()


def _feed(plain: PlainText, text: str, *, keeps_lines: bool) -> None:
    at = 0
    for tag in _TAG.finditer(text):
        plain.text(unescape(text[at : tag.start()]), keeps_lines=keeps_lines)
        at = tag.end()
        closes, name, rest = tag.groups()
        name = name.lower()
        if not closes:
            plain.start(name)
        if closes or rest.endswith("/") or name in _VOID:
            plain.end(name)
    plain.text(unescape(text[at:]), keeps_lines=keeps_lines)


def _without_comments(text: str) -> Iterator[str]:
    """Give what stands between comments; the inside of CDATA is text."""
    text = text.replace("<![CDATA[", "").replace("]]>", "")
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        yield text[at:start]
        at = end + 3
    yield text[at:]
