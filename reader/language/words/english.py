"""English words inside a run of letters: hyphens and possessives divided where that helps."""

import re
from collections.abc import Callable, Iterator

_POSSESSIVE = re.compile(r"['’](?:s|S)$")
_HYPHEN = re.compile(r"-")


def split_word(run: str, knows: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Divide a run such as "start-up’s" into (start, end) spans that cover it.

    A hyphenated word that a dictionary knows stays whole, with or without its hyphen; so does a
    contraction. A possessive 's stands by itself.
    """
    possessive = _POSSESSIVE.search(run)
    if possessive and possessive.start() and not knows(run.replace("’", "'")):
        yield from _split_hyphens(run[: possessive.start()], knows)
        yield possessive.start(), len(run)
    else:
        yield from _split_hyphens(run, knows)


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
