from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.core.arranging import Group
from reader.core.articles import Metadata, ShelvedArticle
from reader.ui.library_model import LibraryModel, LibraryRole

FAIL = QAbstractItemModelTester.FailureReportingMode.Fatal


def shelved(number: int, *, progress: float = 0.0) -> ShelvedArticle:
    return ShelvedArticle(
        id=f"id-{number}",
        metadata=Metadata(
            languages=("en", "zh-Hans"),
            titles=(f"Title {number}", f"标题{number}"),
            source="Own words",
            published="2026-01-02",
            part=(number, 3),
        ),
        row_count=1,
        character_count=10,
        added_at="2026-01-03T00:00:00Z",
        progress=progress,
    )


def listing(*numbers: int) -> list[Group]:
    return [Group("", tuple(map(shelved, numbers)))]


GROUPS = [Group("Daily", (shelved(1), shelved(2))), Group("", (shelved(3),))]


def shown(model: LibraryModel) -> list[object]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:  # noqa: ARG001
    model = LibraryModel()
    _tester = QAbstractItemModelTester(model, FAIL)
    model.show_groups(listing(1, 2))
    model.update_articles([shelved(2, progress=0.5)])
    model.show_groups(GROUPS, "Without a source", {"Daily"})
    model.toggle(1)
    model.toggle(0)
    model.toggle(0)
    model.show_groups(())


def test_an_item_tells_titles_origin_and_progress(qtbot: QtBot) -> None:  # noqa: ARG001
    model = LibraryModel()
    model.show_groups([Group("", (shelved(1, progress=0.25),))])
    index = model.index(0)
    assert index.data(LibraryRole.TITLES) == ("Title 1", "标题1")
    assert index.data(LibraryRole.ORIGIN) == "1/3 · 2026-01-02 · Own words"
    assert index.data(LibraryRole.PROGRESS) == 0.25
    assert "Title 1" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_progress_changes_where_the_article_stands(qtbot: QtBot) -> None:
    model = LibraryModel()
    model.show_groups(listing(1, 2))
    with qtbot.waitSignal(model.dataChanged):
        model.update_articles([shelved(2, progress=1.0), shelved(3)])
    assert shown(model) == ["Title 1 · 标题1", "Title 2 · 标题2"]
    assert model.index(1).data(LibraryRole.PROGRESS) == 1.0


def test_groups_have_headings_that_count(qtbot: QtBot) -> None:  # noqa: ARG001
    model = LibraryModel()
    model.show_groups(GROUPS, "Without a source")
    assert shown(model) == [
        "Daily (2)", "Title 1 · 标题1", "Title 2 · 标题2", "Without a source (1)",
        "Title 3 · 标题3",
    ]  # fmt: skip
    assert model.article(0) is None
    first = model.first_article()
    assert first is not None
    assert first.id == "id-1"


def test_a_group_is_closed_and_opened(qtbot: QtBot) -> None:
    model = LibraryModel()
    model.show_groups(GROUPS, "Without a source")
    with qtbot.waitSignal(model.toggled) as told:
        model.toggle(0)
    assert told.args == ["Daily"]
    assert shown(model)[:2] == ["Daily (2)", "Without a source (1)"]
    assert model.row_of("id-2") is None
    model.update_articles([shelved(2, progress=1.0)])
    model.toggle(0)
    assert model.row_of("id-2") == 2
    assert model.index(2).data(LibraryRole.PROGRESS) == 1.0, "what changed meanwhile is shown"


def test_a_row_that_is_no_heading_does_not_toggle(qtbot: QtBot) -> None:  # noqa: ARG001
    model = LibraryModel()
    model.show_groups(GROUPS)
    model.toggle(1)
    assert model.rowCount() == 5
