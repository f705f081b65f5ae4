"""What the library tells of reading: how recently, and how long."""

from PySide6.QtCore import Qt

from reader.services.program import Program
from reader.ui.main_window import MainWindow


def test_articles_are_put_together_by_when_they_were_read(
    sea: MainWindow, parts: tuple[str, str]
) -> None:
    panel = sea.library_panel
    panel.refresh()
    panel.order.groupings["read"].trigger()

    def shown() -> list[str]:
        return [str(panel.model.index(row).data()) for row in range(panel.model.rowCount())]

    assert shown()[:3] == ["Read today (1)", "Salt, part 1", "Not read yet (2)"]
    sea.open_article(parts[1])
    panel.refresh()
    assert shown()[0] == "Read today (2)"
    assert shown()[-2] == "Not read yet (1)"


def test_the_details_say_how_long_reading_takes(
    sea: MainWindow, parts: tuple[str, str], program: Program
) -> None:
    sea.room.desks.editing.edit_details(parts[0])
    count = program.reading.listed(parts[0]).character_count
    assert sea.room.desks.details.facts.text() == f"{count:,} characters · about 2 min to read"


def test_a_list_item_tells_how_long_it_takes_when_pointed_at(sea: MainWindow) -> None:
    model = sea.library_panel.model
    sea.library_panel.refresh()
    told = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "About 2 min to read" in told
    assert "About 2 min to read" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
