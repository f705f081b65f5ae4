"""The strokes of characters, out of the files of hanzi-writer-data, packed for the dictionary.

A file of that package holds one character: {"strokes": [SVG paths], "medians": [[[x, y], …], …]},
in the order in which they are written. Coordinates are in a box of 1024 × 1024 with y upwards.
"""

import json
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from dictionary_build.errors import BuildError

_TOKENS = re.compile(r"[MLQCZ]|-?\d+(?:\.\d+)?")
_PAIRS = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}  # points that a command takes
_UNREADABLE = (ValueError, KeyError, TypeError, IndexError)

Point = tuple[int, int]


def pack_strokes(files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """Give (character, its strokes packed) for the files of the package, by their names.

    Packed are, by zlib, a line for each path, an empty line, and a line for each median; all
    numbers but the first of each are relative to the one before, which packs a quarter smaller.

    Raises:
        BuildError: a file is not what it should be.
    """
    for name, data in files:
        character = PurePosixPath(name).stem
        if len(character) == 1:
            yield character, _pack(character, data)


def _pack(character: str, data: bytes) -> bytes:
    try:
        drawn = json.loads(data)
        paths = [relative_path(path) for path in drawn["strokes"]]
        medians = [_relative_line([(x, y) for x, y in line]) for line in drawn["medians"]]
    except _UNREADABLE as error:
        raise BuildError(f"The strokes of {character} are damaged.") from error
    if not paths or len(paths) != len(medians):
        raise BuildError(f"The strokes of {character} are not complete.")
    return zlib.compress("\n".join([*paths, "", *medians]).encode("ascii"), 9)


def relative_path(path: str) -> str:
    """Write an SVG path of absolute M, L, Q, C and Z with relative, whole numbers.

    Raises:
        ValueError: it holds something else.
    """
    if not _TOKENS.sub("", path).isspace():
        raise ValueError(path)
    tokens, written = iter(_TOKENS.findall(path)), ""
    at = start = (0, 0)
    for command in tokens:
        points = [
            (round(float(next(tokens))), round(float(next(tokens)))) for _ in range(_PAIRS[command])
        ]
        letter = command.lower() if written else command
        written += letter + _joined(_difference(point, at) for point in points)
        at = points[-1] if points else start
        start = at if command == "M" else start
    return written


def _relative_line(points: list[Point]) -> str:
    before = [(0, 0), *points]
    return _joined(_difference(*pair) for pair in zip(points, before, strict=False))


def _difference(point: Point, origin: Point) -> Point:
    return point[0] - origin[0], point[1] - origin[1]


def _joined(points: Iterable[Point]) -> str:
    return " ".join(f"{x} {y}" for x, y in points).replace(" -", "-")
