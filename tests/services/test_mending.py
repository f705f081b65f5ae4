"""Rows of an article in a real data file are mended, and every mend is taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.core.articles import (
    Article,
    LeftOut,
    Link,
    Metadata,
    Place,
    Row,
    RowKind,
    Ruby,
    Side,
)
from reader.core.errors import InputError, NotFoundError
from reader.core.mending.mends import Patch
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

METADATA = Metadata(languages=("en", "zh-Hans"), titles=("Rain", None))
L, R = Side.LEFT, Side.RIGHT


def row(left: str | None, right: str | None, **more: object) -> Row:
    return Row(RowKind.PARAGRAPH, left, right, 0.9, **more)  # type: ignore[arg-type]


ROWS = (
    row("It rained.", "下雨了。", links=(Link((0,), (0,), 0.9),)),
    row(
        "We stayed at home. Nobody called.",
        "我们待在家里。没有人打电话。",
        links=(Link((0,), (0,), 0.9), Link((1,), (1,), 0.9)),
        rubies=(Ruby(R, 0, 2, "wǒ men"), Ruby(R, 7, 8, "méi")),
    ),
    row("Then the rain stopped.", None),
    row("We went out.", "后来雨停了。"),
    row(None, "我们出门了。"),
)


class Desk:
    """The parts over one data file, and the page as a window follows it from patch to patch."""

    def __init__(self, database: Database) -> None:
        self.shelf, self.journal = Shelf(database), Journal(database)
        self.edits = ArticleEdits(database)
        self.mending = Mending(ArticleMends(database), Linking(Aligner()))
        self._database = database
        article = Article(METADATA, ROWS, (LeftOut("Share", 1), LeftOut("©", 5)))
        self.id = self.shelf.add([Arrival(article)])[0][0]
        self.page = self.shelf.rows(self.id)

    def see(self, patch: Patch) -> list[tuple[str | None, str | None]]:
        """Follow a patch, which must give what the file holds; give the texts."""
        self.page = patch.applied(self.page)
        assert self.page == self.shelf.rows(self.id)
        listed = self.shelf.article(self.id)
        assert listed.row_count == len(self.page)
        whole = self.shelf.whole(self.id)
        assert listed.character_count == whole.character_count
        with self._database.reading() as connection:
            assert problems(connection) == ()
        return self.texts

    @property
    def texts(self) -> list[tuple[str | None, str | None]]:
        return [(each.row.left, each.row.right) for each in self.page]

    def row_id(self, number: int) -> str:
        return self.page[number].id

    def undo_all(self, count: int) -> list[str | None]:
        names = [self.journal.undo() for _ in range(count)]
        self.page = self.shelf.rows(self.id)
        return names


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    database = Database(tmp_path / "duizhao.sqlite3")
    yield Desk(database)
    database.close()


def test_rows_are_merged(desk: Desk) -> None:
    before = desk.page
    desk.shelf.remember(desk.id, Place(3))
    texts = desk.see(desk.mending.merge(desk.row_id(2)))
    assert texts[2] == ("Then the rain stopped.\nWe went out.", "后来雨停了。")
    texts = desk.see(desk.mending.merge(desk.row_id(3), above=True))
    assert texts[2:] == [("Then the rain stopped.\nWe went out.", "后来雨停了。\n我们出门了。")]
    merged = desk.page[2]
    assert merged.id == before[2].id
    assert [(link.left, link.right) for link in merged.row.links] == [((0,), (0,)), ((1,), (1,))]
    assert (merged.row.is_fixed, merged.row.confidence) == (True, 1.0)
    assert desk.shelf.place(desk.id).row == 2
    with pytest.raises(InputError):
        desk.mending.merge(desk.row_id(2))
    assert desk.undo_all(2) == ["merge rows of Rain"] * 2
    assert desk.page == before
    assert desk.shelf.place(desk.id).row == 3


def test_a_row_is_split_again_and_again(desk: Desk) -> None:
    before = desk.page
    desk.shelf.remember(desk.id, Place(2))
    texts = desk.see(desk.mending.split(desk.row_id(1), L, 1))
    assert texts[1:3] == [
        ("We stayed at home.", "我们待在家里。"),
        ("Nobody called.", "没有人打电话。"),
    ]
    assert desk.page[2].row.rubies == (Ruby(R, 0, 1, "méi"),)
    assert desk.shelf.place(desk.id).row == 3
    texts = desk.see(desk.mending.split(desk.row_id(1), R, 0))
    assert texts[1:3] == [("We stayed at home.", None), (None, "我们待在家里。")]
    assert desk.page[1].id == before[1].id
    with pytest.raises(InputError):
        desk.mending.split(desk.row_id(1), L, 0)
    desk.undo_all(2)
    assert desk.page == before


def test_a_long_row_can_be_split_many_times(desk: Desk) -> None:
    (long,) = (row(" ".join(f"Sentence number {n} ends." for n in range(60)), None),)
    desk.edits.set_row(desk.row_id(2), long)
    desk.page = desk.shelf.rows(desk.id)
    for number in range(59):
        desk.see(desk.mending.split(desk.row_id(2 + number), L, 1))
    assert [left for left, _ in desk.texts[2:62]] == [
        f"Sentence number {n} ends." for n in range(60)
    ]
    assert [stored.line.text for stored in desk.shelf.left_out(desk.id)] == ["Share", "©"]
    desk.undo_all(59)
    assert len(desk.page) == 5


def test_sentences_and_paragraphs_move(desk: Desk) -> None:
    before = desk.page
    texts = desk.see(desk.mending.move(desk.row_id(1), R, 1, down=True))
    assert texts[1:3] == [
        ("We stayed at home. Nobody called.", "我们待在家里。"),
        ("Then the rain stopped.", "没有人打电话。"),
    ]
    texts = desk.see(desk.mending.move(desk.row_id(2), R, 0, down=False))
    assert texts[1:3] == [
        ("We stayed at home. Nobody called.", "我们待在家里。\n没有人打电话。"),
        ("Then the rain stopped.", None),
    ]
    texts = desk.see(desk.mending.move(desk.row_id(1), L, 1, down=False, paragraph=True))
    assert texts[:2] == [
        ("It rained.\nWe stayed at home. Nobody called.", "下雨了。"),
        (None, "我们待在家里。\n没有人打电话。"),
    ]
    texts = desk.see(desk.mending.move(desk.row_id(4), R, 0, down=True))
    assert texts[4:] == [(None, "我们出门了。")]
    texts = desk.see(desk.mending.move(desk.row_id(0), L, 0, down=False))
    assert texts[:2] == [
        ("It rained.", None),
        ("We stayed at home. Nobody called.", "下雨了。"),
    ]
    desk.undo_all(5)
    assert desk.page == before


def test_a_side_is_shifted_to_the_next_gap(desk: Desk) -> None:
    before = desk.page
    texts = desk.see(desk.mending.shift(desk.row_id(3), R, down=False))
    assert texts[2:] == [
        ("Then the rain stopped.", "后来雨停了。"),
        ("We went out.", "我们出门了。"),
    ]
    assert all(each.row.links for each in desk.page)
    texts = desk.see(desk.mending.shift(desk.row_id(0), L, down=True))
    assert texts[0] == (None, "下雨了。")
    assert texts[-1] == ("We went out.", None)
    texts = desk.see(desk.mending.shift(desk.row_id(1), L, down=False))
    assert desk.undo_all(3) == ["shift a side of Rain"] * 3
    assert desk.page == before
    with pytest.raises(InputError):
        desk.mending.shift(desk.row_id(4), L, down=True)
    with pytest.raises(InputError):
        desk.mending.shift(desk.row_id(0), L, down=False)


def test_a_long_shift_links_what_is_near_and_the_rest_later(desk: Desk) -> None:
    rows = [row(f"Line number {n} is here.", f"第{n}行在这里。") for n in range(120)]
    id_ = desk.shelf.add([Arrival(Article(METADATA, tuple(rows)))])[0][0]
    page = desk.shelf.rows(id_)
    page = desk.mending.shift(page[0].id, R, down=True).applied(page)
    linked = [bool(each.row.links) for each in page]
    assert linked[1:6] == [True] * 5
    assert not any(linked[6:])
    for linked in desk.mending.link_rest(id_):
        page = Patch(linked.position, 1, (linked,)).applied(page)
    assert page == desk.shelf.rows(id_)
    assert all(each.row.links for each in page[1:-1])
    assert desk.journal.undo() == "shift a side of Rain"
    assert [each.row for each in desk.shelf.rows(id_)] == rows


def test_sentences_are_linked_and_parted(desk: Desk) -> None:
    before = desk.page
    desk.see(desk.mending.link(desk.row_id(1), [0], [1]))
    assert Link((0,), (1,), is_fixed=True) in desk.page[1].row.links
    assert not desk.page[1].row.is_fixed
    desk.see(desk.mending.unlink(desk.row_id(1), L, 0))
    assert Link((0,), (), is_fixed=True) in desk.page[1].row.links
    with pytest.raises(InputError):
        desk.mending.unlink(desk.row_id(1), L, 0)
    assert desk.undo_all(2) == ["part sentences of Rain", "link sentences of Rain"]
    assert desk.page == before


def test_fixed_links_go_along(desk: Desk) -> None:
    desk.see(desk.mending.link(desk.row_id(1), [1], [0]))
    desk.see(desk.mending.merge(desk.row_id(0)))
    assert Link((2,), (1,), is_fixed=True) in desk.page[0].row.links
    assert desk.page[0].row.rubies == (Ruby(R, 5, 7, "wǒ men"), Ruby(R, 12, 13, "méi"))


def test_a_row_is_fixed_and_released(desk: Desk) -> None:
    desk.see(desk.mending.fix(desk.row_id(0)))
    assert (desk.page[0].row.is_fixed, desk.page[0].row.confidence) == (True, 1.0)
    desk.see(desk.mending.fix(desk.row_id(0), fixed=False))
    assert (desk.page[0].row.is_fixed, desk.page[0].row.confidence) == (False, 0.9)
    assert desk.undo_all(2) == ["release a row of Rain", "fix a row of Rain"]


class Repairing(Linking):
    """Pairs the texts of both sides one to one."""

    def realigned(self, rows: object) -> tuple[Row, ...]:
        lefts, rights = (
            [each.text(side) for each in rows if each.text(side)]  # type: ignore[attr-defined]
            for side in Side
        )
        return tuple(row(*pair) for pair in zip(lefts, rights, strict=True))


def test_lining_up_again_goes_around_what_is_fixed(desk: Desk, tmp_path: Path) -> None:
    before = desk.page
    desk.see(desk.mending.fix(desk.row_id(1)))
    again = Mending(ArticleMends(Database(tmp_path / "duizhao.sqlite3")), Repairing(Aligner()))
    texts = desk.see(again.realign(desk.row_id(3)))
    assert texts[1:] == [
        (ROWS[1].left, ROWS[1].right),
        ("Then the rain stopped.", "后来雨停了。"),
        ("We went out.", "我们出门了。"),
    ]
    assert [each.id for each in desk.page] == [each.id for each in before[:4]]
    assert [each.row.is_fixed for each in desk.page] == [False, True, False, False]
    with pytest.raises(InputError, match="by hand"):
        again.realign(desk.row_id(1))
    assert desk.undo_all(2) == ["line up Rain again", "fix a row of Rain"]
    assert desk.page == before


def test_what_was_edited_can_still_be_restored(desk: Desk) -> None:
    edited = replace(ROWS[1], left="We stayed in. Nobody called.", rubies=())
    desk.edits.set_row(desk.row_id(1), edited)
    desk.page = desk.shelf.rows(desk.id)
    desk.see(desk.mending.merge(desk.row_id(1)))
    merged = desk.page[1]
    assert merged.is_edited
    desk.edits.restore_row(merged.id)
    desk.page = desk.shelf.rows(desk.id)
    assert desk.texts[1] == (f"{ROWS[1].left}\n{ROWS[2].left}", ROWS[1].right)
    assert desk.page[1].row.is_fixed


def test_a_text_of_the_persons_own_is_not_restored_to_nothing(desk: Desk) -> None:
    editing = Editing(desk.edits, Linking(Aligner()))
    editing.set_text(desk.row_id(2), R, "我的话。")
    desk.page = desk.shelf.rows(desk.id)
    desk.see(desk.mending.split(desk.row_id(2), R, 0))
    assert desk.texts[2:4] == [("Then the rain stopped.", None), (None, "我的话。")]
    assert [each.is_edited for each in desk.page[2:4]] == [False, True]
    with pytest.raises(InputError, match="no text here"):
        editing.restore_text(desk.row_id(3))


def test_a_row_that_is_not_on_a_page_cannot_be_mended(desk: Desk) -> None:
    gone = desk.row_id(0)
    desk.edits.leave_out([gone])
    for id_ in (gone, "nowhere"):
        with pytest.raises(NotFoundError):
            desk.mending.merge(id_)
