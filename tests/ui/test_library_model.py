from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

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


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:  # noqa: ARG001
    model = LibraryModel()
    _tester = QAbstractItemModelTester(model, FAIL)
    model.show_articles([shelved(1), shelved(2)])
    model.update_articles([shelved(2, progress=0.5)])
    model.show_articles([])


def test_an_item_tells_titles_origin_and_progress(qtbot: QtBot) -> None:  # noqa: ARG001
    model = LibraryModel()
    model.show_articles([shelved(1, progress=0.25)])
    index = model.index(0)
    assert index.data(LibraryRole.TITLES) == ("Title 1", "标题1")
    assert index.data(LibraryRole.ORIGIN) == "Own words · 2026-01-02 · 1/3"
    assert index.data(LibraryRole.PROGRESS) == 0.25
    assert "Title 1" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_progress_changes_where_the_article_stands(qtbot: QtBot) -> None:
    model = LibraryModel()
    model.show_articles([shelved(1), shelved(2)])
    with qtbot.waitSignal(model.dataChanged):
        model.update_articles([shelved(2, progress=1.0), shelved(3)])
    assert [model.article(row).id for row in range(model.rowCount())] == ["id-1", "id-2"]
    assert model.article(1).progress == 1.0
