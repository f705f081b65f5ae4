"""The built dictionary file: facts about words that anybody can check."""

import threading
from collections.abc import Iterator

import pytest

from reader import paths
from reader.language.dictionary import Dictionary
from reader.language.words.table import WordTable


@pytest.fixture(scope="module")
def dictionary() -> Iterator[Dictionary]:
    dictionary = Dictionary(paths.dictionary())
    yield dictionary
    dictionary.close()


@pytest.mark.parametrize("headword", ["银行", "銀行"])
def test_both_scripts_find_a_word(dictionary: Dictionary, headword: str) -> None:
    word = dictionary.chinese(headword)[0]
    assert (word.simplified, word.traditional) == ("银行", "銀行")
    assert word.reading == ("yín", "háng")
    assert any("bank" in sense.text for sense in word.senses)
    assert (word.frequency or 0) > 4
    assert word.levels["HSK 2.0"] == "3"


def test_simplified_character_of_two_words(dictionary: Dictionary) -> None:
    words = dictionary.chinese("里")
    assert words[0].traditional == "裡"
    assert {"裡", "里"} <= {word.traditional for word in words}


def test_variant_shows_what_it_stands_for(dictionary: Dictionary) -> None:
    (variant,) = dictionary.chinese("裏")
    (inside,) = dictionary.chinese("裡")
    assert variant.senses == inside.senses
    assert any(reference.traditional == "裡" for reference in variant.references)


@pytest.mark.parametrize(
    ("character", "reading"),
    [("都", "dōu"), ("还", "hái"), ("将", "jiāng"), ("长", "cháng"), ("行", "xíng"),
     ("了", "le"), ("得", "dé"), ("和", "hé"), ("会", "huì"), ("乐", "lè")],
)  # fmt: skip
def test_common_readings_come_first(dictionary: Dictionary, character: str, reading: str) -> None:
    assert dictionary.chinese(character)[0].reading == (reading,)


@pytest.mark.parametrize("character", ["王", "高", "李", "白", "林"])
def test_surnames_come_after_the_word(dictionary: Dictionary, character: str) -> None:
    names = [word.is_name for word in dictionary.chinese(character)]
    assert names[0] is False
    assert True in names


def test_readings_have_a_syllable_for_each_character(dictionary: Dictionary) -> None:
    for headword in ("沙发", "哪儿", "卡拉OK", "阿Q", "维生素", "为什么"):
        for word in dictionary.chinese(headword):
            assert len(word.reading) == len(headword)


def test_classifiers(dictionary: Dictionary) -> None:
    assert ("本", "本", "běn") in dictionary.chinese("书")[0].classifiers


def test_taiwan_readings(dictionary: Dictionary) -> None:
    word = next(w for w in dictionary.chinese("垃圾") if w.taiwan_reading)
    assert word.reading == ("lā", "jī")
    assert word.taiwan_reading == ("lè", "sè")


def test_unknown_chinese(dictionary: Dictionary) -> None:
    assert dictionary.chinese("乙乙甲丙") == ()
    assert not dictionary.knows_chinese("乙乙甲丙")
    assert dictionary.knows_chinese("銀行")


def test_headwords_in_bulk(dictionary: Dictionary) -> None:
    headwords = list(dictionary.chinese_headwords())
    assert len(headwords) == len(set(headwords)) > 150_000
    assert {"银行", "銀行", "裡"} <= set(headwords)


def test_splitter_words(dictionary: Dictionary) -> None:
    words = WordTable.read(dictionary.splitter_words())
    counts = words.find("银行与沙洲")
    assert counts["银行"] > counts["沙洲"] > 0
    assert words.get("人工智") == 0  # it only begins a word
    assert words.get("甲乙丙丁戊") is None


def test_form_gives_its_lemma(dictionary: Dictionary) -> None:
    bank = dictionary.english("banks")[0]
    assert (bank.word, bank.inflection_of) == ("bank", ("plural", "bank"))
    assert any("银行" in sense.text for sense in bank.senses)
    assert (bank.phonetic, bank.cefr) == ("bæŋk", "A1")
    assert {"中考", "高考"} <= set(bank.tags)


@pytest.mark.parametrize(
    ("form", "lemmas"),
    [
        ("went", {"go"}),
        ("Went", {"go"}),
        ("left", {"left", "leave"}),
        ("leaves", {"leaf", "leave"}),
        ("better", {"better", "good"}),
        ("women’s", {"woman"}),
        ("tariffs", {"tariff"}),
        ("U.S.", {"U.S."}),
    ],
)
def test_forms(dictionary: Dictionary, form: str, lemmas: set[str]) -> None:
    assert lemmas <= {word.word for word in dictionary.english(form)}


def test_own_word_stands_before_its_lemma_if_exams_list_it(dictionary: Dictionary) -> None:
    assert dictionary.english("left")[0].inflection_of is None
    assert dictionary.english("studying")[0].word == "study"


def test_capitals_may_be_initials(dictionary: Dictionary) -> None:
    assert dictionary.english("US")[0].word == "U.S."
    assert dictionary.english("us")[0].word == "us"
    assert "人工智能" in dictionary.english("AI")[0].senses[0].text


def test_inflections_are_named(dictionary: Dictionary) -> None:
    inflections = dictionary.english("write")[0].inflections
    assert inflections["past tense"] == "wrote"
    assert inflections["past participle"] == "written"


def test_unknown_english(dictionary: Dictionary) -> None:
    assert dictionary.english("qqzzkk") == ()
    assert dictionary.english("") == ()
    assert dictionary.reverse("qqzzkk") == ()


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("bank", "银行"),
        ("to overthrow", "推翻"),
        ("electricity", "电"),
        ("Semiconductors", "半导体"),
        ("artificial intelligence", "人工智能"),
    ],
)
def test_reverse(dictionary: Dictionary, english: str, chinese: str) -> None:
    assert dictionary.reverse(english, 3)[0].simplified == chinese


def test_limit_of_reverse(dictionary: Dictionary) -> None:
    assert len(dictionary.reverse("bank", 3)) == 3


def test_description_names_sources(dictionary: Dictionary) -> None:
    sources = {source.name: source for source in dictionary.description()}
    assert sources["CC-CEDICT"].licence == "CC BY-SA 4.0"
    assert sources["CC-CEDICT"].dated > "2025"
    assert sources["CC-CEDICT"].entries > 100_000
    assert dictionary.has_english == ("ECDICT" in sources)


def test_threads_share_a_dictionary(dictionary: Dictionary) -> None:
    found: list[tuple[str, ...]] = []

    def look_up() -> None:
        found.extend(dictionary.chinese("银行")[0].reading for _ in range(50))

    threads = [threading.Thread(target=look_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [("yín", "háng")] * 200
