"""Characters that deceive: what they are shown as in texts, and what is left of them in names."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_BIDI_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "\u202a": "[LRE]",
        "\u202b": "[RLE]",
        "\u202c": "[PDF]",
        "\u202d": "[LRO]",
        "\u202e": "[RLO]",
        "\u2066": "[LRI]",
        "\u2067": "[RLI]",
        "\u2068": "[FSI]",
        "\u2069": "[PDI]",
    }
)
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Hints of direction that say nothing in English and Chinese; web pages are strewn with them.
_DIRECTION_MARKS: Final = re.compile("[\u200e\u200f\u061c]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_DECEIVING: Final = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ud800-\udfff]")
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]")


def reveal(text: str) -> str:
    """Show what would turn a text around or cannot be kept.

    Bidirectional overrides, embeddings and isolates become their names in brackets (U+202E
    "[RLO]", as Unicode Standard Annex 9 names them), lone surrogates U+FFFD; marks of direction
    go. Offsets into the text change with it.
    """
    if _DECEIVING.search(text) is None:
        return text
    text = _SURROGATES.sub("\ufffd", text)
    return _BIDI.sub(lambda match: _BIDI_NAMES[match[0]], _DIRECTION_MARKS.sub("", text))


def neutralise(text: str) -> str:
    """Give a title or file name on one line, without characters that hide or turn others.

    Runs of blanks and line ends become one blank; lone surrogates become U+FFFD.
    """
    text = _SURROGATES.sub("\ufffd", text)
    text = _INVISIBLE.sub("", _BIDI.sub("", _DIRECTION_MARKS.sub("", text)))
    visible = (" " if unicodedata.category(one) == "Cc" else one for one in text)
    return " ".join("".join(visible).split())
