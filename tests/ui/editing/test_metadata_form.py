from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.core.articles import Metadata
from reader.ui.editing.metadata_form import MetadataForm

METADATA = Metadata(
    languages=("en", "zh-Hant"),
    titles=("A walk", "散步"),
    source="Own words",
    authors=("Ann Example", "王小明"),
    published="2026-03-04",
    keywords=("walks",),
    series="Walks",
    part=(1, 2),
)


def form_of(qtbot: QtBot, metadata: Metadata = METADATA) -> MetadataForm:
    form = MetadataForm()
    qtbot.addWidget(form)
    form.show_metadata(metadata)
    return form


def write(field: QLineEdit, text: str) -> None:
    field.setText(text)
    field.editingFinished.emit()


def test_every_detail_has_a_field(qtbot: QtBot) -> None:
    form = form_of(qtbot)
    texts = {name: field.text() for name, field in form.fields.items()}
    assert texts == {
        "left": "A walk", "right": "散步", "source": "Own words",
        "authors": "Ann Example, 王小明", "published": "2026-03-04", "posted": "", "url": "",
        "keywords": "walks", "series": "Walks", "part": "1/2",
    }  # fmt: skip
    for field in form.fields.values():
        field.editingFinished.emit()
    assert form.metadata == METADATA


def test_what_is_typed_is_taken_over(qtbot: QtBot) -> None:
    form = form_of(qtbot)
    for name, text in {
        "left": " A long walk ", "right": "", "authors": "One; Two，三、四", "posted": "2026-05-06",
        "url": "https://example.org/", "keywords": "", "part": "2 / 3",
    }.items():  # fmt: skip
        with qtbot.waitSignal(form.edited):
            write(form.fields[name], text)
    done = form.metadata
    assert done.titles == ("A long walk", None)
    assert done.authors == ("One", "Two", "三", "四")
    assert (done.posted, done.url, done.keywords) == ("2026-05-06", "https://example.org/", ())
    assert done.part == (2, 3)


def test_a_date_that_is_none_is_marked_and_not_taken(qtbot: QtBot) -> None:
    form = form_of(qtbot)
    for name, text in {"published": "March", "part": "3/2"}.items():
        write(form.fields[name], text)
        assert form.fields[name].toolTip()
    assert not form.is_clear
    assert form.metadata == METADATA
    write(form.fields["published"], "2026-03-05")
    write(form.fields["part"], "")
    assert form.is_clear
    assert (form.metadata.published, form.metadata.part) == ("2026-03-05", None)
