"""Names and ids of decks and tags, as Anki allows them."""

import hashlib
import re
import unicodedata

_ROOTS = {"zh": "Duizhao::Chinese", "en": "Duizhao::English"}


def deck_name(language: str, article_title: str) -> str:
    """Name the deck of an article's words; words met nowhere lie one deck higher."""
    title = _one_level(article_title)
    return f"{_ROOTS[language]}::{title}" if title else _ROOTS[language]


def _one_level(title: str) -> str:
    """Make a title one level of a deck's name: Anki divides levels by two colons."""
    printable = "".join(c if c.isprintable() else " " for c in title).replace('"', "'")
    without_levels = re.sub("::+", ":", printable)
    return unicodedata.normalize("NFC", " ".join(without_levels.split())[:100]).strip(": ")


def deck_id(name: str) -> int:
    """Give a deck's id, always the same for a name, within what JavaScript counts exactly."""
    digest = hashlib.sha256(name.encode()).digest()
    return 1 << 40 | int.from_bytes(digest[:5], "big")


def tag_name(tag: str) -> str:
    """Make a tag one word, since blanks divide Anki's tags."""
    return "_".join(tag.split())
