"""Outlines of strokes: SVG path data, read into steps with absolute points."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, starmap
from math import dist
from typing import Final

from msgspec import Struct

from reader.core.errors import DictionaryError

Point = tuple[float, float]

_TOKEN: Final = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[^\s,]")
_TAKES: Final = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}  # points after a command


class Step(Struct, frozen=True):
    """A part of an outline: `kind` is M (move to), L (line), Q or C (curves), or Z (close).

    The last of its points is where it ends; those before are where a curve is drawn to.
    """

    kind: str
    points: tuple[Point, ...] = ()


def read_outline(path: str) -> tuple[Step, ...]:
    """Read path data of the commands M, L, Q, C and Z, small or capital, each written or implied.

    Raises:
        DictionaryError: it is no such path.
    """
    try:
        return tuple(_steps(_TOKEN.findall(path)))
    except (ValueError, IndexError, KeyError) as error:
        raise DictionaryError(
            "A stroke in the dictionary file cannot be drawn; make the file again with "
            "`make dictionary`, or install the program again."
        ) from error


def read_line(text: str) -> tuple[Point, ...]:
    """Read the middle line of a stroke: "x y dx dy dx dy", each step from the point before.

    Raises:
        DictionaryError: it is no such line.
    """
    steps = read_outline(f"m{text}") if text else ()
    return tuple(step.points[-1] for step in steps)


def _steps(tokens: list[str]) -> Iterator[Step]:
    at = start = (0.0, 0.0)
    letter, number = "", 0
    while number < len(tokens):
        if tokens[number].isalpha():
            letter, number = tokens[number], number + 1
        elif letter in ("", "Z", "z"):
            raise ValueError(tokens[number])
        kind = letter.upper()
        count = 2 * _TAKES[kind]
        points = _points(tokens[number : number + count], count, at if letter.islower() else None)
        number += count
        at = points[-1] if points else start
        start = at if kind == "M" else start
        yield Step(kind, points)
        letter = {"M": "L", "m": "l"}.get(letter, letter)  # more points after a move are lines


def _points(tokens: list[str], count: int, origin: Point | None) -> tuple[Point, ...]:
    if len(tokens) < count:
        raise IndexError
    x, y = origin or (0.0, 0.0)
    numbers = list(map(float, tokens))
    return tuple((x + right, y + up) for right, up in zip(numbers[::2], numbers[1::2], strict=True))


def length_of(line: Sequence[Point]) -> float:
    """Give the length of a line from point to point."""
    return sum(starmap(dist, pairwise(line)))


def line_until(line: Sequence[Point], share: float) -> tuple[Point, ...]:
    """Give the part of a line that is drawn when a share of its length (0 to 1) is."""
    left = length_of(line) * share
    drawn = list(line[:1])
    for one, two in pairwise(line):
        length = dist(one, two)
        if length >= left:
            part = left / length if length else 1.0
            drawn.append((one[0] + (two[0] - one[0]) * part, one[1] + (two[1] - one[1]) * part))
            break
        drawn.append(two)
        left -= length
    return tuple(drawn)
