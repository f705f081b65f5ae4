"""Searching a real library, vocabulary and dictionary, as far as texts change under it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, RowKind, Side
from reader.core.entries import EntryDraft, EntryKey
from reader.core.errors import CancelledError
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.origins import Origin
from reader.core.searching import Found, LibraryHit, Place
from reader.paths import INDEX_NAME
from reader.services.program import Program


def article(title: str, *rows: tuple[str, str]) -> Article:
    return Article(
        Metadata(languages=("en", "zh"), titles=(title, None), source="Own words"),
        tuple(Row(RowKind.PARAGRAPH, left, right) for left, right in rows),
    )


RIVER = article(
    "High water",
    ("The river rose.", "河水上涨了。"),
    ("The bank by the river was closed.", "河邊的銀行關門了。"),
)
MARKET = article(
    "A market", ("Nobody banked on it.", "没有人用AI晶片。"), ("Café au lait", "咖啡。")
)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "data")
    program.importing.add([RIVER, MARKET], Origin(("tests",)))
    program.searching.catch_up()
    yield program
    program.close()


def library(program: Program, typed: str) -> tuple[LibraryHit, ...]:
    program.searching.catch_up()
    return program.searching.find(typed, {Place.LIBRARY}).library


def titles(program: Program, typed: str) -> list[str]:
    return [hit.title for hit in library(program, typed)]


def marked(hit: LibraryHit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


@pytest.mark.parametrize(
    ("typed", "mark"),
    [
        ("银行", "銀行"),
        ("銀行", "銀行"),
        ("yinhang", "銀行"),
        ("yin2hang2", "銀行"),
        ("ㄧㄣˊㄏㄤˊ", "銀行"),
        ("bank", "bank"),
        ("BANK", "bank"),
        ("b?nk", "bank"),
        ("cafe", "Café"),
        ("晶片", "晶片"),
        ("ai", "AI"),
        ("AI晶片", "AI晶片"),
        ("银*门", "銀行關門"),
        ("河?的", "河邊的"),
        ("“river”,", "river"),
    ],
)
def test_a_row_is_found_and_marked(program: Program, typed: str, mark: str) -> None:
    assert mark in marked(library(program, typed)[0])


def test_a_hit_tells_its_row_side_and_place(program: Program) -> None:
    (hit,) = library(program, "银行")
    assert (hit.row, hit.side, hit.start) == (1, Side.RIGHT, 3)
    assert program.reading.open(hit.article_id).rows[hit.row].id == hit.row_id


def test_whole_words_come_before_words_that_begin_so(program: Program) -> None:
    assert titles(program, "bank") == ["High water", "A market"]


def test_titles_come_first(program: Program) -> None:
    hits = library(program, "market")
    assert (hits[0].row_id, marked(hits[0])) == ("", ["market"])


def test_all_parts_must_be_there(program: Program) -> None:
    assert titles(program, "river 银行") == ["High water"]
    assert titles(program, "river 晶片") == []


def test_rows_are_no_one_text(program: Program) -> None:
    assert library(program, "了河") == ()


@pytest.mark.parametrize("typed", ["", "*", "qqqq", '"', "AND", "NEAR(", "银 AND", "-", "%", "["])
def test_signs_are_no_commands(program: Program, typed: str) -> None:
    assert library(program, typed) == ()


def test_an_edit_is_followed_and_so_is_its_undo(program: Program) -> None:
    article_id = library(program, "银行")[0].article_id
    row = program.reading.open(article_id).rows[1]
    program.editing.set_texts(row.id, "The shop was closed.", "商店关门了。")
    assert titles(program, "银行") == []
    assert titles(program, "商店") == ["High water"]
    program.studying.undo()
    assert titles(program, "银行") == ["High water"]
    assert titles(program, "商店") == []


def test_a_removed_article_is_not_found_until_it_is_back(program: Program) -> None:
    article_id = library(program, "银行")[0].article_id
    program.reading.remove([article_id])
    assert program.searching.find("银行", {Place.LIBRARY}).library == ()
    assert titles(program, "银行") == []
    program.studying.undo()
    assert titles(program, "银行") == ["High water"]


def test_a_restored_file_is_read_anew(program: Program, tmp_path: Path) -> None:
    program.upkeep.back_up(tmp_path / "kept.sqlite3")
    program.importing.add([article("Snow", ("Snow fell.", "下雪了。"))], Origin(("tests",)))
    assert titles(program, "下雪") == ["Snow"]
    program.upkeep.restore(tmp_path / "kept.sqlite3")
    assert titles(program, "下雪") == []
    assert titles(program, "银行") == ["High water"]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(4000)])
def test_an_index_that_cannot_be_used_is_made_again(tmp_path: Path, content: bytes) -> None:
    data = tmp_path / "data"
    first = compose(data)
    first.importing.add([RIVER], Origin(("tests",)))
    first.searching.catch_up()
    first.close()
    (data / INDEX_NAME).write_bytes(content)
    second = compose(data)
    assert titles(second, "银行") == ["High water"]
    second.close()


def test_what_was_read_before_a_cancel_stays(program: Program) -> None:
    program.importing.add([article("Snow", ("Snow fell.", "下雪了。"))], Origin(("tests",)))

    def cancel(_done: int, _total: int, _what: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        program.searching.catch_up(cancel)
    assert program.searching.find("银行", {Place.LIBRARY}).library
    assert titles(program, "下雪") == ["Snow"]


@pytest.mark.parametrize("is_read", [True, False])
def test_the_list_is_searched_whether_it_was_read_or_not(program: Program, is_read: bool) -> None:
    program.importing.add([article("Snow", ("Snow fell.", "下雪了。"))], Origin(("tests",)))
    if is_read:
        program.searching.catch_up()
    listed = program.searching.articles
    assert [one.metadata.title for one in listed("下雪")] == ["Snow"]
    assert [one.metadata.title for one in listed("银行")] == ["High water"]
    assert [one.metadata.title for one in listed("river own")] == ["High water"]
    assert len(listed("")) == 3


def test_a_long_article_is_found_at_its_end(program: Program) -> None:
    rows = [(f"Line {number} of it. " * 40, "一行。" * 100) for number in range(60)]
    program.importing.add([article("Long", *rows, ("The end.", "终点站。"))], Origin(("tests",)))
    (hit,) = library(program, "终点站")
    assert hit.row == 60


def test_a_text_that_changes_often_does_not_fill_the_file(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.storage.text_index._FEWEST_GHOSTS", 6)
    row = program.reading.open(library(program, "银行")[0].article_id).rows[1]
    for number in range(8):
        program.editing.set_texts(row.id, f"The bank {number} was closed.", "銀行關門了。")
        program.searching.catch_up()
        assert marked(program.searching.find("银行", {Place.LIBRARY}).library[0]) == ["銀行"]
    index = program.searching._indexing._index._file
    assert (
        index.ask(lambda file: file.execute("SELECT max(number) FROM stretches").fetchone())[0] < 14
    )


def test_words_and_kept_words_are_found_at_once(program: Program) -> None:
    bank = EntryDraft(key=EntryKey("zh", "银行", "yín háng"), traditional="銀行", gloss="bank")
    shore = EntryDraft(key=EntryKey("zh", "河岸", "hé àn"), gloss="river bank")
    for draft in (bank, shore):
        program.studying.save(draft)
    found = program.searching.find("yinhang")
    assert isinstance(found.dictionary[0], ChineseWord)
    assert found.dictionary[0].simplified == "银行"
    assert [entry.key.headword for entry in found.vocabulary] == ["银行"]
    assert found.library
    assert not found.is_empty


def test_of_kept_words_the_word_itself_comes_first(program: Program) -> None:
    for headword, reading in (
        ("印航", "yìn háng"),
        ("银行", "yín háng"),
        ("银行卡", "yín háng kǎ"),
    ):
        program.studying.save(EntryDraft(key=EntryKey("zh", headword, reading), traditional="x"))
    kept = program.searching.find("yin2hang2", {Place.VOCABULARY}).vocabulary
    assert [entry.key.headword for entry in kept] == ["银行", "印航", "银行卡"]


def test_places_can_be_chosen(program: Program) -> None:
    found = program.searching.find("bank", {Place.DICTIONARY})
    assert isinstance(found.dictionary[0], EnglishWord)
    assert found == Found(dictionary=found.dictionary)
    assert len(program.searching.find("a", limit=5).dictionary) == 5
