"""The build as a whole: from the table of sources to the file in its place."""

import json
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from dictionary_build import cedict
from dictionary_build.boundaries import read_boundaries
from dictionary_build.chinese import WordFacts, write_chinese
from dictionary_build.components import read_components
from dictionary_build.database import HSK_STANDARDS, Writer
from dictionary_build.ecdict import read_rows
from dictionary_build.english import write_english
from dictionary_build.errors import UnavailableError
from dictionary_build.fetch import Fetcher
from dictionary_build.phrases import Listed
from dictionary_build.progress import Progress
from dictionary_build.readingmodel import read_names, read_weights, tone_marked
from dictionary_build.sources import Source
from dictionary_build.strokes import pack_strokes
from dictionary_build.supply import Supply
from dictionary_build.wordlists import read_cefr, read_frequencies, read_hsk


def build(to: Path, fetcher: Fetcher, sources: Sequence[Source], progress: Progress) -> None:
    """Build the dictionary into a file beside `to` and put it in place when it is whole.

    Raises:
        BuildError: a package is missing or not what it should be; `to` is untouched.
    """
    to.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=to.parent, prefix=".building-") as folder:
        unfinished = Path(folder, to.name)
        with closing(Writer(unfinished)) as writer:
            supply = Supply(sources, fetcher, writer, progress)
            _Assembly(writer, supply, progress, Path(folder)).run()
        unfinished.replace(to)
    progress.say(f"{to} is ready ({to.stat().st_size / 1e6:.0f} MB).")


class _Assembly:
    """One build: what the supply gives goes through the parsers to the writer."""

    def __init__(self, writer: Writer, supply: Supply, progress: Progress, folder: Path) -> None:
        self._writer = writer
        self._supply = supply
        self._progress = progress
        self._folder = folder

    def run(self) -> None:
        self._add_chinese()
        try:
            self._add_english()
            self._progress.say("Weighing meanings …")
            self._writer.weigh()
        except UnavailableError as error:
            self._progress.say(f"{error} English words will answer from CC-CEDICT alone.")
        for add, what in ((self._add_strokes, "strokes"), (self._add_components, "parts")):
            try:
                add()
            except UnavailableError as error:
                self._progress.say(f"{error} Characters will be shown without their {what}.")
        try:
            self._add_reading_model()
        except UnavailableError as error:
            self._progress.say(f"{error} Characters will be read as they are most often.")
        try:
            self._add_boundary_model()
        except UnavailableError as error:
            self._progress.say(f"{error} Chinese will be divided by how common words are.")
        self._progress.say("Packing …")
        self._writer.finish()

    def _add_chinese(self) -> None:
        facts = WordFacts(
            frequencies=self._frequencies("zh"),
            levels={standard: self._hsk(standard) for standard in HSK_STANDARDS},
            readings=self._readings(),
            jieba=self._jieba(),
            phrases=self._phrases(),
        )
        source, data = self._supply.read("chinese")
        text = data.decode("utf-8")
        words = self._progress.track(cedict.parse(text), text.count("\n"), source.title)
        count = write_chinese(self._writer, words, facts)
        self._supply.record(source, count, cedict.find_date(text))

    def _add_english(self) -> None:
        table = self._folder / "ecdict.sqlite3"
        source = self._supply.copy("english", table)
        frequencies, levels = self._frequencies("en"), self._cefr()
        rows = self._progress.track(read_rows(table, frequencies), source.least, source.title)
        self._supply.record(source, write_english(self._writer, rows, frequencies, levels))

    def _add_strokes(self) -> None:
        source, files = self._supply.walk("strokes")
        files = self._progress.track(files, source.least, source.title)
        self._supply.record(source, self._writer.add_strokes(pack_strokes(files)))

    def _add_components(self) -> None:
        source, data = self._supply.read("components")
        self._supply.record(
            source, self._writer.add_components(read_components(data.decode("utf-8")))
        )

    def _add_reading_model(self) -> None:
        source, weights = self._supply.read("reading model")
        _, listed_characters = self._supply.read("reading model, characters")
        _, listed_readings = self._supply.read("reading model, readings")
        characters = read_names(listed_characters)
        readings = tone_marked(read_names(listed_readings))
        for name, names in (("characters", characters), ("readings", readings)):
            packed = "\n".join(names).encode()
            self._writer.add_reading_model([(name, str(len(names)), packed)])
        self._writer.add_reading_model(read_weights(weights))
        self._supply.record(source, len(characters))

    def _add_boundary_model(self) -> None:
        source, data = self._supply.read("boundaries")
        count, fingerprints, weights = read_boundaries(data)
        parts = (("fingerprints", fingerprints), ("weights", weights))
        self._writer.add_boundary_model(parts)
        self._supply.record(source, count)

    def _frequencies(self, language: str) -> Mapping[str, float]:
        source, data = self._supply.read(f"frequency {language}")
        frequencies = read_frequencies(data)
        self._supply.record(source, len(frequencies))
        return frequencies

    def _hsk(self, standard: str) -> Mapping[str, str]:
        source, data = self._supply.read(standard)
        levels = read_hsk(data)
        self._supply.record(source, len(levels))
        return levels

    def _readings(self) -> Mapping[str, Sequence[str]]:
        source, data = self._supply.read("readings")
        listed: dict[str, str] = json.loads(data)
        self._supply.record(source, len(listed))
        return {chr(int(code)): readings.split(",") for code, readings in listed.items()}

    def _phrases(self) -> Listed:
        source, data = self._supply.read("phrases")
        listed: Listed = json.loads(data)
        self._supply.record(source, len(listed))
        return listed

    def _jieba(self) -> str:
        source, data = self._supply.read("splitter")
        text = data.decode("utf-8")
        self._supply.record(source, text.count("\n"))
        return text

    def _cefr(self) -> Mapping[str, str]:
        source, data = self._supply.read("cefr")
        levels = read_cefr(data)
        self._supply.record(source, len(levels))
        return levels
