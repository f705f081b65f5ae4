"""The boundary model: a conditional random field that divides Chinese into words, made small.

Wapic's model (https://github.com/ismantic/Wapic) is a text of features and a list of weights, two
million features in 52 MB. What weighs little is left out, the rest is kept in a byte a weight, in
buckets by hash, so that the program looks many features up at once and reads nothing else.
"""

import re
import struct
import sys
from array import array
from collections.abc import Iterator

from dictionary_build.errors import BuildError
from reader.language.boundary_keys import (
    AFTER,
    BEFORE,
    BUCKET_BITS,
    NOTHING,
    PLACES,
    SLOTS,
    TAGS,
    UNIT,
    address,
)

_LEAST = 0.5  # how far a weight must be from the mean of its feature's; 1.2 million features
_LARGEST = 127
_TRANSITIONS = "b"  # the feature of two neighbouring tags: the lattice has its own costs
_FEATURE = re.compile(r"u(\d\d):(_x[+-]\d|.)(?:/(_x[+-]\d|.))?", re.DOTALL)
_OUTSIDE = {"_x-2": BEFORE[0], "_x-1": BEFORE[1], "_x+1": AFTER[0], "_x+2": AFTER[1]}
_DAMAGED = "The boundary model is not what it should be; the dictionary file was not changed."
_Feature = tuple[float, int, tuple[int, ...]]  # strength, fingerprint, weights


def read_boundaries(data: bytes) -> tuple[int, bytes, bytes]:
    """Give how many features are kept, their fingerprints and their weights, bucket by bucket.

    Fingerprints are little-endian 16-bit numbers, weights bytes with a sign, `TAGS` a feature.

    Raises:
        BuildError: the model is broken.
    """
    try:
        names, weights = _parse(data)
    except (ValueError, IndexError, struct.error, UnicodeDecodeError) as error:
        raise BuildError(_DAMAGED) from error
    buckets: dict[int, list[_Feature]] = {}
    for (bucket, fingerprint), values in _strong(names, weights):
        strength = max(map(abs, values))
        bounded = tuple(max(-_LARGEST, min(_LARGEST, round(v / UNIT))) for v in values)
        buckets.setdefault(bucket, []).append((strength, fingerprint, bounded))
    return _pack(buckets)


def _strong(
    names: list[str], weights: "array[float]"
) -> Iterator[tuple[tuple[int, int], list[float]]]:
    """Give the address and the weights, less their mean, of each feature that tells something."""
    place = 0
    for name in names:
        if name == _TRANSITIONS:
            place += TAGS * TAGS
            continue
        values = weights[place : place + TAGS]
        place += TAGS
        mean = sum(values) / TAGS
        if max(values) - mean < _LEAST and mean - min(values) < _LEAST:
            continue
        match = _FEATURE.fullmatch(name)
        if match and (match[3] is None) is (PLACES[int(match[1])][1] is None):
            second = NOTHING if match[3] is None else _code(match[3])
            where = address(int(match[1]), _code(match[2]), second)
            yield where, [value - mean for value in values]


def _code(character: str) -> int:
    return _OUTSIDE[character] if len(character) > 1 else ord(character)


def _parse(data: bytes) -> tuple[list[str], "array[float]"]:
    """Read the names of all features, and their weights one after the other."""
    place = data.index(b"#TrieBin#", data.index(b"#TrieBin#") + 1)
    count, place = _header(data, place)
    names: list[str] = []
    for _ in range(count):
        size = data[place] | data[place + 1] << 8
        names.append(data[place + 2 : place + 2 + size].decode("utf-8"))
        place += 2 + size
    count, place = _header(data, data.index(b"#ModelBin32#", place))
    room = TAGS * len(names) + (TAGS * TAGS - TAGS) * names.count(_TRANSITIONS)
    return names, _read_weights(data, place, count, room)


def _header(data: bytes, place: int) -> tuple[int, int]:
    """Read "#Name#count" and a newline; give the count and where the line ends."""
    end = data.index(b"\n", place)
    return int(data[place:end].rpartition(b"#")[2]), end + 1


def _read_weights(data: bytes, place: int, count: int, room: int) -> "array[float]":
    """Read what is not zero: how far on it stands, in groups of seven bits, and a 32-bit float."""
    weights = array("f", bytes(4 * room))
    index = -1
    for _ in range(count):
        shift = step = 0
        while data[place] > 0x7F:
            step |= (data[place] & 0x7F) << shift
            shift, place = shift + 7, place + 1
        index += step | data[place] << shift
        (weights[index],) = struct.unpack_from("<f", data, place + 1)
        place += 5
    return weights


def _pack(buckets: dict[int, list[_Feature]]) -> tuple[int, bytes, bytes]:
    """Fill the table; of too many features for a bucket those that weigh most stay."""
    fingerprints = array("H", bytes(2 * SLOTS << BUCKET_BITS))
    weights = array("b", bytes(TAGS * SLOTS << BUCKET_BITS))
    kept = 0
    for bucket, features in buckets.items():
        features.sort(reverse=True)
        for slot, (_, fingerprint, values) in enumerate(features[:SLOTS], start=bucket * SLOTS):
            fingerprints[slot] = fingerprint
            weights[slot * TAGS : slot * TAGS + TAGS] = array("b", values)
            kept += 1
    if sys.byteorder == "big":
        fingerprints.byteswap()
    return kept, fingerprints.tobytes(), weights.tobytes()
