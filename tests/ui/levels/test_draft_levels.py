from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.core.entries import EntryDraft, EntryKey, Status
from reader.ui.main_window import MainWindow
from tests.ui.importing.conftest import preview_of

TIMEOUT = 20_000


def test_the_preview_says_how_hard_a_text_is(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    bank = EntryDraft(key=EntryKey("zh", "银行", "yín háng"), status=Status.KNOWN)
    window.study.save(bank, None)
    story = tmp_path / "story.txt"
    story.write_text("The bank is open.\n\n银行开门了，银行有钱。\n", encoding="utf-8")
    pane = preview_of(window, qtbot, story).pane
    left, right = pane.levels
    qtbot.waitUntil(lambda: bool(right.text()), timeout=TIMEOUT)
    assert left.text().startswith("4 words · ")
    assert "% known" not in left.text()
    assert " · HSK " in right.text()
    assert right.text().endswith("% known")
    assert right.isVisible()
