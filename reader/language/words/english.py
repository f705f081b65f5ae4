"""English words inside a run of letters: hyphens and possessives divided where that helps."""

import re
from collections.abc import Callable, Iterator
from typing import Final

_POSSESSIVE: Final = re.compile(r"['’](?:s|S)$")
_HYPHEN: Final = re.compile(r"-")
# After these an 's is "is", "has" or "us": one word, as people look it up.
_CONTRACTED: Final = frozenset(
    "it he she that there what who here where how when why let this everything everyone nobody "
    "something someone nothing one".split()
)


def split_word(
    run: str, knows: Callable[[str], bool], lists: Callable[[str], bool]
) -> Iterator[tuple[int, int]]:
    """Divide a run such as "start-up’s" into (start, end) spans that cover it.

    A hyphenated word that a dictionary `knows` by any form stays whole, with or without its
    hyphen; so does a contraction, or what it `lists` as it is written ("o'clock", "men's" is
    "men" to it). A possessive 's stands by itself.
    """
    possessive = _POSSESSIVE.search(run)
    if possessive and possessive.start() and not _is_contraction(run, possessive.start(), lists):
        yield from _split_hyphens(run[: possessive.start()], knows)
        yield possessive.start(), len(run)
    else:
        yield from _split_hyphens(run, knows)


def _is_contraction(run: str, start: int, lists: Callable[[str], bool]) -> bool:
    return run[:start].lower() in _CONTRACTED or lists(run.replace("’", "'"))


def _split_hyphens(run: str, knows: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    if "-" not in run or knows(run):
        yield 0, len(run)
        return
    start = 0
    for hyphen in _HYPHEN.finditer(run):
        yield start, hyphen.start()
        yield hyphen.start(), hyphen.end()
        start = hyphen.end()
    yield start, len(run)
