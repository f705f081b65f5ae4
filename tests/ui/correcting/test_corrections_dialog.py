"""The list of corrections by itself."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.services.program import Program
from reader.ui.main_window import MainWindow


def test_an_empty_list_says_what_it_is_for(
    window: MainWindow, qtbot: QtBot, program: Program
) -> None:
    listing = window.room.desks.fixing.list
    listing.show()
    dialog = listing.dialog
    assert dialog.purpose.isVisible()
    assert "Study menu" in dialog.purpose.text()
    assert dialog.table.accessibleDescription() == dialog.purpose.text()

    program.correcting.explain_always("河", "a river")
    listing.refresh()
    assert not dialog.purpose.isVisible()
    assert dialog.table.accessibleDescription() == ""
    dialog.search.setText("nothing like it")
    assert not dialog.purpose.isVisible()

    dialog.search.clear()
    dialog.table.selectAll()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.purpose.isVisible()
    dialog.close()
