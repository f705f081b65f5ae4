"""Nothing moves by itself where the person, or the desktop, does not wish it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot
from typing_extensions import override

from reader.core.wordcards import CharacterFacts
from reader.ui.appearance import Appearance
from reader.ui.background import Background
from reader.ui.characters.stroke_view import StrokeView
from reader.ui.motion import is_motion_reduced
from reader.ui.progress_strip import ProgressStrip

STROKE = CharacterFacts(
    character="一",
    strokes=("M 100 500 L 900 500 L 900 560 L 100 560 Z",),
    medians=("100 530 800 0",),
)


class Still(QProxyStyle):
    """The style of a desktop on which effects take no time."""

    @override
    def styleHint(self, hint: QStyle.StyleHint, *args: object) -> int:  # type: ignore[override]
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *args)  # type: ignore[arg-type]


@pytest.fixture
def view(appearance: Appearance, qtbot: QtBot) -> StrokeView:
    view = StrokeView(appearance)
    qtbot.addWidget(view)
    view.show_character(STROKE, "zh-Hans")
    return view


@pytest.fixture
def still_desktop(appearance: Appearance) -> Iterator[Appearance]:
    """The looks on a desktop that wishes no motion."""
    QApplication.setStyle(Still("Fusion"))
    yield appearance
    QApplication.setStyle("Fusion")


def bar_of_unknown_work(strip: ProgressStrip, background: Background) -> QProgressBar:
    job = background.run(lambda: None, lambda _none: None, lambda _error: None)
    strip.follow(job, "Waiting")
    return strip.findChildren(QProgressBar)[0]


def test_strokes_come_one_by_one_when_asked_for(appearance: Appearance, view: StrokeView) -> None:
    view.player.play()
    assert view.player.is_playing
    appearance.set("motion", "reduced")
    assert not view.player.is_playing
    view.player.restart()
    assert (view.player.done, view.player.is_playing) == (0, False)
    view.player.play()
    assert (view.player.done, view.player.is_playing) == (1, False)
    appearance.set("motion", "system")
    view.player.play()
    assert view.player.is_playing
    view.player.pause()


def test_cursors_blink_as_the_system_wants_or_not_at_all(appearance: Appearance) -> None:
    before = QApplication.cursorFlashTime()
    assert before > 0
    appearance.set("motion", "reduced")
    assert QApplication.cursorFlashTime() == 0
    appearance.set("motion", "system")
    assert QApplication.cursorFlashTime() == before


def test_a_bar_that_does_not_know_how_far_it_is_stands_still(
    appearance: Appearance, qtbot: QtBot
) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    background = Background(strip)
    bar = bar_of_unknown_work(strip, background)
    assert bar.maximum() == 0  # Qt lets such a bar move
    appearance.set("motion", "reduced")
    bar = bar_of_unknown_work(strip, background)
    assert (bar.maximum(), bar.value()) == (1, 0)
    qtbot.waitUntil(lambda: not strip.is_busy)
    background.close()


def test_the_desktop_is_heard(still_desktop: Appearance, view: StrokeView) -> None:
    assert is_motion_reduced()
    still_desktop.set("motion", "system")
    view.player.play()
    assert not view.player.is_playing
    assert QApplication.cursorFlashTime() > 0  # of cursors the desktop has a wish of its own
