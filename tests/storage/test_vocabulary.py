"""Finding and listing; what changes entries is tested with the service over it."""

import pytest

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.entries import EntryDraft, EntryKey, Sighting, Status, VocabularyFilter
from reader.core.errors import NotFoundError
from reader.storage.arrivals import Arrival
from reader.storage.database import Database
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary

BANK = EntryDraft(
    key=EntryKey("zh", "银行", "yín háng"),
    traditional="銀行",
    gloss="bank",
    note="money",
    classifiers="家",
    level="HSK 3",
    frequency=5.1,
    tags=("finance", 'a "quoted" one'),
    status=Status.LEARNING_2,
)
CHIP = EntryDraft(key=EntryKey("en", "chip"), phonetic="tʃɪp", gloss="芯片")


@pytest.fixture
def vocabulary(database: Database) -> Vocabulary:
    vocabulary = Vocabulary(database)
    vocabulary.save(BANK, None)
    vocabulary.save(CHIP, None)
    return vocabulary


def listed(vocabulary: Vocabulary, wanted: VocabularyFilter) -> list[str]:
    return [entry.key.headword for entry in vocabulary.entries(wanted)]


def test_an_entry_comes_back_as_it_went_in(vocabulary: Vocabulary) -> None:
    entry = vocabulary.find(BANK.key)
    assert entry is not None
    draft = EntryDraft(
        key=entry.key,
        traditional=entry.traditional,
        phonetic=entry.phonetic,
        gloss=entry.gloss,
        note=entry.note,
        classifiers=entry.classifiers,
        level=entry.level,
        frequency=entry.frequency,
        tags=entry.tags,
        status=entry.status,
    )
    assert draft == BANK
    assert vocabulary.entry(entry.id) == entry
    assert entry.created_at.endswith("+00:00")


def test_the_newest_stands_first_and_a_limit_holds(vocabulary: Vocabulary) -> None:
    assert listed(vocabulary, VocabularyFilter()) == ["chip", "银行"]
    assert [e.key.headword for e in vocabulary.entries(VocabularyFilter(), 1)] == ["chip"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (VocabularyFilter(search="yin2 hang2"), ["银行"]),
        (VocabularyFilter(search="芯"), ["chip"]),
        (VocabularyFilter(search="MONEY"), ["银行"]),
        (VocabularyFilter(search="%"), []),
        (VocabularyFilter(search="  "), ["chip", "银行"]),
        (VocabularyFilter(language="en"), ["chip"]),
        (VocabularyFilter(statuses=frozenset({Status.LEARNING_2, Status.KNOWN})), ["银行"]),
        (VocabularyFilter(tag="finance"), ["银行"]),
        (VocabularyFilter(tag='a "quoted" one'), ["银行"]),
        (VocabularyFilter(tag="quoted"), []),
        (VocabularyFilter(search="bank", language="en"), []),
    ],
)
def test_filters_hold_together(
    vocabulary: Vocabulary, wanted: VocabularyFilter, found: list[str]
) -> None:
    assert listed(vocabulary, wanted) == found


def test_words_met_in_an_article(vocabulary: Vocabulary, database: Database) -> None:
    row = Row(RowKind.PARAGRAPH, "A chip.", "芯片。")
    ((id_, _),) = Shelf(database).add([Arrival(Article(Metadata(languages=("en", "zh")), (row,)))])
    vocabulary.save(CHIP, Sighting(article_id=id_, start=2, end=6, surface="chip"))
    assert listed(vocabulary, VocabularyFilter(article_id=id_)) == ["chip"]
    assert listed(vocabulary, VocabularyFilter(article_id="other")) == []


def test_statuses_of_all(vocabulary: Vocabulary) -> None:
    assert vocabulary.statuses() == {BANK.key: Status.LEARNING_2, CHIP.key: Status.LEARNING_1}


def test_what_is_not_there(vocabulary: Vocabulary) -> None:
    assert vocabulary.find(EntryKey("zh", "银行", "yín xíng")) is None
    with pytest.raises(NotFoundError):
        vocabulary.entry("no such id")


def test_words_are_found_by_a_character_in_either_script(vocabulary: Vocabulary) -> None:
    assert vocabulary.words_with("銀", 5) == [("银行", "銀行")]
    assert vocabulary.words_with("行", 5) == [("银行", "銀行")]
    assert vocabulary.words_with("金", 5) == []


def test_of_words_that_share_a_character_the_shortest_come_first(vocabulary: Vocabulary) -> None:
    for headword in ("行为准则", "行", "行为"):
        vocabulary.save(EntryDraft(key=EntryKey("zh", headword)), None)
    found = [simplified for simplified, _ in vocabulary.words_with("行", 3)]
    assert found == ["行", "行为", "银行"]
