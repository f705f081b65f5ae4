"""What may stand next to a word: the expressions of the rules, told without `re` where that can be.

Most are lists of words and of characters. To compare those takes no less time than an expression
does, but an expression takes a third of a millisecond to be made.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

Test = Callable[[str], bool]
"""Tells whether a text stands next to a word as it should."""

_MOST_WORDS: Final = 400
_LONGEST_RANGE: Final = 10  # characters, as in [0-9]; 一-龥 is nothing to list
_SPECIAL: Final = frozenset("^$.*+?{}()[]|\\")
_ATOM: Final = re.compile(r"\[[^\]]*\]|\(\?:|.", re.DOTALL)


class _NoListError(Exception):
    """An expression that is no list of words."""


def ending(expression: str) -> Test:
    """Tell whether an expression matches the end of a text."""
    words, others = _divide(expression, "^")
    pattern = re.compile(f"(?:{'|'.join(others)})$") if others else None
    is_edge = "^" in expression and "^" in _alternatives(expression)
    return lambda text: (
        text.endswith(words)
        or (is_edge and not text)
        or (pattern is not None and pattern.search(text) is not None)
    )


def beginning(expression: str) -> Test:
    """Tell whether an expression matches the beginning of a text."""
    words, others = _divide(expression, "$")
    pattern = re.compile("|".join(others)) if others else None
    is_edge = "$" in expression and "$" in _alternatives(expression)
    return lambda text: (
        text.startswith(words)
        or (is_edge and not text)
        or (pattern is not None and pattern.match(text) is not None)
    )


def _divide(expression: str, edge: str) -> tuple[tuple[str, ...], list[str]]:
    """Give the words that an expression lists, and its alternatives that are no lists."""
    words: list[str] = []
    others: list[str] = []
    for alternative in _alternatives(expression):
        try:
            words += _words(alternative)
        except _NoListError:
            if alternative != edge:
                others.append(alternative)
    return tuple(words), others


def _alternatives(expression: str) -> list[str]:
    """Divide an expression at its outermost bars; a group around all of it is taken off."""
    atoms = _ATOM.findall(expression)
    if atoms[0] == "(?:" and _end_of_group(atoms, 1) == len(atoms) - 1:
        atoms = atoms[1:-1]
    parts, depth = [""], 0
    for atom in atoms:
        depth += (atom in ("(?:", "(")) - (atom == ")")
        if atom == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += atom
    return parts


def _end_of_group(atoms: list[str], first: int) -> int:
    """Give the place of the bracket that closes a group."""
    depth = 1
    for place in range(first, len(atoms)):
        depth += (atoms[place] in ("(?:", "(")) - (atoms[place] == ")")
        if not depth:
            return place
    raise _NoListError


def _words(expression: str) -> list[str]:
    """List all words that an expression matches whole."""
    words = [""]
    atoms = _ATOM.findall(expression)
    place = 0
    while place < len(atoms):
        atom = atoms[place]
        if atom == "(?:":
            end = _end_of_group(atoms, place + 1)
            group = _alternatives("".join(atoms[place + 1 : end]))
            choices = [word for part in group for word in _words(part)]
            place = end
        else:
            choices = list(_characters(atom))
        place += 1
        if place < len(atoms) and atoms[place] == "?":
            choices.append("")
            place += 1
        words = [word + choice for word in words for choice in choices]
        if len(words) > _MOST_WORDS:
            raise _NoListError
    return words


def _characters(atom: str) -> Iterator[str]:
    """List the characters that one stands for: itself, or those in square brackets."""
    if len(atom) == 1:
        if atom in _SPECIAL:
            raise _NoListError
        yield atom
        return
    listed = atom[1:-1]
    if listed.startswith("^") or "\\" in listed:
        raise _NoListError
    for first, last in re.findall(r"(.)(?:-(.))?", listed):
        size = ord(last or first) - ord(first) + 1
        if size > _LONGEST_RANGE:
            raise _NoListError
        yield from map(chr, range(ord(first), ord(first) + size))
