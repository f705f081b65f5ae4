"""StarDict: an .ifo that says what there is, an index of words, and a file of their articles.

The format is "Format for StarDict dictionary files" (doc/StarDictFileFormat of that project).
"""

import re
import struct
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from reader.core.errors import InputError
from reader.core.own_dictionaries import DictionaryKind
from reader.core.progress import Progress
from reader.language.own_dictionaries.entries import ForeignEntry
from reader.language.own_dictionaries.guarding import too_large
from reader.language.own_dictionaries.parts import Parts, at_random, read_whole
from reader.language.own_dictionaries.plain_text import plain_lines
from reader.language.own_dictionaries.stardict_fields import read_article

_FIRST_LINE: Final = "StarDict's dict ifo file"
_FEW, _ENOUGH = 3, 20  # damaged entries that say little, and those that say enough before the end
_EVERY, _LONG = 1000, 2**15  # entries between two reports, and the bytes of one that takes long


class StarDictFile:
    """A dictionary whose parts lie together under one name."""

    kind = DictionaryKind.STARDICT
    languages = ("", "")

    def __init__(self, parts: Parts, ifo: str) -> None:
        """Read the .ifo.

        Raises:
            InputError: it is none, or a part that it needs is missing.
        """
        self._parts = parts
        facts = _facts(read_whole(parts, ifo), parts.name)
        stem = ifo[: -len(".ifo")]
        self.title = plain_lines(facts.get("bookname", "")).replace("\n", " ") or _last(stem)
        self.left_out = 0
        self._types = facts.get("sametypesequence", "")
        self._wide = facts.get("idxoffsetbits") == "64"
        self._stated = _number(facts.get("wordcount", ""))
        self._stated_size = _number(facts.get("idxfilesize", ""))
        self._index = self._require(stem, ".idx", ".idx.gz")
        self._articles = self._require(stem, ".dict", ".dict.dz")
        self._synonyms = self._find(stem, ".syn", ".syn.gz", ".syn.dz")

    def entries(self, progress: Progress) -> Iterator[ForeignEntry]:
        """Give the entries in their order, each with its synonyms.

        Raises:
            InputError: a part is damaged beyond some entries.
            CancelledError: `progress` raised it.
        """
        index = read_whole(self._parts, self._index)
        synonyms = self._read_synonyms()
        with at_random(self._parts, self._articles, progress) as (articles, size):
            number = 0
            for number, (at, word, offset, length) in enumerate(self._words(index), 1):
                if number % _EVERY == 1 or length > _LONG:
                    progress(at, len(index), "")
                if not self._is_whole(word, offset, length, size):
                    self.left_out += 1
                    self._refuse_if_broken(number)
                    continue
                articles.seek(offset)
                article = read_article(articles.read(length), self._types)
                definitions = (_without_headword(text, word) for text in article.definitions)
                more = tuple(synonyms.get(number - 1, ()))
                yield ForeignEntry(word, tuple(definitions), article.reading, more)
            self._refuse_if_cut(index, number)

    def _words(self, index: bytes) -> Iterator[tuple[int, str, int, int]]:
        """Give the place in the index, the word, and where its article lies.

        Raises:
            InputError: the index ends within an entry.
        """
        numbers = struct.Struct(">QI" if self._wide else ">II")
        at = 0
        while at < len(index):
            end = index.find(b"\0", at)
            if end < 0 or end + 1 + numbers.size > len(index):
                raise self._cut()
            word = index[at:end].decode("utf-8", "replace")
            offset, length = numbers.unpack_from(index, end + 1)
            yield at, word, offset, length
            at = end + 1 + numbers.size

    def _is_whole(self, word: str, offset: int, length: int, size: int) -> bool:
        limits = self._parts.limits
        is_word = word.strip() and "\ufffd" not in word and len(word) <= limits.headword
        return bool(is_word) and length <= limits.entry and offset + length <= size

    def _read_synonyms(self) -> Mapping[int, Sequence[str]]:
        """Give the other words for entries by their numbers; what is damaged is left out.

        Raises:
            InputError: there are more than any dictionary has.
        """
        found: defaultdict[int, list[str]] = defaultdict(list)
        data = read_whole(self._parts, self._synonyms) if self._synonyms else b""
        at = count = 0
        while 0 <= (end := data.find(b"\0", at)) <= len(data) - 5:
            word = data[at:end].decode("utf-8", "replace")
            number = int.from_bytes(data[end + 1 : end + 5])
            if "\ufffd" not in word and len(word) <= self._parts.limits.headword:
                found[number].append(word)
            at, count = end + 5, count + 1
            if count > self._parts.limits.synonyms:
                raise too_large(self._parts.name)
        return found

    def _require(self, stem: str, *endings: str) -> str:
        found = self._find(stem, *endings)
        if found is None:
            raise InputError(
                f"{self._parts.name} lacks “{_last(stem)}{endings[0]}”; put the .ifo, .idx and "
                ".dict files into one folder, then choose the .ifo."
            )
        return found

    def _find(self, stem: str, *endings: str) -> str | None:
        names = {name.casefold(): name for name in self._parts.names}
        wanted = ((stem + ending).casefold() for ending in endings)
        return next((names[name] for name in wanted if name in names), None)

    def _refuse_if_broken(self, number: int) -> None:
        """Raise InputError once too many of the first `number` entries are damaged."""
        if self.left_out > _ENOUGH + number * self._parts.limits.damaged:
            raise self._cut()

    def _refuse_if_cut(self, index: bytes, number: int) -> None:
        """Raise InputError where both the size and the count say that the index is not whole.

        Either alone is often wrong. A few damaged entries are no reason, however few there are.
        """
        is_short = len(index) < self._stated_size and number < self._stated
        most = _FEW + number * self._parts.limits.damaged
        if is_short or self.left_out > most or number == self.left_out:
            raise self._cut()

    def _cut(self) -> InputError:
        return InputError(
            f"{self._parts.name} is damaged or cut off: its .idx and .dict do not fit together. "
            "Get the dictionary again."
        )


def _facts(data: bytes, name: str) -> dict[str, str]:
    text = data.decode("utf-8-sig", "replace").lstrip()
    if not text.startswith(_FIRST_LINE):
        raise InputError(
            f"{name} is no StarDict dictionary: it does not begin with “{_FIRST_LINE}”. "
            "Choose the .ifo file of one."
        )
    lines = (line.partition("=") for line in re.split(r"[\r\n]+", text))
    return {key.strip(): value.strip() for key, sign, value in lines if sign}


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0


def _last(stem: str) -> str:
    return stem.rpartition("/")[2]


def _without_headword(text: str, word: str) -> str:
    """Take away a first line that only repeats the word."""
    first, _, rest = text.partition("\n")
    return rest if rest and first.strip() == word.strip() else text
