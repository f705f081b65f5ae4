"""Names and ids of decks and tags, as Anki allows them."""

import hashlib
import re
import unicodedata
from typing import Final

_ROOTS: Final = {"zh": "Duizhao::Chinese", "en": "Duizhao::English"}
_LONGEST_LEVEL: Final = 100
_UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def deck_name(language: str, article_title: str) -> str:
    """Name the deck of an article's words; words met nowhere lie one deck higher."""
    title = _one_level(article_title)
    return f"{_ROOTS[language]}::{title}" if title else _ROOTS[language]


def _one_level(title: str) -> str:
    """Make a title one level of a deck's name: Anki divides levels by two colons."""
    one_line = " ".join(_UNPRINTABLE.sub(" ", title).replace('"', "'").split())
    without_levels = re.sub("::+", ":", one_line[:_LONGEST_LEVEL])
    return unicodedata.normalize("NFC", without_levels).strip(": ")


def deck_id(name: str) -> int:
    """Give a deck's id, always the same for a name, within what JavaScript counts exactly."""
    digest = hashlib.sha256(name.encode()).digest()
    return 1 << 40 | int.from_bytes(digest[:5], "big")


def tag_name(tag: str) -> str:
    """Make a tag one word, since blanks divide Anki's tags."""
    return "_".join(tag.split())
