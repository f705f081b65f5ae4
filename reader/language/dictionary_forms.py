"""Other ways to write an English word, for where a dictionary lacks it as it stands."""

import re
from collections.abc import Iterator

_INITIALS = re.compile(r"(?:\w\.)+\w?")
_POSSESSIVE = re.compile(r"(?:'s|s')$")
# Endings in the order they are tried: what is cut off, and what may stand there instead.
_ENDINGS = (
    ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""),
    ("ing", "e"), ("ly", ""), ("er", ""), ("er", "e"), ("est", ""),
)  # fmt: skip
_SHORTEST_STEM = 3


def dotted(word: str) -> Iterator[str]:
    """Give the initials that capitals may stand for: "US" → "u.s."; nothing for other words."""
    if word.isupper() and word.isalpha() and word.isascii() and len(word) > 1:
        yield "".join(f"{letter}." for letter in word.casefold())


def spellings(word: str) -> Iterator[str]:
    """Give a word folded, then its variants: "U.S" → "u.s.", "us"; "firm’s" → "firm"."""
    folded = word.replace("’", "'").strip().casefold()
    yield folded
    if _INITIALS.fullmatch(folded):
        yield folded.rstrip(".") + "."
        yield folded.replace(".", "")
    if _POSSESSIVE.search(folded):
        yield folded[:-2]
        yield folded[:-1]


def stems(word: str) -> Iterator[str]:
    """Guess the words that a regular form may belong to: "studies" → "study"."""
    folded = word.casefold()
    for ending, instead in _ENDINGS:
        stem = folded.removesuffix(ending)
        if stem != folded and len(stem) >= _SHORTEST_STEM:
            yield stem + instead
            if stem[-1] == stem[-2] and not instead:
                yield stem[:-1]
