"""A new version of an article whose rows a person mended; everything can be taken back."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from reader.core.articles import Article, LeftOut, Link, Metadata, Place, Row, RowKind, Side
from reader.core.entries import EntryDraft, EntryKey, Sighting
from reader.language.alignment import Aligner
from reader.services.editing import Editing
from reader.services.linking import Linking
from reader.services.mending import Mending
from reader.storage.arrivals import Arrival
from reader.storage.article_edits import ArticleEdits
from reader.storage.article_mends import ArticleMends
from reader.storage.checks import problems
from reader.storage.database import Database
from reader.storage.journal import Journal
from reader.storage.shelf import Shelf
from reader.storage.vocabulary import Vocabulary

METADATA = Metadata(languages=("en", "zh-Hans"), titles=("Rain", None))
L, R = Side.LEFT, Side.RIGHT
Texts = list[tuple[str | None, str | None]]


def row(left: str | None, right: str | None) -> Row:
    return Row(RowKind.PARAGRAPH, left, right, 0.9)


A = row("It rained. We stayed.", "下雨了。我们没走。")
B = row("Nobody called.", "没人打电话。")
C = row("Then it stopped.", "后来停了。")
D = row("We went out.", "我们出门了。")
NEW = row("A new line.", "新的一行。")
LINES = (LeftOut("Menu", 0), LeftOut("Share", 2), LeftOut("©", 4))


class Desk:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.shelf, self.journal = Shelf(database), Journal(database)
        self.edits = ArticleEdits(database)
        self.editing = Editing(self.edits, Linking(Aligner()))
        self.mending = Mending(ArticleMends(database), Linking(Aligner()))
        self.id = self.shelf.add([Arrival(Article(METADATA, (A, B, C, D), LINES))])[0][0]

    def row_id(self, number: int) -> str:
        return self.shelf.rows(self.id)[number].id

    def update(self, *rows: Row) -> None:
        """Let a new version come, take it back, and let it come again."""
        arrival = Arrival(Article(METADATA, rows, LINES), updates=self.id)
        before = self.state
        self.shelf.add([arrival])
        texts = self.texts
        if self.state != before:
            assert self.journal.undo() == "update Rain"
            assert self.state == before
            self.shelf.add([arrival])
            assert self.texts == texts
        with self.database.reading() as connection:
            assert problems(connection) == ()

    @property
    def state(self) -> tuple[object, ...]:
        shelf, id_ = self.shelf, self.id
        return shelf.whole(id_), shelf.rows(id_), shelf.article(id_), shelf.place(id_)

    @property
    def texts(self) -> Texts:
        return [(each.row.left, each.row.right) for each in self.shelf.rows(self.id)]

    @property
    def fixed(self) -> list[bool]:
        return [each.row.is_fixed for each in self.shelf.rows(self.id)]


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


MERGED: Texts = [("Nobody called.\nThen it stopped.", "没人打电话。\n后来停了。")]
Mend = Callable[[Desk], object]


def as_texts(*rows: Row) -> Texts:
    return [(each.left, each.right) for each in rows]


@pytest.mark.parametrize(
    ("mend", "texts"),
    [
        (lambda d: d.mending.merge(d.row_id(1)), [*as_texts(A), *MERGED, *as_texts(D)]),
        (
            lambda d: d.mending.split(d.row_id(0), L, 1),
            [("It rained.", "下雨了。"), ("We stayed.", "我们没走。"), *as_texts(B, C, D)],
        ),
        (
            lambda d: d.mending.move(d.row_id(0), R, 1, down=True),
            [
                ("It rained. We stayed.", "下雨了。"),
                ("Nobody called.", "我们没走。\n没人打电话。"),
                *as_texts(C, D),
            ],
        ),
        (
            lambda d: d.mending.shift(d.row_id(1), R, down=True),
            [
                *as_texts(A),
                (B.left, None),
                (C.left, B.right),
                (D.left, C.right),
                (None, D.right),
            ],
        ),
    ],
    ids=["merge", "split", "move", "shift"],
)
def test_mends_survive_the_same_text_and_rows_around_it(
    desk: Desk, mend: Mend, texts: Texts
) -> None:
    mend(desk)
    assert desk.texts == texts
    rows = desk.shelf.rows(desk.id)
    desk.update(A, B, C, D)
    assert desk.shelf.rows(desk.id) == rows
    desk.update(
        *(replace(each, left=(each.left or "").replace(" ", "\n")) for each in (A, B, C, D))
    )
    desk.update(NEW, *(replace(each, left=f"  {each.left} ") for each in (A, B, C, D)), NEW)
    after = desk.shelf.rows(desk.id)
    kept = [each for each in after if each.row.is_fixed]
    assert [(each.id, each.row) for each in kept] == [
        (each.id, each.row) for each in rows if each.row.is_fixed
    ]
    assert after[0].row == after[-1].row == NEW
    assert len(after) == len(rows) + 2
    lines = [stored.line.text for stored in desk.shelf.left_out(desk.id)]
    assert lines == ["Menu", "Share", "©"]


def test_a_changed_sentence_inside_takes_its_place(desk: Desk) -> None:
    desk.mending.merge(desk.row_id(1))
    merged = desk.row_id(1)
    desk.mending.link(merged, [1], [1])
    changed = row("Nobody wrote.", "没人写信。")
    desk.update(A, changed, C, D)
    assert desk.texts == [
        *as_texts(A),
        ("Nobody wrote.\nThen it stopped.", "没人写信。\n后来停了。"),
        *as_texts(D),
    ]
    stored = desk.shelf.rows(desk.id)[1]
    assert (stored.id, stored.row.is_fixed) == (merged, True)
    assert Link((1,), (1,), is_fixed=True) in stored.row.links


def test_fixed_links_survive_without_a_mended_row(desk: Desk) -> None:
    desk.mending.link(desk.row_id(0), [1], [0])
    desk.update(row("It rained a lot. We stayed.", A.right), B, C, D)
    stored = desk.shelf.rows(desk.id)[0]
    assert not stored.row.is_fixed
    assert Link((1,), (0,), is_fixed=True) in stored.row.links


def test_what_was_edited_and_then_merged_stays_both(desk: Desk) -> None:
    desk.editing.set_text(desk.row_id(1), L, "Nobody at all called.")
    desk.mending.merge(desk.row_id(1))
    mine = ("Nobody at all called.\nThen it stopped.", MERGED[0][1])
    desk.update(NEW, A, B, C, D)
    assert desk.texts[2] == mine
    desk.update(A, B, row("Then it ended.", C.right), D)
    assert desk.texts == [*as_texts(A), mine, *as_texts(D)]
    desk.editing.restore_text(desk.row_id(1))
    assert desk.texts[1] == ("Nobody called.\nThen it ended.", MERGED[0][1])
    assert [desk.journal.undo() for _ in range(5)] == [
        "restore a row of Rain",
        "update Rain",
        "update Rain",
        "merge rows of Rain",
        "edit a row of Rain",
    ]
    assert desk.texts == as_texts(A, B, C, D)


def test_what_was_merged_and_then_edited_stays_both(desk: Desk) -> None:
    desk.mending.merge(desk.row_id(1))
    desk.editing.set_text(desk.row_id(1), R, "我的话。")
    desk.update(A, B, C, NEW, D)
    assert desk.texts[1] == (MERGED[0][0], "我的话。")
    assert desk.edits.original_row(desk.row_id(1)) is not None
    assert len(desk.texts) == 4


def test_what_the_new_version_lacks_goes_unless_a_person_wrote_it(desk: Desk) -> None:
    desk.mending.merge(desk.row_id(1))
    desk.mending.split(desk.row_id(0), L, 1)
    desk.editing.set_text(desk.row_id(1), L, "Mine.")
    desk.update(D)
    assert desk.texts == as_texts(D)
    assert "Mine.\n我们没走。" in [each.line.text for each in desk.shelf.left_out(desk.id)]


def test_a_row_off_the_page_stays_off_it(desk: Desk) -> None:
    desk.mending.merge(desk.row_id(1))
    desk.edits.leave_out([desk.row_id(1)])
    desk.update(NEW, A, B, C, D)
    assert desk.texts == as_texts(NEW, A, D)


def test_sightings_and_the_place_live_on(desk: Desk) -> None:
    desk.shelf.remember(desk.id, Place(3))
    desk.mending.merge(desk.row_id(1))
    merged = desk.row_id(1)
    words = Vocabulary(desk.database)
    met = Sighting(
        surface="called", sentence="Nobody called.", translation="", article_title="Rain",
        source="", url="", article_id=desk.id, row_id=merged, start=7, end=13,
    )  # fmt: skip
    entry = words.save(EntryDraft(key=EntryKey("en", "call")), met)
    desk.shelf.add([Arrival(Article(METADATA, (NEW, A, B, C, D)), updates=desk.id)])
    assert desk.shelf.place(desk.id).row == 3
    found = words.find(entry.key)
    assert found is not None
    assert found.sightings[0].row_id == merged == desk.row_id(2)


def test_lining_up_is_for_what_is_not_fixed(desk: Desk) -> None:
    desk.mending.fix(desk.row_id(1))
    desk.update(A, B, row("Then it ended.", C.right), D)
    assert desk.fixed == [False, True, False, False]
