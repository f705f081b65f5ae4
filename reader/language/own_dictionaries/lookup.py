"""Look-up in all dictionaries of the person's own that are switched on, in the person's order."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Final

from reader.core.errors import DictionaryError
from reader.core.own_dictionaries import OwnDictionary
from reader.core.wordcards import OwnEntry
from reader.language.own_dictionaries.file import PART_PREFIX, DictionaryFile, Found
from reader.language.own_dictionaries.keys import fold

_OLD: Final = 86400  # seconds after which nobody is still writing a file
_ENTRIES: Final = 8  # of one word in one dictionary


class OwnDictionaries:
    """Finds words. Any thread may use it; a file is opened when it is first looked into.

    A file that cannot be used is passed over; `trouble` tells what is wrong with it.
    """

    def __init__(self, folder: Path, switched_on: Callable[[], Sequence[OwnDictionary]]) -> None:
        """Take the folder of the files, and what tells which of them are in use, in their order."""
        self._folder = folder
        self._switched_on = switched_on
        self._files: dict[str, DictionaryFile | DictionaryError] = {}
        self._opening = Lock()

    def path(self, id_: str) -> Path:
        """Give the place of a dictionary's file."""
        return self._folder / f"{id_}.sqlite3"

    def has_files(self) -> bool:
        """Whether there may be any file: without one the data file need not be asked."""
        return self._folder.is_dir()

    def delete(self, id_: str) -> None:
        """Delete the file of a dictionary; one that somebody else has open stays for later."""
        with self._opening:
            file = self._files.pop(id_, None)
        if isinstance(file, DictionaryFile):
            file.close()
        with suppress(OSError):
            self.path(id_).unlink(missing_ok=True)

    def delete_parts(self) -> None:
        """Delete what was half written when the program died, unless it is from today."""
        for path in self._folder.glob(f"{PART_PREFIX}*"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _OLD:
                    path.unlink()

    def find(self, headwords: Sequence[str]) -> tuple[OwnEntry, ...]:
        """Give what is said of a word under any of its spellings, the first ones first."""
        keys = [key for key in dict.fromkeys(map(fold, headwords)) if key]
        return tuple(
            OwnEntry(
                dictionary=dictionary.title,
                headword=headword,
                reading=reading,
                definitions=definitions,
            )
            for dictionary in self.in_use()
            for _, headword, reading, definitions in self._find_in(dictionary, keys, headwords)
        )

    def headwords(self) -> Iterator[str]:
        """Give the Chinese headwords of two to eight characters, in both scripts, each once."""
        told: set[str] = set()
        for dictionary in self.in_use():
            if dictionary.languages[0] == "zh":
                for word in self._words_of(dictionary):
                    if word not in told:
                        told.add(word)
                        yield word

    def trouble(self, id_: str) -> str:
        """Say in a sentence why the file of a dictionary cannot be used, "" where it can."""
        file = self._file(id_)
        return file.sentence if isinstance(file, DictionaryError) else ""

    def close(self) -> None:
        """Let go of the files; asked again, they open again."""
        with self._opening:
            while self._files:
                file = self._files.popitem()[1]
                if isinstance(file, DictionaryFile):
                    file.close()

    def in_use(self) -> Sequence[OwnDictionary]:
        """List those that are switched on, in the person's order."""
        return self._switched_on() if self.has_files() else ()

    def _find_in(
        self, dictionary: OwnDictionary, keys: Sequence[str], headwords: Sequence[str]
    ) -> list[Found]:
        """Look into one file; entries that are written just so come first."""
        file = self._file(dictionary.id)
        if isinstance(file, DictionaryError):
            return []
        try:
            found = file.find(keys, _ENTRIES)
        except DictionaryError as error:
            self._give_up(dictionary.id, error)
            return []
        return sorted(found, key=lambda entry: entry[1] not in headwords)

    def _words_of(self, dictionary: OwnDictionary) -> Iterator[str]:
        file = self._file(dictionary.id)
        if isinstance(file, DictionaryError):
            return iter(())
        try:
            return file.words()
        except DictionaryError as error:
            self._give_up(dictionary.id, error)
            return iter(())

    def _file(self, id_: str) -> DictionaryFile | DictionaryError:
        file = self._files.get(id_)
        return file if file is not None else self._open(id_)

    def _open(self, id_: str) -> DictionaryFile | DictionaryError:
        with self._opening:
            if id_ not in self._files:
                try:
                    self._files[id_] = DictionaryFile(self.path(id_))
                except DictionaryError as error:
                    self._files[id_] = error
            return self._files[id_]

    def _give_up(self, id_: str, error: DictionaryError) -> None:
        with self._opening:
            self._files[id_] = error
