"""Yomitan (and Yomichan): a zip of JSON banks; terms and single characters are taken."""

import json
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final, cast

from reader.core.errors import InputError
from reader.core.own_dictionaries import DictionaryKind
from reader.core.progress import Progress
from reader.core.scripts import primary
from reader.language.own_dictionaries.entries import ForeignEntry
from reader.language.own_dictionaries.parts import Parts, read_whole
from reader.language.own_dictionaries.plain_text import plain_lines
from reader.language.own_dictionaries.structured import glossary_text

_BANK: Final = re.compile(r"(term|kanji)_bank_(\d{1,6})\.json")
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_CHINESE: Final = frozenset({"zh", "cmn", "yue", "zho", "chi"})
_EVERY: Final = 500  # entries between two reports


class YomitanFile:
    """A zip with an index.json and banks beside it."""

    kind = DictionaryKind.YOMITAN

    def __init__(self, parts: Parts, index: str) -> None:
        """Read the index.

        Raises:
            InputError: it is none, or there is no bank of terms or characters.
        """
        self._parts = parts
        self.left_out = 0
        facts = _parsed(read_whole(parts, index, parts.limits.bank), parts.name)
        if not isinstance(facts, dict):
            raise _unreadable(parts.name)
        facts = cast("dict[str, object]", facts)
        title = facts.get("title")
        self.title = plain_lines(title).replace("\n", " ") if isinstance(title, str) else ""
        self.languages = (
            _language(facts.get("sourceLanguage")),
            _language(facts.get("targetLanguage")),
        )
        self._is_old = facts.get("format", facts.get("version")) == 1
        self._banks = _banks(parts, PurePosixPath(index).parent)
        if not self._banks:
            raise InputError(
                f"{parts.name} holds no words, only frequencies, readings or pictures; "
                "choose a dictionary with definitions."
            )

    def entries(self, progress: Progress) -> Iterator[ForeignEntry]:
        """Give the entries bank by bank.

        Raises:
            InputError: a bank is damaged.
            CancelledError: `progress` raised it.
        """
        taken, most = 0, self._parts.limits.bank
        for number, (kind, name) in enumerate(self._banks):
            progress(number * _EVERY, len(self._banks) * _EVERY, "")
            bank = _parsed(read_whole(self._parts, name, most), self._parts.name)
            if not isinstance(bank, list):
                raise _unreadable(self._parts.name)
            records = cast("list[object]", bank)
            for place, record in enumerate(records):
                if place % _EVERY == 0:
                    part = place * _EVERY // len(records)
                    progress(number * _EVERY + part, len(self._banks) * _EVERY, "")
                entry = self._entry(kind, record)
                if entry is None:
                    self.left_out += 1
                else:
                    taken += 1
                    yield entry
        if self.left_out > 20 + taken:
            raise _unreadable(self._parts.name)

    def _entry(self, kind: str, record: object) -> ForeignEntry | None:
        fields = cast("list[object]", record) if isinstance(record, list) else []
        if len(fields) < 5 or not isinstance(fields[0], str) or not isinstance(fields[1], str):
            return None
        word = fields[0].strip()
        if not word or len(word) > self._parts.limits.headword:
            return None
        return self._term(word, fields) if kind == "term" else self._character(word, fields)

    def _term(self, word: str, fields: list[object]) -> ForeignEntry | None:
        glossary = fields[5:] if self._is_old else fields[5] if len(fields) > 5 else ()
        if not isinstance(glossary, list):
            return None
        items = cast("list[object]", glossary)
        texts = (glossary_text(item, self._parts.limits.depth) for item in items)
        definitions = tuple(text for text in texts if text and text != word)
        reading = cast("str", fields[1]).strip()
        return ForeignEntry(word, definitions, reading)

    def _character(self, word: str, fields: list[object]) -> ForeignEntry | None:
        meanings = fields[4:] if self._is_old else fields[4]
        if not isinstance(meanings, list):
            return None
        texts = (plain_lines(one) for one in cast("list[object]", meanings) if isinstance(one, str))
        definitions = tuple(filter(None, texts))
        readings = (one for one in fields[1:3] if isinstance(one, str))
        reading = " ".join(" ".join(readings).split())
        return ForeignEntry(word, definitions, reading)


def _banks(parts: Parts, folder: PurePosixPath) -> list[tuple[str, str]]:
    """Give the kind and the name of each bank, in the order of their numbers."""
    found: list[tuple[str, int, str]] = []
    for name in parts.names:
        path = PurePosixPath(name)
        match = _BANK.fullmatch(path.name)
        if match and path.parent == folder:
            found.append((match[1], int(match[2]), name))
    found.sort(key=lambda bank: (bank[0] != "term", bank[1]))
    return [(kind, name) for kind, _number, name in found]


def _parsed(data: bytes, name: str) -> object:
    """Read JSON, whatever it is.

    Raises:
        InputError: it is none, or nested deeper than Python reads.
    """
    try:
        return json.loads(data.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError) as error:
        raise _unreadable(name) from error


def _unreadable(name: str) -> InputError:
    return InputError(
        f"{name} is no Yomitan dictionary, or its JSON is damaged; get the dictionary again."
    )


def _language(value: object) -> str:
    """Give the primary tag that an index states, "" for none."""
    if not isinstance(value, str) or not _TAG.fullmatch(value):
        return ""
    tag = primary(value)
    return "zh" if tag in _CHINESE else tag
