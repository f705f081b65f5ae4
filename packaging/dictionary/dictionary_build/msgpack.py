"""A reader for the part of MessagePack that wordfreq's files use: lists, texts, numbers, maps."""

import struct
from typing import TypeAlias

# https://github.com/msgpack/msgpack/blob/master/spec.md: first byte → (layout of what follows)
_SIZES = {0xD9: ">B", 0xDA: ">H", 0xDB: ">I", 0xDC: ">H", 0xDD: ">I"}
_NUMBERS = {0xCC: ">B", 0xCD: ">H", 0xCE: ">I", 0xCF: ">Q"}

Value: TypeAlias = "int | str | list[Value] | dict[Value, Value]"


def unpack(data: bytes) -> Value:
    """Decode one value.

    Raises:
        ValueError: a kind of value that wordfreq does not use.
    """
    return _Reader(data).value()


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def value(self) -> Value:
        first = self._number(">B")
        if first < 0x80:
            return first
        if first < 0x90:
            return {self.value(): self.value() for _ in range(first & 0x0F)}
        if first < 0xA0:
            return self._list(first & 0x0F)
        if first < 0xC0:
            return self._text(first & 0x1F)
        if first in _NUMBERS:
            return self._number(_NUMBERS[first])
        if first in _SIZES:
            size = self._number(_SIZES[first])
            return self._text(size) if first < 0xDC else self._list(size)
        raise ValueError(f"unknown MessagePack byte {first:#x}")

    def _number(self, layout: str) -> int:
        (number,) = struct.unpack_from(layout, self._data, self._at)
        self._at += struct.calcsize(layout)
        return number

    def _text(self, size: int) -> str:
        self._at += size
        return self._data[self._at - size : self._at].decode("utf-8")

    def _list(self, size: int) -> list[Value]:
        return [self.value() for _ in range(size)]
