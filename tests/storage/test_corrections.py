"""Corrections in the data file: kept once, undone, and standing where their words stand."""

import pytest
from msgspec.structs import replace

from reader.core.articles import Article, Metadata, Row, RowKind, Side
from reader.core.corrections.correction import Correction, Kind, Scope, spot_in
from reader.core.errors import NotFoundError
from reader.core.mending.mends import regrouped
from reader.core.mending.plans import merging
from reader.core.origins import Origin
from reader.storage.arrivals import Arrival
from reader.storage.article_edits import ArticleEdits
from reader.storage.article_mends import ArticleMends
from reader.storage.corrections import Corrections
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.shelf import Shelf

FIRST = Row(RowKind.PARAGRAPH, "He paid it back late.", "他很晚才还。还是还了。")
SECOND = Row(RowKind.PARAGRAPH, "Nobody else paid.", "别人都还没有还。")
THIRD = Row(RowKind.PARAGRAPH, "The end.", "完了。")
ARTICLE = Article(
    Metadata(languages=("en", "zh-Hans"), titles=("Debts", "债")), (FIRST, SECOND, THIRD)
)


@pytest.fixture
def corrections(database: Database) -> Corrections:
    return Corrections(database)


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


@pytest.fixture
def id_(shelf: Shelf) -> str:
    return shelf.add([Arrival(ARTICLE, Origin(("debts.txt",)))])[0][0]


def fixed(
    shelf: Shelf, article_id: str, row: int, start: int, scope: Scope = Scope.HERE
) -> Correction:
    """Read the one character at a place of the right side as huán."""
    stored = shelf.rows(article_id)[row]
    text = stored.row.right or ""
    spot = spot_in(text, start, start + 1, article_id=article_id, row_id=stored.id, side=Side.RIGHT)
    return Correction(
        kind=Kind.READING,
        scope=scope,
        language="zh",
        surface=text[start],
        headword=text[start],
        spot=spot,
        reading=("huán",),
    )


def where(corrections: Corrections, shelf: Shelf, article_id: str) -> list[tuple[int, Side, int]]:
    """Say in which row, side and place each correction stands."""
    rows = {stored.id: stored.position for stored in shelf.rows(article_id)}
    spots = (each.spot for each in corrections.all())
    return sorted((rows[s.row_id], s.side, s.start) for s in spots if s and s.row_id in rows)


def test_it_is_kept_as_it_was_given(corrections: Corrections, shelf: Shelf, id_: str) -> None:
    made = fixed(shelf, id_, 0, 4)
    kept = corrections.save(made)
    assert kept == made
    assert corrections.all() == (made,)
    assert kept.id
    assert kept.created_at == kept.updated_at


def test_a_split_and_a_gloss_are_read_back(corrections: Corrections) -> None:
    split = Correction(
        kind=Kind.SPLIT,
        scope=Scope.ALWAYS,
        language="zh",
        surface="銀行家",
        headword="银行家",
        cuts=(2,),
    )
    meant = Correction(
        kind=Kind.GLOSS,
        scope=Scope.ALWAYS,
        language="zh",
        surface="行",
        headword="行",
        reading=("háng",),
        gloss="a trade; a row",
    )
    assert corrections.save(split) == split
    assert corrections.save(meant) == meant


def test_the_same_words_are_corrected_once(
    corrections: Corrections, shelf: Shelf, id_: str
) -> None:
    made = fixed(shelf, id_, 0, 4)
    first = corrections.save(made)
    again = corrections.save(replace(made, reading=("hái",)))
    assert again.id == first.id
    assert [each.reading for each in corrections.all()] == [("hái",)]
    corrections.save(fixed(shelf, id_, 0, 8))
    corrections.save(replace(made, scope=Scope.ARTICLE))
    corrections.save(replace(made, scope=Scope.ALWAYS))
    corrections.save(replace(made, scope=Scope.ALWAYS, spot=None))
    assert len(corrections.all()) == 4


def test_a_gloss_of_another_reading_is_another(corrections: Corrections) -> None:
    meant = Correction(
        kind=Kind.GLOSS, scope=Scope.ALWAYS, language="zh", surface="行", headword="行", gloss="OK"
    )
    corrections.save(meant)
    corrections.save(replace(meant, reading=("háng",)))
    assert len(corrections.all()) == 2


def test_what_it_takes_the_place_of_goes_and_comes_back_with_it(
    corrections: Corrections, database: Database, shelf: Shelf, id_: str
) -> None:
    nearer = corrections.save(fixed(shelf, id_, 0, 4))
    corrections.save(fixed(shelf, id_, 0, 4, Scope.ALWAYS), [nearer.id])
    assert [each.scope for each in corrections.all()] == [Scope.ALWAYS]
    assert Journal(database).undo() == "fix the reading of 还"
    assert [each.scope for each in corrections.all()] == [Scope.HERE]


def test_deleted_ones_come_back_when_that_is_undone(
    corrections: Corrections, database: Database, shelf: Shelf, id_: str
) -> None:
    made = corrections.save(fixed(shelf, id_, 0, 4))
    assert corrections.delete([made.id]) == 1
    assert corrections.all() == ()
    with pytest.raises(NotFoundError):
        corrections.correction(made.id)
    assert Journal(database).undo() == "delete the correction of 还"
    assert corrections.correction(made.id) == made


def test_every_change_gives_another_version(
    corrections: Corrections, database: Database, shelf: Shelf, id_: str
) -> None:
    seen = [corrections.version()]
    made = corrections.save(fixed(shelf, id_, 0, 4))
    seen.append(corrections.version())
    corrections.delete([made.id])
    seen.append(corrections.version())
    Journal(database).undo()
    seen.append(corrections.version())
    assert seen[0] == ""
    assert seen == sorted(set(seen))


def test_many_are_one_command(corrections: Corrections, database: Database) -> None:
    many = [
        Correction(
            kind=Kind.GLOSS, scope=Scope.ALWAYS, language="en", surface=w, headword=w, gloss="字"
        )
        for w in ("one", "two", "three")
    ]
    assert corrections.save_all(many) == 3
    assert corrections.save_all(many) == 0
    assert Journal(database).undo() == "import 3 corrections"
    assert corrections.all() == ()


def test_they_are_listed_with_their_article_the_latest_first(
    corrections: Corrections, shelf: Shelf, id_: str
) -> None:
    corrections.save(fixed(shelf, id_, 0, 4))
    always = replace(fixed(shelf, id_, 0, 8, Scope.ALWAYS), spot=None)
    corrections.save(always)
    listed = corrections.listed()
    assert [each.article_title for each in listed] == ["", "Debts · 债"]
    assert [each.is_on_shelf for each in listed] == [False, True]
    shelf.remove([id_])
    assert [each.is_on_shelf for each in corrections.listed()] == [False, False]


def test_they_follow_an_edit_of_their_row_and_its_undo(
    corrections: Corrections, database: Database, shelf: Shelf, id_: str
) -> None:
    for start in (4, 8):
        corrections.save(fixed(shelf, id_, 0, start))
    edits = ArticleEdits(database)
    row_id = shelf.rows(id_)[0].id
    edits.set_row(row_id, replace(FIRST, right="听说，" + (FIRST.right or "")))
    assert where(corrections, shelf, id_) == [(0, Side.RIGHT, 7), (0, Side.RIGHT, 11)]
    Journal(database).undo()
    assert where(corrections, shelf, id_) == [(0, Side.RIGHT, 4), (0, Side.RIGHT, 8)]


def test_they_go_with_their_words_into_another_row(
    corrections: Corrections, database: Database, shelf: Shelf, id_: str
) -> None:
    corrections.save(fixed(shelf, id_, 0, 4))
    corrections.save(fixed(shelf, id_, 1, 6))
    mends = ArticleMends(database)
    run = mends.run(shelf.rows(id_)[0].id, below=1)
    mends.mend(run, regrouped(run.worn, merging()), "merge rows of {}")
    length = len(FIRST.right or "")
    text = shelf.rows(id_)[0].row.right or ""
    assert [text[start] for _, _, start in where(corrections, shelf, id_)] == ["还", "还"]
    assert [start > length for _, _, start in where(corrections, shelf, id_)] == [False, True]
    Journal(database).undo()
    assert where(corrections, shelf, id_) == [(0, Side.RIGHT, 4), (1, Side.RIGHT, 6)]


def test_they_survive_a_new_version_of_the_article(
    corrections: Corrections, shelf: Shelf, id_: str
) -> None:
    corrections.save(fixed(shelf, id_, 0, 8))
    corrections.save(fixed(shelf, id_, 1, 6))
    new = Row(RowKind.PARAGRAPH, "News.", "新的。")
    second = replace(SECOND, left="Nobody else paid a cent.", right="听说别人都还没有还。")
    article = replace(ARTICLE, rows=(new, FIRST, second, THIRD))
    shelf.add([Arrival(article, Origin(("debts.txt",)), id_)])
    assert where(corrections, shelf, id_) == [(1, Side.RIGHT, 8), (2, Side.RIGHT, 8)]


def test_one_whose_words_went_stays_and_holds_again_when_they_come_back(
    corrections: Corrections, shelf: Shelf, id_: str
) -> None:
    made = corrections.save(fixed(shelf, id_, 1, 6))
    origin = Origin(("debts.txt",))
    shelf.add([Arrival(replace(ARTICLE, rows=(FIRST, THIRD)), origin, id_)])
    assert corrections.all() == (made,)
    assert where(corrections, shelf, id_) == []
    shelf.add([Arrival(ARTICLE, origin, id_)])
    assert where(corrections, shelf, id_) == [(1, Side.RIGHT, 6)]


def test_they_wait_for_an_article_that_was_removed(
    corrections: Corrections, shelf: Shelf, id_: str
) -> None:
    made = corrections.save(fixed(shelf, id_, 0, 4))
    shelf.remove([id_])
    assert corrections.all() == (made,)
    assert shelf.add([Arrival(ARTICLE, Origin(("debts.txt",)))])[0][0] == id_
    assert where(corrections, shelf, id_) == [(0, Side.RIGHT, 4)]
