"""Compatibility forms as the ordinary characters that dictionaries have, one for one.

PDF files bring Kangxi radicals (⽂ for 文), old files compatibility ideographs and full-width
letters. The folded text is as long as the text itself, so that offsets hold.
"""

import re
import unicodedata
from functools import cache
from typing import Final

_FORMS: Final = re.compile(
    "[\u2e80-\u2fdf\uf900-\ufaff\uff01-\uff5e\U0002f800-\U0002fa1f\ud800-\udfff]"
)
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_REPLACEMENT: Final = "\ufffd"
# Full-width punctuation is what Chinese is written with: only letters and figures are folded.
_KEPT: Final = re.compile("[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]")


def fold(text: str) -> str:
    """Give a text with ordinary characters; a lone surrogate becomes U+FFFD."""
    return text if text.isascii() else _FORMS.sub(_fold_match, text)


def _fold_match(match: re.Match[str]) -> str:
    return _fold_character(match[0])


@cache
def _fold_character(character: str) -> str:
    if _SURROGATES.match(character):
        return _REPLACEMENT
    folded = unicodedata.normalize("NFKC", character)
    return character if len(folded) != 1 or _KEPT.match(character) else folded
