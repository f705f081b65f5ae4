"""g2pM's neural network, which reads characters by the sentence, as the dictionary file keeps it.

Park and Lee, "g2pM: A Neural Grapheme-to-Phoneme Conversion Package for Mandarin Chinese Based on
a New Open Benchmark Dataset", 2020. Its weights are pickled NumPy arrays. A pickle may run
anything, so this one is read with an unpickler that knows arrays and nothing else.
"""

import io
import pickle
import struct
from collections.abc import Iterator, Mapping
from typing import Any, cast

from dictionary_build.errors import BuildError
from reader.core.pinyin import from_numbers

_DAMAGED = "The reading model is not what it should be; the dictionary file was not changed."
_FLOAT = 4  # bytes of a number as it comes; it is kept in two, which costs no accuracy


class _Type:
    """Stands for numpy.dtype."""

    def __init__(self, code: str, *_: object) -> None:
        self.code = code

    def __setstate__(self, state: object) -> None:
        pass


class _Array:
    """Stands for numpy.ndarray."""

    shape: tuple[int, ...] = ()
    data: bytes = b""

    def __setstate__(self, state: tuple[int, tuple[int, ...], _Type, bool, bytes]) -> None:
        _, self.shape, kind, by_columns, self.data = state
        if kind.code != "f4" or by_columns:
            raise BuildError(_DAMAGED)


def _reconstruct(*_: object) -> _Array:
    return _Array()


_ALLOWED: Mapping[tuple[str, str], object] = {
    ("numpy", "dtype"): _Type,
    ("numpy", "ndarray"): _Array,
    ("numpy.core.multiarray", "_reconstruct"): _reconstruct,
}


class _Unpickler(pickle.Unpickler):
    """Makes dictionaries, texts, numbers and arrays; nothing of it is called but our own."""

    def find_class(self, module_name: str, global_name: str) -> object:
        try:
            return _ALLOWED[module_name, global_name]
        except KeyError:
            raise BuildError(_DAMAGED) from None


def read_pickle(data: bytes) -> dict[str, Any]:
    """Read a pickled dictionary of plain values and arrays.

    Raises:
        BuildError: it is broken or holds anything else.
    """
    try:
        found = _Unpickler(io.BytesIO(data)).load()
    except (pickle.UnpicklingError, ValueError, TypeError, EOFError, IndexError, KeyError) as error:
        raise BuildError(_DAMAGED) from error
    if not isinstance(found, dict):
        raise BuildError(_DAMAGED)
    return cast("dict[str, Any]", found)


def read_weights(data: bytes) -> Iterator[tuple[str, str, bytes]]:
    """Give the network's arrays as (name, shape, little-endian 16-bit floats in row order)."""
    for name, array in sorted(read_pickle(data).items()):
        count = len(array.data) // _FLOAT
        numbers = struct.unpack(f"<{count}f", array.data)
        yield name, " ".join(map(str, array.shape)), struct.pack(f"<{count}e", *numbers)


def read_names(data: bytes) -> list[str]:
    """Give characters or readings in the order of the numbers the network knows them by."""
    numbers: dict[str, int] = read_pickle(data)
    names = sorted(numbers, key=numbers.__getitem__)
    if [numbers[name] for name in names] != list(range(len(names))):
        raise BuildError(_DAMAGED)
    return names


def tone_marked(readings: list[str]) -> list[str]:
    """Write "lu:4" as "lǜ" and "r5", a 儿 that only colours, as "r"."""
    return ["r" if reading == "r5" else from_numbers(reading) for reading in readings]
