from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.core.own_dictionaries import DictionaryKind, OwnDictionary
from reader.core.progress import unwatched
from reader.core.wordcards import OwnEntry
from reader.language.own_dictionaries import OwnDictionaries
from reader.language.own_dictionaries.opening import opened
from reader.language.own_dictionaries.writing import write_dictionary
from tests.language.own_dictionaries.makers import make_cedict, make_stardict, stardict_parts


@dataclass
class Shelf:
    """Dictionaries with a list that stands in the test."""

    folder: Path
    listed: list[OwnDictionary] = field(default_factory=list[OwnDictionary])

    def __post_init__(self) -> None:
        self.own = OwnDictionaries(self.folder / "dictionaries", lambda: self.listed)

    def add(self, id_: str, path: Path) -> None:
        with opened(path) as dictionary:
            written = write_dictionary(dictionary, self.own.path(id_), unwatched)
            self.listed.append(
                OwnDictionary(
                    id=id_,
                    title=dictionary.title,
                    kind=DictionaryKind(dictionary.kind),
                    entries=written.entries,
                    languages=written.languages,
                )
            )


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.own.close()


@pytest.fixture
def full(shelf: Shelf, tmp_path: Path) -> Shelf:
    """A CC-CEDICT file before a StarDict dictionary that share a word."""
    shelf.add("first", make_cedict(tmp_path / "a.u8"))
    parts = stardict_parts({"茶馆": "where tea is", "us": "we", "US": "a country", "co-op": "shop"})
    shelf.add("second", make_stardict(tmp_path, parts))
    return shelf


TEAHOUSE = OwnEntry(
    dictionary="Harbour words",
    headword="茶馆",
    reading="chá guǎn",
    definitions=("teahouse where neighbours talk", "CL:家[jiā]"),
)
TEA = OwnEntry(dictionary="Words by the river", headword="茶馆", definitions=("where tea is",))


def test_without_dictionaries_nothing_is_found(shelf: Shelf) -> None:
    assert shelf.own.find(["茶馆"]) == ()
    assert [*shelf.own.headwords()] == []


@pytest.mark.parametrize("words", [["茶馆"], ["茶館"], ["茶館", "茶馆", "茶館"], ["？", "茶館"]])
def test_a_word_is_found_by_either_script_once(full: Shelf, words: list[str]) -> None:
    assert full.own.find(words) == (TEAHOUSE, TEA)


def test_the_order_is_that_of_the_list(full: Shelf) -> None:
    full.listed.reverse()
    assert full.own.find(["茶馆"]) == (TEA, TEAHOUSE)


def test_what_is_written_just_so_comes_first(full: Shelf) -> None:
    assert [entry.headword for entry in full.own.find(["US"])] == ["US", "us"]
    assert [entry.headword for entry in full.own.find(["us"])] == ["us", "US"]


def test_a_word_comes_before_its_lemma(full: Shelf) -> None:
    assert [entry.headword for entry in full.own.find(["co-op", "US"])] == ["co-op", "US", "us"]


def test_headwords_are_chinese_words_in_both_scripts(full: Shelf) -> None:
    assert sorted(full.own.headwords()) == sorted(["茶馆", "茶館", "绿灯", "綠燈"])


def test_many_threads_ask_at_once(full: Shelf) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = [*pool.map(full.own.find, [["茶館"]] * 200)]
    assert set(answers) == {(TEAHOUSE, TEA)}


@pytest.mark.parametrize("size", [0, 10, 5000])
def test_a_damaged_file_is_passed_over_and_says_so(full: Shelf, size: int) -> None:
    path = full.own.path("first")
    path.write_bytes(path.read_bytes()[:size])
    assert full.own.find(["茶馆"]) == (TEA,)
    assert full.own.trouble("first") == (
        "Its file is damaged; remove it and add the dictionary again."
    )
    assert full.own.trouble("second") == ""
    assert sorted(full.own.headwords()) == ["茶館", "茶馆"]


def test_a_missing_file_says_so(full: Shelf) -> None:
    full.own.path("first").unlink()
    assert "is missing" in full.own.trouble("first")


def test_a_file_of_another_version_says_so(full: Shelf) -> None:
    path = full.own.path("first")
    data = bytearray(path.read_bytes())
    data[60:64] = (99).to_bytes(4)
    path.write_bytes(data)
    assert "another version" in full.own.trouble("first")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(at=st.integers(0, 100_000), bytes_=st.binary(min_size=1, max_size=40))
def test_bytes_changed_anywhere_in_a_file_never_stop_a_look_up(
    full: Shelf, at: int, bytes_: bytes
) -> None:
    full.own.close()
    path = full.own.path("first")
    data = path.read_bytes()
    at %= len(data)
    path.write_bytes(data[:at] + bytes_ + data[at + len(bytes_) :])
    try:
        assert TEA in full.own.find(["茶馆"])
        assert all(len(word) > 1 for word in full.own.headwords())
    finally:
        full.own.close()
        path.write_bytes(data)


@given(words=st.lists(st.text(), max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_may_be_asked_for(full: Shelf, words: list[str]) -> None:
    assert isinstance(full.own.find(words), tuple)
