from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.ui.importing.draft_model import DraftModel, Line
from reader.ui.importing.drafts import DocumentDraft, drafted
from reader.ui.importing.row_model import RowModel
from reader.ui.importing.sources import FileSource

CHECK = Qt.ItemDataRole.CheckStateRole


def document(name: str, *titles: str) -> DocumentDraft:
    articles = [
        Article(
            Metadata(languages=("en", "zh"), titles=(title, None)),
            (Row(RowKind.PARAGRAPH, "One.", "一。", 0.3),),
        )
        for title in titles
    ]
    return DocumentDraft(FileSource(Path(name)), articles=tuple(map(drafted, articles)))


def model_of(*documents: DocumentDraft) -> DraftModel:
    model = DraftModel()
    model.show_documents(documents)
    return model


def shown(model: DraftModel) -> list[object]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_the_model_is_one(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(document("a.txt", "One", "Two"), document("b.txt", "Three"))
    model.setData(model.index(1), Qt.CheckState.Unchecked, CHECK)
    model.show_documents([document("c.txt", "Four")])
    rows = RowModel()
    rows.show_article(document("a.txt", "One").articles[0].found)
    rows.show_article(None)


def test_documents_have_a_line_where_there_are_several(qtbot: QtBot) -> None:  # noqa: ARG001
    assert shown(model_of(document("a.txt", "One", "Two"))) == ["One", "Two"]
    several = model_of(document("a.txt", "One"), document("b.txt", "Two"))
    assert shown(several) == ["a.txt", "One", "b.txt", "Two"]


def test_a_document_that_cannot_be_read_says_why(qtbot: QtBot) -> None:  # noqa: ARG001
    broken = replace(document("b.txt"), trouble="b.txt is no text.")
    model = model_of(document("a.txt", "One"), broken)
    assert shown(model)[-1] == "b.txt\nb.txt is no text."
    assert [draft.metadata.title for draft in model.wanted()] == ["One"]


def test_a_tick_takes_an_article_or_not(qtbot: QtBot) -> None:
    model = model_of(document("a.txt", "One", "Two"))
    with qtbot.waitSignal(model.articles_changed):
        assert model.setData(model.index(0), Qt.CheckState.Unchecked, CHECK)
    assert model.data(model.index(0), CHECK) is Qt.CheckState.Unchecked
    assert [draft.metadata.title for draft in model.wanted()] == ["Two"]


def test_another_reading_replaces_one_document_alone(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(document("a.txt", "One"), document("b.txt", "Two"))
    model.replace_document(0, document("a.txt", "New", "Newer"))
    assert shown(model) == ["a.txt", "New", "Newer", "b.txt", "Two"]
    assert model.row_of(Line(1, 0)) == 4
    assert model.row_of(Line(1, 7)) == 3, "of an article that is gone, its document's line"


def test_a_doubtful_pair_says_why(qtbot: QtBot) -> None:  # noqa: ARG001
    rows = RowModel()
    rows.show_article(document("a.txt", "One").articles[0].found)
    assert "30 %" in str(rows.data(rows.index(0), Qt.ItemDataRole.ToolTipRole))
