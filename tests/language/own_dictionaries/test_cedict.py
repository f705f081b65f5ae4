from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.language.own_dictionaries.cedict import parse_line
from reader.language.own_dictionaries.entries import ForeignEntry
from reader.language.own_dictionaries.opening import opened
from tests.language.own_dictionaries.conftest import Read, Refusal
from tests.language.own_dictionaries.makers import CEDICT, make_cedict, make_zip

TEAHOUSE = ForeignEntry(
    "茶馆", ("teahouse where neighbours talk", "CL:家[jiā]"), "chá guǎn", ("茶館",)
)
GREEN = ForeignEntry("绿灯", ("green light", "leave to go on"), "lǜ dēng", ("綠燈",))


@pytest.mark.parametrize("name", ["words.u8", "words.txt", "words.u8.gz", "words.zip"])
def test_the_same_words_however_they_are_packed(tmp_path: Path, read: Read, name: str) -> None:
    assert read(make_cedict(tmp_path / name)) == [TEAHOUSE, GREEN]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marks_of_encodings_are_heeded(tmp_path: Path, read: Read, encoding: str) -> None:
    assert read(make_cedict(tmp_path / "words.u8", encoding=encoding)) == [TEAHOUSE, GREEN]


def test_a_file_is_called_what_its_first_remark_says_or_as_it_is_called(tmp_path: Path) -> None:
    with opened(make_cedict(tmp_path / "a.u8")) as named:
        assert named.title == "Harbour words"
    with opened(make_cedict(tmp_path / "b.u8.gz", "茶館 茶馆 [cha2 guan3] /teahouse/\n")) as other:
        assert other.title == "b"


def test_a_cantonese_reading_stands_beside_the_pinyin() -> None:
    entry = parse_line("茶樓 茶楼 [cha2 lou2] {caa4 lau4} /tea restaurant/")
    assert entry is not None
    assert entry.reading == "chá lóu · caa4 lau4"


def test_damaged_lines_are_counted_and_left_out(tmp_path: Path) -> None:
    good = "茶館 茶馆 [cha2 guan3] /teahouse/\n" * 30
    path = make_cedict(tmp_path / "words.u8", good + "half a line\n茶\n")
    with opened(path) as dictionary:
        assert len([*dictionary.entries(lambda *_: None)]) == 30
        assert dictionary.left_out == 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no CC-CEDICT file"),
        (b"Dear diary,\nit rained.\n", "no CC-CEDICT file"),
        ("茶館 茶馆 [cha2 guan3] /teahouse/\n".encode("gb18030") * 50, "not in UTF-8"),
        (bytes(range(256)) * 20, "not in UTF-8"),
    ],
)
def test_what_is_no_list_of_words_is_refused(
    tmp_path: Path, refusal: Refusal, data: bytes, said: str
) -> None:
    path = tmp_path / "words.u8"
    path.write_bytes(data)
    assert said in str(refusal(path))


def test_a_zip_without_a_dictionary_says_so(tmp_path: Path, refusal: Refusal) -> None:
    path = tmp_path / "pictures.zip"
    path.write_bytes(make_zip({"one.png": b"1", "two.dict": b"2"}))
    assert "holds no dictionary" in str(refusal(path))


def test_the_largest_text_of_a_zip_is_the_list(tmp_path: Path, read: Read) -> None:
    path = tmp_path / "words.zip"
    path.write_bytes(make_zip({"licence.txt": b"Free.", "a/words.txt": CEDICT, "b.txt": b"By us."}))
    assert read(path) == [TEAHOUSE, GREEN]


@given(line=st.text())
def test_no_line_is_too_odd_to_be_read(line: str) -> None:
    entry = parse_line(line)
    assert entry is None or entry.definitions


@given(line=st.text(st.sampled_from("茶馆[]{}/ a1\ufffd")))
def test_lines_that_are_nearly_entries_are_read_or_not(line: str) -> None:
    entry = parse_line(line)
    assert entry is None or (entry.headword and "" not in entry.definitions)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, len(CEDICT.encode())))
def test_a_file_that_is_cut_off_is_read_so_far_or_refused(
    tmp_path: Path, read: Read, refusal: Refusal, cut: int
) -> None:
    path = tmp_path / "words.u8"
    path.write_bytes(CEDICT.encode()[:cut])
    assert refusal(path) or read(path)[0].headword == "茶馆"
