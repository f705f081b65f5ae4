"""What characters are made of, out of cjk-decomp: 銀 is 金 and 艮.

A line of it is `銀:a(金,艮)`: a character, how its parts stand to each other, and the parts. A part
of five digits has no code point; its own line says what it is made of.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

_LINE: Final = re.compile(r"^([^:\s]+):([\w/]+)\(([^)]*)\)", re.MULTILINE)
_CHARACTER: Final = re.compile("[\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff]")
_STROKES: Final = frozenset("丨丿丶㇏")
_TWICE: Final = frozenset({"ra", "rd"})  # beside and below itself: 林, 炎
_OFTEN: Final = re.compile(r"r([345])")  # 品 is 口 three times
_DEEPEST: Final = 6

Lines = Mapping[str, tuple[str, tuple[str, ...]]]


def read_components(text: str) -> Iterator[tuple[str, str]]:
    """Give (character, its parts) where there are two or more, each a character itself.

    `text` is a JavaScript file that holds the lines between backquotes.
    What falls apart into mere strokes has no parts, nor has what is made of parts that are no
    characters of the Basic Multilingual Plane: most fonts could not show them.
    """
    lines: Lines = {
        character: (kind, tuple(filter(None, parts.split(","))))
        for character, kind, parts in _LINE.findall(text.partition("`")[2])
    }
    for character in lines:
        if _CHARACTER.fullmatch(character):
            parts = _parts(character, lines, 0)
            if len(parts) > 1:
                yield character, "".join(parts)


def _parts(character: str, lines: Lines, depth: int) -> tuple[str, ...]:
    """Give the parts of a character, () where they cannot all be written."""
    kind, own = lines.get(character, ("", ()))
    own *= _times(kind) if len(own) == 1 else 1
    if len(own) < 2 or depth > _DEEPEST:
        return ()
    parts = [_written(part, lines, depth) for part in own]
    return tuple(part for each in parts for part in each) if all(parts) else ()


def _written(part: str, lines: Lines, depth: int) -> tuple[str, ...]:
    if part in _STROKES:
        return ()
    return (part,) if _CHARACTER.fullmatch(part) else _parts(part, lines, depth + 1)


def _times(kind: str) -> int:
    often = _OFTEN.match(kind)
    return 2 if kind in _TWICE else int(often[1]) if often else 1
