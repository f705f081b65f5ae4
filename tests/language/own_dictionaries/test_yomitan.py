import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.language.own_dictionaries.entries import ForeignEntry
from reader.language.own_dictionaries.opening import opened
from tests.language.own_dictionaries.conftest import Read, Refusal, entries_or_sentence, is_sound
from tests.language.own_dictionaries.makers import KANJI, TERMS, make_yomitan, yomitan_members


def test_terms_with_plain_and_structured_glossaries(tmp_path: Path, read: Read) -> None:
    assert read(make_yomitan(tmp_path / "tea.zip")) == [
        ForeignEntry("茶馆", ("a house for tea",), "chá guǎn"),
        ForeignEntry("河", ("water\n• on its way",), "hé"),
    ]


def test_characters(tmp_path: Path, read: Read) -> None:
    path = make_yomitan(tmp_path / "tea.zip", yomitan_members(None, KANJI))
    assert read(path) == [ForeignEntry("河", ("river",), "カ かわ")]


def test_the_first_version_has_its_glossary_at_the_end(tmp_path: Path, read: Read) -> None:
    terms = [["茶馆", "chá guǎn", "n", "", 5, "teahouse", "place to talk"]]
    path = make_yomitan(tmp_path / "tea.zip", yomitan_members(terms, format=1))
    assert read(path)[0].definitions == ("teahouse", "place to talk")


def test_banks_come_in_the_order_of_their_numbers(tmp_path: Path, read: Read) -> None:
    members = yomitan_members(None)
    for number in (10, 2, 1):
        term = [f"word{number}", "", "", "", 0, ["x"], 0, ""]
        members[f"term_bank_{number}.json"] = json.dumps([term])
    words = [entry.headword for entry in read(make_yomitan(tmp_path / "tea.zip", members))]
    assert words == ["word1", "word2", "word10"]


def test_an_index_in_a_folder_of_the_zip(tmp_path: Path, read: Read) -> None:
    members = {f"tea/{name}": data for name, data in yomitan_members().items()}
    assert len(read(make_yomitan(tmp_path / "tea.zip", members))) == 2


def test_title_and_languages_are_those_of_the_index(tmp_path: Path) -> None:
    members = yomitan_members(sourceLanguage="cmn-Hans", targetLanguage="en")
    with opened(make_yomitan(tmp_path / "tea.zip", members)) as dictionary:
        assert (dictionary.title, dictionary.languages) == ("Words for tea", ("zh", "en"))


def test_a_dictionary_of_frequencies_alone_says_so(tmp_path: Path, refusal: Refusal) -> None:
    assert "holds no words" in str(refusal(make_yomitan(tmp_path / "a.zip", yomitan_members(None))))


@pytest.mark.parametrize(
    "index",
    ["", "{", "[]", "3", "[" * 100_000, '{"title":' * 50_000, "\x00\xff", "1" * 5000],
)
def test_an_index_that_is_none(tmp_path: Path, refusal: Refusal, index: str) -> None:
    members = {**yomitan_members(), "index.json": index}
    assert "no Yomitan dictionary" in str(refusal(make_yomitan(tmp_path / "a.zip", members)))


@pytest.mark.parametrize("bank", ["", "[", "{}", "[" * 200_000, '["a","b"'])
def test_a_bank_that_cannot_be_read(tmp_path: Path, refusal: Refusal, bank: str) -> None:
    members = {**yomitan_members(), "term_bank_1.json": bank}
    assert "JSON is damaged" in str(refusal(make_yomitan(tmp_path / "a.zip", members)))


def test_content_nested_without_end_is_cut(tmp_path: Path, read: Read) -> None:
    content: object = "too deep"
    for _ in range(300):
        content = {"tag": "div", "content": content}
    glossary = [{"type": "structured-content", "content": ["near", content]}]
    terms = [["河", "hé", "", "", 0, glossary, 0, ""]]
    path = make_yomitan(tmp_path / "a.zip", yomitan_members(terms))
    assert read(path)[0].definitions == ("near",)


def test_odd_terms_are_left_out_and_counted(tmp_path: Path) -> None:
    terms = [*TERMS, 7, None, [], ["only", "two"], [1, 2, 3, 4, 5, 6], ["x" * 500, *TERMS[0][1:]]]
    with opened(make_yomitan(tmp_path / "a.zip", yomitan_members(terms))) as dictionary:
        assert len([*dictionary.entries(lambda *_: None)]) == 2
        assert dictionary.left_out == 6


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=8),
        st.dictionaries(st.sampled_from(["type", "tag", "content", "text"]), inner),
    ),
    max_leaves=30,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(terms=st.one_of(JSON, st.lists(st.lists(JSON, min_size=5, max_size=8), max_size=4)))
def test_any_json_ends_in_words_or_in_a_sentence(tmp_path: Path, terms: object) -> None:
    path = make_yomitan(tmp_path / "a.zip", yomitan_members(terms))
    assert is_sound(entries_or_sentence(path))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.floats(0, 1, exclude_max=True))
def test_a_zip_that_is_cut_off_is_refused(tmp_path: Path, refusal: Refusal, cut: float) -> None:
    path = make_yomitan(tmp_path / "a.zip")
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * cut)])
    assert refusal(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10_000), bytes_=st.binary(min_size=1, max_size=8))
def test_bytes_changed_anywhere_in_a_zip(tmp_path: Path, at: int, bytes_: bytes) -> None:
    path = make_yomitan(tmp_path / "a.zip")
    data = path.read_bytes()
    at %= len(data)
    path.write_bytes(data[:at] + bytes_ + data[at + len(bytes_) :])
    assert is_sound(entries_or_sentence(path))
