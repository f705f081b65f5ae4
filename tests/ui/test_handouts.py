from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("bank.pdf", b"%PDF"),
        ("bank.html", b"<!DOCTYPE html>"),
        ("bank.tmx", b"<?xml"),
        ("bank.tsv", b"en\tzh-Hans"),
    ],
)
def test_the_open_article_is_written_behind_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, start: bytes
) -> None:
    article_id = window.reading_view.article_id
    assert article_id
    window.desks.handouts.write([article_id], tmp_path / name)
    qtbot.waitUntil((tmp_path / name).exists)
    assert (tmp_path / name).read_bytes().startswith(start)
    qtbot.waitUntil(lambda: window.messages.text == f"Wrote {name}.")


def test_trouble_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    article_id = window.reading_view.article_id
    assert article_id
    window.desks.handouts.write([article_id], tmp_path / "none" / "bank.pdf")
    qtbot.waitUntil(lambda: "does not exist" in window.messages.text)


def test_pinyin_is_that_of_the_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    article_id = window.reading_view.article_id
    assert article_id
    for pinyin, spelled in (("all", True), ("off", False)):
        window.appearance.set("pinyin", pinyin)
        target = tmp_path / f"{pinyin}.html"
        window.desks.handouts.write([article_id], target)
        qtbot.waitUntil(target.exists)
        assert ("<rt>yín</rt>" in target.read_text("utf-8")) is spelled


def test_the_menu_asks_for_a_file_named_by_the_title(window: MainWindow) -> None:
    window.menus.file.handout.trigger()
    (dialog,) = window.findChildren(QFileDialog)
    (chosen,) = dialog.selectedFiles()
    assert Path(chosen).name == "The bank by the river · 河边的银行.pdf"
    assert "Translation memory (*.tmx)" in dialog.nameFilters()
    dialog.close()


def test_the_menu_asks_for_a_file_of_sentence_pairs(window: MainWindow) -> None:
    window.menus.file.pairs.trigger()
    (dialog,) = window.findChildren(QFileDialog)
    (chosen,) = dialog.selectedFiles()
    assert Path(chosen).name == "The bank by the river · 河边的银行.tmx"
    assert dialog.nameFilters() == [
        "Translation memory (*.tmx)",
        "Table of sentence pairs (*.tsv)",
    ]
    dialog.close()


def test_without_an_article_there_is_nothing_to_write(window: MainWindow) -> None:
    window.reading_view.close_article()
    for action in (window.menus.file.handout, window.menus.file.pairs):
        window.messages.hide()
        action.trigger()
        assert window.messages.text == "Open an article first."
    assert not window.findChildren(QFileDialog)
