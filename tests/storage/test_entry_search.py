"""Words of the vocabulary are found however they are typed."""

import pytest

from reader.core.entries import EntryDraft, EntryKey, VocabularyFilter
from reader.storage.database import Database
from reader.storage.vocabulary import Vocabulary

WORDS = (
    EntryDraft(key=EntryKey("zh", "印航", "yìn háng"), traditional="印航", gloss="an airline"),
    EntryDraft(key=EntryKey("zh", "银行", "yín háng"), traditional="銀行", gloss="bank\nshore"),
    EntryDraft(key=EntryKey("zh", "女人", "nǚ rén"), traditional="女人", gloss="woman"),
    EntryDraft(key=EntryKey("en", "playing"), gloss="玩"),
    EntryDraft(key=EntryKey("en", "blank"), gloss="空白"),
)


@pytest.fixture
def vocabulary(database: Database) -> Vocabulary:
    vocabulary = Vocabulary(database)
    for word in WORDS:
        vocabulary.save(word, None)
    return vocabulary


def found(vocabulary: Vocabulary, search: str) -> list[str]:
    return [entry.key.headword for entry in vocabulary.entries(VocabularyFilter(search=search))]


@pytest.mark.parametrize(
    "search", ["yin2hang2", "yínháng", "yín háng", "ㄧㄣˊㄏㄤˊ", "yin2hang", "ㄧㄣㄏㄤ", "yinhang"]
)
def test_both_readings_are_found_by_their_letters(vocabulary: Vocabulary, search: str) -> None:
    assert set(found(vocabulary, search)) == {"银行", "印航"}


@pytest.mark.parametrize(
    ("search", "first"),
    [
        ("yin2hang2", "银行"),
        ("yin4hang2", "印航"),
        ("yìn háng", "印航"),
        ("ㄧㄣˋㄏㄤˊ", "印航"),
        ("ㄧㄣˊㄏㄤˊ", "银行"),
    ],
)
def test_the_right_tones_come_first(vocabulary: Vocabulary, search: str, first: str) -> None:
    assert found(vocabulary, search)[0] == first


def test_wrong_tones_find_no_letters_inside_other_words(vocabulary: Vocabulary) -> None:
    assert "playing" not in found(vocabulary, "yin1")


@pytest.mark.parametrize("search", ["nuren", "nvren", "nü3 ren2", "nüren"])
def test_u_umlaut_need_not_be_typed(vocabulary: Vocabulary, search: str) -> None:
    assert found(vocabulary, search) == ["女人"]


@pytest.mark.parametrize(
    ("search", "words"),
    [
        ("银*", ["银行"]),
        ("*行", ["银行"]),
        ("銀?", ["银行"]),
        ("?行?", []),
        ("b?nk", ["银行"]),
        ("b*nk", ["blank", "银行"]),
        ("?omen", []),
        ("yin*", ["银行", "印航"]),
        ("*", ["blank", "playing", "女人", "银行", "印航"]),
    ],
)
def test_wildcards(vocabulary: Vocabulary, search: str, words: list[str]) -> None:
    assert found(vocabulary, search) == words
