"""The splitter's words in little memory, found in whole texts at once."""

from bisect import bisect_left
from collections.abc import Mapping
from typing import Final, Self

import numpy as np  # noqa: TID253 - this module is imported when the words are loaded
from numpy.typing import NDArray  # noqa: TID253

from reader.language.dictionary_splitter import NO_CHARACTERS, extend, key_of

_BITS: Final = 19
_LAST: Final = np.uint64(0xFFFF_FFFF_FFFF_FFFF)  # no key is greater, so every search ends


class WordTable:
    """Words and their beginnings with a number each. Nothing in it changes once it is made.

    As a `dict` half a million words took 90 MB and half a second to make.
    """

    def __init__(self, keys: NDArray[np.uint64], counts: NDArray[np.uint32]) -> None:
        """Take the keys in ascending order, and the number of each."""
        self._keys = np.append(keys, _LAST)
        self._counts = counts
        self._places: Final = keys.data  # gives Python's numbers, for which `bisect` asks
        # Keys are spread evenly: where those with some first bits begin is all but the place.
        sizes = np.bincount(_first_bits(keys), minlength=1 << _BITS)
        self._starts = (np.cumsum(sizes) - sizes).astype(np.int32)
        self.total: Final = int(counts.sum(dtype=np.uint64))

    @classmethod
    def read(cls, parts: Mapping[str, bytes]) -> Self:
        """Read the table as the dictionary file keeps it."""
        keys = np.frombuffer(parts["keys"], "<u8").astype(np.uint64, copy=False)
        return cls(keys, np.frombuffer(parts["counts"], "<u4").astype(np.uint32, copy=False))

    def get(self, word: str) -> int | None:
        """Give the number of a word; None where it is neither a word nor begins one."""
        key = key_of(word)
        place = bisect_left(self._places, key)
        is_there = place < len(self._places) and self._places[place] == key
        return int(self._counts[place]) if is_there else None

    def find(self, text: str) -> dict[str, int]:
        """Give all words and beginnings that stand anywhere in a text, with their numbers."""
        codes = np.frombuffer(text.encode("utf-32-le"), "<u4").astype(np.uint64)
        starts = np.arange(len(codes))
        keys = np.full(len(codes), NO_CHARACTERS, np.uint64)
        found: dict[str, int] = {}
        length = 0
        while len(starts):  # of what is there with so many characters, the next is added
            keys = extend(keys, codes[starts + length])
            length += 1
            is_there, counts = self._look_up(keys)
            starts, keys = starts[is_there], keys[is_there]
            words = [text[start : start + length] for start in starts.tolist()]
            found.update(zip(words, counts, strict=True))
            goes_on = starts + length < len(codes)
            starts, keys = starts[goes_on], keys[goes_on]
        return found

    def _look_up(self, keys: NDArray[np.uint64]) -> tuple[NDArray[np.bool_], list[int]]:
        """Tell which keys are there, and give the numbers of these."""
        places = self._starts[_first_bits(keys)]
        before = np.flatnonzero(self._keys[places] < keys)
        while len(before):
            places[before] += 1
            before = before[self._keys[places[before]] < keys[before]]
        is_there = self._keys[places] == keys
        return is_there, self._counts[places[is_there]].tolist()


def _first_bits(keys: NDArray[np.uint64]) -> NDArray[np.intp]:
    return (keys >> np.uint64(64 - _BITS)).astype(np.intp)
