from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.core.errors import CancelledError, InputError
from reader.ui.message_bar import MessageBar


def test_a_known_error_is_shown_as_its_sentence(messages: MessageBar) -> None:
    with messages.telling():
        raise InputError("story.txt is empty; choose another file.")
    assert messages.text == "story.txt is empty; choose another file."
    assert messages.property("kind") == "error"


def test_nothing_is_said_where_nothing_went_wrong(messages: MessageBar) -> None:
    with messages.telling():
        pass
    assert messages.text == ""


def test_cancelling_is_no_error(messages: MessageBar) -> None:
    messages.tell_error(CancelledError())
    assert messages.property("kind") == "notice"


def test_the_action_is_taken_once_and_the_bar_goes(messages: MessageBar, qtbot: QtBot) -> None:
    taken: list[bool] = []
    messages.tell("Deleted 3 words.", "Undo", lambda: taken.append(True))
    (button,) = (each for each in messages.findChildren(QPushButton) if each.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == [True]
    assert messages.text == ""


def test_a_message_without_action_has_no_button_for_one(messages: MessageBar) -> None:
    messages.tell("Deleted 3 words.", "Undo", lambda: None)
    messages.tell("Backed up.")
    assert all(button.isHidden() for button in messages.findChildren(QPushButton))


def test_the_name_of_a_file_cannot_deceive(messages: MessageBar) -> None:
    messages.tell_error(InputError("<b>a\u202etxt.exe</b> is no text."))
    assert messages.text == "<b>a[RLO]txt.exe</b> is no text."
    assert messages.findChildren(QLabel)[1].textFormat() is Qt.TextFormat.PlainText
