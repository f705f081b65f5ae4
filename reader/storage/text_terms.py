"""Text as the index divides it: a Chinese character is a word of its own.

So words of two characters are found, which SQLite's trigram tokenizer never finds, and a phrase of
characters finds just the text that has them side by side.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from reader.core.scripts import has_han

# Han, kana and bopomofo with what stands between them in Unicode, compatibility forms, rare Han.
_CHARACTER: Final = re.compile("([\u2e80-\u312f\u31a0-\ua4cf\uf900-\ufaff\U00020000-\U000323af])")
_TERM: Final = re.compile(r"[^\W_]+")
_WILD: Final = re.compile(r"[*?]+")
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_SHORTEST_BEGINNING: Final = 2  # letters; texts with words that begin with one are too many


def divided(folded: str) -> str:
    """Set blanks around every Chinese character."""
    return folded if folded.isascii() else _CHARACTER.sub(r" \1 ", folded)


def phrase(folded: str) -> str:
    """Write what finds this text as it stands; "" where there is nothing to find."""
    terms = _TERM.findall(divided(folded))
    return f'"{" ".join(terms)}"' if terms else ""


def expressions(
    parts: Sequence[str], instead: Sequence[str] = (), known: Mapping[str, str] = _NOTHING
) -> tuple[str, ...]:
    """Write what finds the texts that have all parts, first as whole words, then as beginnings.

    Parts are folded, and so is `instead`, of which one in place of all parts is enough. Wildcards
    between Chinese characters divide a part; letters before * begin a word. `known` has the
    expressions of parts with other wildcards, see `patterns`.
    """
    exact = [known[part] if part in known else _exact(part) for part in parts]
    begun = [known[part] if part in known else _begun(part) for part in parts]
    others = [*filter(None, map(phrase, instead))]
    written = (_all_or_one(each, others) for each in (exact, begun))
    return tuple(dict.fromkeys(filter(None, written)))


def patterns(parts: Iterable[str]) -> Iterator[str]:
    """Give the parts whose wildcards stand for letters inside or before a word: "b?nk"."""
    return (part for part in parts if not has_han(part) and _WILD.search(part.removesuffix("*")))


def one_of(terms: Iterable[str]) -> str:
    """Write what finds texts with one of these words."""
    return " OR ".join(f'"{term}"' for term in terms)


def _exact(part: str) -> str:
    if part.endswith("*") and not has_han(part):
        return _begun(part)
    return " AND ".join(filter(None, map(phrase, _WILD.split(part))))


def _begun(part: str) -> str:
    """Write what finds a word that begins with the last letters of a part."""
    whole = part.rstrip("*")
    letters = _TERM.findall(divided(whole))
    last = letters[-1] if letters else ""
    if has_han(last) or len(last) < _SHORTEST_BEGINNING or _WILD.search(whole):
        return _exact(whole)
    return f"{phrase(whole)} *"


def _all_or_one(all_of: Sequence[str], instead: Sequence[str]) -> str:
    together = " AND ".join(f"({each})" for each in all_of if all(all_of))
    return " OR ".join(filter(None, (together, *instead)))
