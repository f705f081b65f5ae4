"""The person's own dictionaries: added, ordered, switched, renamed, removed."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final
from uuid import uuid4

from msgspec import Struct
from msgspec.structs import replace

from reader.core.errors import CancelledError, DictionaryError, DuizhaoError, NotFoundError
from reader.core.lexicon import DictionarySource
from reader.core.own_dictionaries import AddedDictionary, OwnDictionary
from reader.core.progress import Progress, part_of, unwatched
from reader.core.safety import neutralise
from reader.language.own_dictionaries import OwnDictionaries
from reader.storage.dictionary_list import DictionaryList

_LONGEST_TITLE: Final = 80  # code points


class AddedFiles(Struct, frozen=True):
    """What became of some files: those that are dictionaries now, and a sentence for each other."""

    added: tuple[AddedDictionary, ...]
    refused: tuple[str, ...] = ()


class Dictionaries:
    """The list of dictionaries and their files. Every change of the list can be undone."""

    def __init__(
        self,
        listed: DictionaryList,
        own: OwnDictionaries,
        built_in: Callable[[], tuple[DictionarySource, ...]],
    ) -> None:
        self._listed, self._own, self._built_in = listed, own, built_in

    def built_in(self) -> tuple[DictionarySource, ...]:
        """Say what comes with the program."""
        return self._built_in()

    def own(self) -> tuple[OwnDictionary, ...]:
        """List the person's own, in their order; one whose file cannot be used says why."""
        return tuple(
            replace(dictionary, trouble=self._own.trouble(dictionary.id))
            for dictionary in self._listed.all()
        )

    def named(self, name: str) -> OwnDictionary:
        """Give the dictionary of a title or an id.

        Raises:
            NotFoundError: there is none.
        """
        own = self.own()
        for dictionary in own:
            if name in (dictionary.title, dictionary.id):
                return dictionary
        known = ", ".join(f"“{dictionary.title}”" for dictionary in own)
        raise NotFoundError(
            f"There is no dictionary “{name}”; "
            + (f"yours are {known}." if known else "you have added none yet.")
        )

    def add(self, path: Path, progress: Progress = unwatched) -> AddedDictionary:
        """Add the dictionary that a file holds, at the end of the list.

        Raises:
            InputError: it is no dictionary of a known format, damaged, or too large.
            OutputError: there is no room for it.
            CancelledError: `progress` raised it.
        """
        from reader.language.own_dictionaries.opening import opened
        from reader.language.own_dictionaries.writing import write_dictionary

        self.clear_up()
        id_ = str(uuid4())
        to = self._own.path(id_)
        with opened(path, progress) as foreign:
            written = write_dictionary(foreign, to, progress)
            dictionary = OwnDictionary(
                id=id_,
                title=neutralise(foreign.title)[:_LONGEST_TITLE].strip() or path.stem,
                kind=foreign.kind,
                entries=written.entries,
                languages=written.languages,
                file_name=neutralise(path.name),
            )
            left_out = foreign.left_out
        try:
            return AddedDictionary(self._listed.add(dictionary), left_out)
        except DuizhaoError:
            to.unlink(missing_ok=True)
            raise

    def add_files(self, paths: Sequence[Path], progress: Progress = unwatched) -> AddedFiles:
        """Add several, one by one; what one of them cannot give is no reason to lose another.

        Raises:
            CancelledError: `progress` raised it before any was added.
        """
        added: list[AddedDictionary] = []
        refused: list[str] = []
        for number, path in enumerate(paths):
            try:
                added.append(self.add(path, part_of(_naming(progress, path), number, len(paths))))
            except CancelledError:
                if not added:
                    raise
                refused.append(CancelledError("Cancelled; the others were not added.").sentence)
                break
            except DuizhaoError as error:
                refused.append(error.sentence)
        return AddedFiles(tuple(added), tuple(refused))

    def rename(self, id_: str, title: str) -> None:
        """Call one otherwise.

        Raises:
            NotFoundError: there is none of this id.
            InputError: the title is empty or taken.
        """
        self._listed.rename(id_, neutralise(title)[:_LONGEST_TITLE].strip())

    def switch(self, id_: str, *, is_on: bool) -> None:
        """Switch one on or off.

        Raises:
            NotFoundError: there is none of this id.
            DictionaryError: its file cannot be used.
        """
        trouble = self._own.trouble(id_) if is_on else ""
        if trouble:
            title = self._listed.get(id_).title
            raise DictionaryError(f"“{title}” cannot be switched on. {trouble}")
        self._listed.switch(id_, is_on=is_on)

    def move(self, id_: str, position: int) -> None:
        """Put one at a place of the list, counted from 0.

        Raises:
            NotFoundError: there is none of this id.
        """
        self._listed.move(id_, position)

    def remove(self, id_: str) -> None:
        """Take one out of the list; its file stays as long as that can be undone.

        Raises:
            NotFoundError: there is none of this id.
        """
        self._listed.remove(id_)

    def headwords(self) -> Iterator[str]:
        """Give the Chinese words of those that are switched on, in both scripts, each once."""
        return self._own.headwords()

    def clear_up(self) -> None:
        """Delete the files of dictionaries that no undo can bring back."""
        if not self._own.has_files():
            return
        self._own.delete_parts()
        for id_ in self._listed.gone():
            self._own.delete(id_)


def _naming(progress: Progress, path: Path) -> Progress:
    """Say which file is being read."""

    def watch(done: int, total: int, _what: str) -> None:
        progress(done, total, path.name)

    return watch
