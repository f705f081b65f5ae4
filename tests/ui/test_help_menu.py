from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow


def test_the_dictionaries_are_named_and_a_licence_that_must_be_there_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    about = window.menus.help.show_about()
    told = about.findChild(QLabel)
    assert isinstance(told, QLabel)
    assert "Make Me a Hanzi" in told.text()
    link = told.text().partition("href='licence:")[2].partition("'")[0]
    told.linkActivated.emit(f"licence:{link}")
    (licence,) = (each for each in window.findChildren(QDialog) if each is not about)
    text = licence.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText().startswith("ARPHIC PUBLIC LICENSE")
    assert text.isReadOnly()
    for dialog in (licence, about):
        dialog.reject()
    qtbot.wait(1)
