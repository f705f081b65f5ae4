"""Importing: documents become articles of the library."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Article, Inspection
from reader.core.choices import AS_FOUND, ImportChoices
from reader.core.errors import InputError
from reader.core.origins import Known, Origin
from reader.core.progress import Progress, part_of, unwatched
from reader.services.belonging import STRANGERS
from reader.services.inspecting import Inspecting
from reader.services.linking import Linking
from reader.storage.arrivals import Arrival
from reader.storage.shelf import Shelf


class Imported(Struct, frozen=True):
    """What became of one article.

    `was_there` tells that its text was in the library before, or was brought up to date there
    (`is_updated`). `older` is the id of an article beside it that looks like an older version.
    The two documents of a pair may not seem to `belong` together.
    """

    id: str
    title: str
    was_there: bool
    is_updated: bool = False
    older: str | None = None
    belong: bool = True


class Importing(Inspecting):
    """What an import does, without a window.

    Adding links the sentences of rows that have no links. Whatever is given a `progress` may
    raise CancelledError from it, and then nothing remains.
    """

    def __init__(self, shelf: Shelf, linking: Linking) -> None:
        super().__init__(linking)
        self._shelf = shelf

    def known(self, articles: Sequence[Article], origin: Origin) -> tuple[Known | None, ...]:
        """Give, for each article, the one in the library that is it or an older version of it.

        One that is the same would not be doubled by `add`; an older one may be given to `update`.
        """
        return self._shelf.known(articles, origin)

    def add(
        self, articles: Sequence[Article], origin: Origin, progress: Progress = unwatched
    ) -> tuple[Imported, ...]:
        """Put articles into the library in one command."""
        comings = self._comings(tuple(map(self._linking.linked, articles)), origin, update=False)
        return self._take_in(comings, progress)

    def take_in(
        self, arrivals: Sequence[Arrival], progress: Progress = unwatched
    ) -> tuple[Imported, ...]:
        """Put articles of several documents, and new versions, into the library in one command.

        Raises:
            NotFoundError: an article to be updated does not exist.
        """
        steps = [part_of(progress, number, len(arrivals) + 1) for number in range(len(arrivals))]
        ready = [
            _Coming(replace(arrival, article=self._linking.linked(arrival.article, step)))
            for arrival, step in zip(arrivals, steps, strict=True)
        ]
        return self._take_in(ready, part_of(progress, len(arrivals), len(arrivals) + 1))

    def update(
        self,
        article_id: str,
        article: Article,
        origin: Origin | None = None,
        progress: Progress = unwatched,
    ) -> Imported:
        """Let a new version take the place of an article in one command.

        Its id, sightings and place stay, and so does what the person changed in it.

        Raises:
            NotFoundError: there is no such article.
        """
        kept = self._shelf.article(article_id).origin
        coming = _Coming(Arrival(self._linking.linked(article), origin or kept, article_id))
        return self._take_in([coming], progress)[0]

    def import_files(
        self,
        documents: Sequence[Path | str],
        progress: Progress = unwatched,
        choices: ImportChoices = AS_FOUND,
        *,
        update: bool = False,
    ) -> tuple[Imported, ...]:
        """Inspect and add documents, all or none; a text in place of a path is a web address.

        Where `update` is asked for, new versions take the place of the articles they update.

        Raises:
            InputError: one cannot be read or holds no article.
        """
        comings: list[_Coming] = []
        for number, document in enumerate(documents):
            step = part_of(progress, number, len(documents) + 1)
            name = document if isinstance(document, str) else document.name
            step(0, 1, name)
            inspection = self._read(document, part_of(step, 0, 2), choices)
            origin = origin_of(inspection, choices, name)
            articles = self._linked_articles(inspection, name, part_of(step, 1, 2))
            comings += self._comings(articles, origin, update=update)
        return self._take_in(comings, part_of(progress, len(documents), len(documents) + 1))

    def import_pair(
        self,
        left: Path,
        right: Path,
        progress: Progress = unwatched,
        choices: ImportChoices = AS_FOUND,
        *,
        update: bool = False,
    ) -> tuple[Imported, ...]:
        """Inspect and add a text whose languages have a document each.

        Raises:
            InputError: one cannot be read or holds no article.
        """
        inspection = self.inspect_pair(left, right, choices, part_of(progress, 0, 3))
        articles = self._linked_articles(inspection, left.name, part_of(progress, 1, 3))
        origin = origin_of(inspection, choices, left.name, right.name)
        comings = self._comings(articles, origin, update=update)
        imported = self._take_in(comings, part_of(progress, 2, 3))
        return tuple(replace(one, belong=STRANGERS not in inspection.warnings) for one in imported)

    def add_starters(self, folder: Path) -> None:
        """Put the starter articles of a folder into the library; nobody's command, so no undo."""
        inspections = map(self.inspect, sorted(folder.glob("*.md")))
        articles = [
            self._linking.linked(one) for inspection in inspections for one in inspection.articles
        ]
        self._shelf.furnish(articles, Origin(("Duizhao",)))

    def _read(self, document: Path | str, progress: Progress, choices: ImportChoices) -> Inspection:
        if isinstance(document, str):
            return self.fetch(document, progress, choices)
        return self.inspect(document, choices, progress)

    def _linked_articles(
        self, inspection: Inspection, name: str, progress: Progress
    ) -> tuple[Article, ...]:
        found = inspection.articles
        if not found:
            raise InputError(f"{name} holds no text to read; choose another document.")
        return tuple(
            self._linking.linked(article, part_of(progress, number, len(found)))
            for number, article in enumerate(found)
        )

    def _comings(
        self, articles: Sequence[Article], origin: Origin, *, update: bool
    ) -> list["_Coming"]:
        older = [
            None if known is None or known.is_same else known.id
            for known in self.known(articles, origin)
        ]
        if update:
            return [
                _Coming(Arrival(article, origin, id_))
                for article, id_ in zip(articles, older, strict=True)
            ]
        return [
            _Coming(Arrival(article, origin), id_)
            for article, id_ in zip(articles, older, strict=True)
        ]

    def _take_in(self, comings: Sequence["_Coming"], progress: Progress) -> tuple[Imported, ...]:
        shelved = self._shelf.add([coming.arrival for coming in comings], progress)
        return tuple(
            Imported(
                id=id_,
                title=coming.arrival.article.metadata.title,
                was_there=was_there,
                is_updated=coming.arrival.updates is not None,
                older=coming.older,
            )
            for coming, (id_, was_there) in zip(comings, shelved, strict=True)
        )


class _Coming(Struct, frozen=True):
    """An arrival, and the article that it stands beside as a newer version."""

    arrival: Arrival
    older: str | None = None


def origin_of(inspection: Inspection, choices: ImportChoices, *names: str) -> Origin:
    """Say where the articles of an inspection come from: names of files, or a web address."""
    return Origin(names, inspection.encoding, inspection.layout, choices.swap)
