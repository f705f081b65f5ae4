"""Fixing: what a person fixed, at hand for every text that is divided into words."""

from reader.core.corrections.book import Book, Simplify
from reader.core.corrections.lessons import Knows
from reader.storage.corrections import Corrections


class Fixing:
    """Reads the corrections anew when one has changed. Safe to use from several threads."""

    def __init__(self, corrections: Corrections, simplify: Simplify, knows: Knows) -> None:
        self._corrections, self._simplify, self._knows = corrections, simplify, knows
        self._read: tuple[str, Book] | None = None

    def book(self) -> Book:
        """Give what is fixed at this moment."""
        version, read = self._corrections.version(), self._read
        if read is None or read[0] != version:
            read = version, Book(self._corrections.all(), self._simplify, self._knows)
            self._read = read
        return read[1]
