"""Inspecting: how documents are understood, before anything of them is kept."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from reader.core.articles import Article, Inspection
from reader.core.choices import AS_FOUND, ImportChoices, Layout
from reader.core.progress import Progress, part_of, unwatched
from reader.services.belonging import as_strangers
from reader.services.linking import Linking

if TYPE_CHECKING:
    from reader.library.fetching import Fetched


# Cautions that count rows and lines; pairing anew changes what they count.
_COUNTED: Final = frozenset({"one-language", "doubtful-pairs", "left-out"})
_PAIRED_BY_WORDS: Final = (Layout.AUTOMATIC, Layout.TWO_BLOCKS)


class Inspecting:
    """Reads documents of every kind; changes nothing and links no sentences."""

    def __init__(self, linking: Linking) -> None:
        self._linking = linking

    def inspect(
        self, path: Path, choices: ImportChoices = AS_FOUND, progress: Progress = unwatched
    ) -> Inspection:
        """Read a document and say how it is understood.

        Raises:
            InputError: it cannot be read or is no text.
            CancelledError: `progress` raised it.
        """
        from reader.library.inspection import inspect_file

        found = inspect_file(path, choices, part_of(progress, 0, 2))
        return self._repaired(found, choices, part_of(progress, 1, 2))

    def inspect_text(
        self,
        text: str,
        name: str = "",
        choices: ImportChoices = AS_FOUND,
        progress: Progress = unwatched,
    ) -> Inspection:
        """Say how a text is understood, such as that of the clipboard.

        Raises:
            InputError: there is too much of it.
            CancelledError: `progress` raised it.
        """
        from reader.library.inspection import inspect_text

        found = inspect_text(text, name=name, choices=choices, progress=part_of(progress, 0, 2))
        return self._repaired(found, choices, part_of(progress, 1, 2))

    def inspect_pair(
        self,
        left: Path,
        right: Path,
        choices: ImportChoices = AS_FOUND,
        progress: Progress = unwatched,
    ) -> Inspection:
        """Read two documents, one for each language of the same text.

        Where the texts do not seem to belong together, a caution says so; then nothing stands
        beside anything, unless the person chose how the languages stand.

        Raises:
            InputError: one of them cannot be read or is no text.
            CancelledError: `progress` raised it.
        """
        from reader.library.inspection import inspect_pair

        found = inspect_pair(left, right, choices, part_of(progress, 0, 3))
        if not self._linking.belong(found.articles, part_of(progress, 1, 3)):
            return as_strangers(found, choices)
        return self._repaired(found, choices, part_of(progress, 2, 3))

    def download(self, url: str, progress: Progress = unwatched) -> "Fetched":
        """Fetch what is at a web address, and nothing that it refers to.

        Raises:
            InputError: it is no web address, or what is there cannot be fetched or read.
        """
        from reader.library.fetching import fetch

        return fetch(url, progress)

    def inspect_download(
        self,
        fetched: "Fetched",
        choices: ImportChoices = AS_FOUND,
        progress: Progress = unwatched,
    ) -> Inspection:
        """Say how something that was fetched is understood; its address is that of its articles.

        Raises:
            InputError: it cannot be read or is no text.
            CancelledError: `progress` raised it.
        """
        from reader.library.inspection import inspect_data

        stated = replace(choices, encoding=choices.encoding or fetched.encoding)
        inspection = inspect_data(fetched.data, fetched.name, stated, part_of(progress, 0, 2))
        articles = tuple(_with_url(article, fetched.url) for article in inspection.articles)
        found = replace(inspection, articles=articles)
        return self._repaired(found, choices, part_of(progress, 1, 2))

    def fetch(
        self, url: str, progress: Progress = unwatched, choices: ImportChoices = AS_FOUND
    ) -> Inspection:
        """Fetch a page of the web and say how it is understood.

        Raises:
            InputError: it cannot be fetched or read.
        """
        return self.inspect_download(self.download(url, progress), choices)

    def link(self, inspection: Inspection) -> Inspection:
        """Link the sentences of all rows, as adding them would."""
        return replace(inspection, articles=tuple(map(self._linking.linked, inspection.articles)))

    def _repaired(
        self, inspection: Inspection, choices: ImportChoices, progress: Progress
    ) -> Inspection:
        """Pair anew what is doubtful, unless a person chose how the languages stand."""
        if choices.layout not in _PAIRED_BY_WORDS:
            return inspection
        from reader.library.cautions import find_cautions

        articles = tuple(self._each_repaired(inspection.articles, progress))
        found = tuple(find_cautions(articles, inspection.left_out))
        others = tuple(each for each in inspection.warnings if each.code not in _COUNTED)
        return replace(inspection, articles=articles, warnings=(*others, *found))

    def _each_repaired(self, articles: Sequence[Article], progress: Progress) -> Iterator[Article]:
        for number, article in enumerate(articles):
            progress(number, len(articles), "")
            yield self._linking.repaired(article)


def _with_url(article: Article, url: str) -> Article:
    """Note the address, unless the document states one itself."""
    if article.metadata.url:
        return article
    return replace(article, metadata=replace(article.metadata, url=url))
