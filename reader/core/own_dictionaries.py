"""Dictionaries of the person's own, as the list of them has them."""

from enum import StrEnum

from msgspec import Struct


class DictionaryKind(StrEnum):
    """The formats that can be added, as people call them."""

    CEDICT = "CC-CEDICT"
    STARDICT = "StarDict"
    YOMITAN = "Yomitan"


class OwnDictionary(Struct, frozen=True, kw_only=True):
    """One dictionary of the list.

    `languages` are the primary tags of what is explained and of what explains it, "und" where that
    cannot be told. `entries` counts what was taken over from the file, which was called
    `file_name`. `trouble` says in a sentence why it cannot be used, "" where it can.
    """

    id: str
    title: str
    kind: DictionaryKind
    entries: int
    languages: tuple[str, str]
    file_name: str = ""
    is_on: bool = True
    trouble: str = ""


class AddedDictionary(Struct, frozen=True):
    """A dictionary that was added; `left_out` counts entries that were damaged."""

    dictionary: OwnDictionary
    left_out: int = 0
