"""Levels of a real library, as words become known and texts change."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.entries import EntryDraft, EntryKey, Status
from reader.core.errors import CancelledError, NotFoundError
from reader.core.origins import Origin
from reader.services.program import Program

BANK = EntryKey("zh", "银行", "yín háng")
RIVER = Article(
    Metadata(languages=("en", "zh"), titles=("High water", "大水")),
    (
        Row(RowKind.PARAGRAPH, "The river rose.", "河水上涨了。"),
        Row(RowKind.PARAGRAPH, "The bank has no money.", "銀行沒有錢。"),
    ),
)
MARKET = Article(
    Metadata(languages=("en", "zh"), titles=("A market", None)),
    (Row(RowKind.PARAGRAPH, "The bank is open.", "银行开门了，银行有钱。"),),
)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "data")
    program.importing.add([RIVER, MARKET], Origin(("tests",)))
    yield program
    program.close()


def article_id(program: Program, title: str) -> str:
    listed = program.reading.articles()
    return next(one.id for one in listed if title in one.metadata.titles)


def known(program: Program, title: str, language: str = "zh") -> float | None:
    """Give the share for the list, which must be the one of the article itself."""
    program.levels.catch_up()
    share = program.levels.shares().get((article_id(program, title), language))
    measured = program.levels.of_article(article_id(program, title)).of(language)
    assert (measured and measured.known) == pytest.approx(share)
    return share


def mark(program: Program, key: EntryKey, status: Status) -> None:
    entry = program.studying.save(EntryDraft(key=key, status=status))
    program.studying.set_status([entry.id], status)


def test_both_languages_are_measured(program: Program) -> None:
    found = program.levels.of_article(article_id(program, "High water"))
    assert [one.language for one in found.languages] == ["zh", "en"]
    chinese = found.of("zh")
    assert chinese is not None
    assert BANK in [lacking.key for lacking in chinese.lacking]
    assert "bank" in found.glosses[BANK]
    assert found.of("fr") is None


def test_the_share_follows_what_is_known_and_undone(program: Program) -> None:
    assert known(program, "A market") == 0
    mark(program, BANK, Status.KNOWN)
    share = known(program, "A market")
    assert share
    mark(program, BANK, Status.IGNORED)
    assert known(program, "A market") == 0
    program.studying.undo()
    assert known(program, "A market") == share


def test_many_words_at_once_are_summed_up_too(program: Program) -> None:
    assert known(program, "High water") == 0
    keys = [EntryKey("zh", f"词{number}", "cí") for number in range(400)]
    for title in ("High water", "A market"):
        chinese = program.levels.of_article(article_id(program, title)).of("zh")
        assert chinese is not None
        keys += [lacking.key for lacking in chinese.lacking]
    program.levels.keep(article_id(program, "High water"), keys, Status.KNOWN)
    assert (known(program, "High water") or 0) >= 0.95
    assert (known(program, "A market") or 0) >= 0.95


def test_the_share_follows_an_edit(program: Program) -> None:
    mark(program, BANK, Status.KNOWN)
    before = known(program, "High water")
    row = program.reading.open(article_id(program, "High water")).rows[0]
    program.editing.set_texts(row.id, "A bank.", "银行。")
    assert (known(program, "High water") or 0) > (before or 0)
    program.studying.undo()
    assert known(program, "High water") == before


def test_words_are_kept_with_the_place_they_stand_at(program: Program) -> None:
    id_ = article_id(program, "High water")
    rise = EntryKey("en", "rise")
    assert program.levels.keep(id_, [BANK, rise], Status.LEARNING_1) == 2
    entry = program.studying.find(BANK)
    assert entry is not None
    assert (entry.status, entry.traditional) == (Status.LEARNING_1, "銀行")
    (sighting,) = entry.sightings
    assert (sighting.surface, sighting.sentence) == ("銀行", "銀行沒有錢。")
    assert sighting.article_id == id_
    assert program.studying.undo() == "save 2 words"
    assert program.studying.find(BANK) is None


def test_kept_words_take_the_status_and_one_undo_gives_it_back(program: Program) -> None:
    mark(program, BANK, Status.LEARNING_3)
    id_ = article_id(program, "A market")
    program.levels.keep(id_, [BANK, EntryKey("zh", "没有的词", "x")], Status.KNOWN)
    entry = program.studying.find(BANK)
    assert entry is not None
    assert entry.status is Status.KNOWN
    assert program.studying.undo() == "mark 2 words as known"
    entry = program.studying.find(BANK)
    assert entry is not None
    assert entry.status is Status.LEARNING_3


def test_a_text_outside_the_library_is_measured(program: Program) -> None:
    found = program.levels.of_text(MARKET)
    assert found == program.levels.of_article(article_id(program, "A market"))
    long = Article(MARKET.metadata, (Row(RowKind.PARAGRAPH, "a" * 200_001, None),))
    assert program.levels.of_text(long) is None


def test_counting_can_be_stopped_and_goes_on(program: Program) -> None:
    def stop(done: int, _total: int, _what: str) -> None:
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        program.levels.catch_up(stop)
    assert {id_ for id_, _ in program.levels.shares()} == {article_id(program, "A market")}
    assert program.levels.catch_up()
    assert len({id_ for id_, _ in program.levels.shares()}) == 2
    assert not program.levels.catch_up()


def test_what_is_removed_has_no_share(program: Program) -> None:
    program.levels.catch_up()
    program.reading.remove([article_id(program, "A market")])
    assert program.levels.catch_up()
    assert {id_ for id_, _ in program.levels.shares()} == {article_id(program, "High water")}


def test_an_article_that_does_not_exist(program: Program) -> None:
    with pytest.raises(NotFoundError):
        program.levels.of_article("nowhere")
    with pytest.raises(NotFoundError):
        program.levels.keep("nowhere", [BANK], Status.KNOWN)
