"""What the page keeps of a long article does not grow with how much of it was seen."""

import random
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from pytestqt.qtbot import QtBot

from reader.core.articles import Place
from reader.ui.page import PageView
from reader.ui.page.keys import Command
from tests.ui.page.conftest import CHINESE, ENGLISH, Samples

Show = Callable[..., PageView]
LONG = 8  # times the sentences in a row
# The shelves of laid-out rows and of words hold so many characters; half as many after a trim.
MOST_ROWS = 120_000 // (LONG * len(ENGLISH + CHINESE) + 100) + 60


def test_after_scrolling_jumping_and_hovering_little_is_kept(
    show: Show, qtbot: QtBot, samples: Samples
) -> None:
    row = samples.paragraph(" ".join([ENGLISH] * LONG), CHINESE * LONG)
    view = show(samples.article(*[row] * 1500))
    chosen = random.Random(1)
    walk(view, qtbot, chosen, 150)
    early, rows, held = kept(view), seen(view, samples), len(view.findChildren(QObject))
    walk(view, qtbot, chosen, 400)
    assert seen(view, samples) > rows
    assert len(view.findChildren(QObject)) == held
    late = kept(view)
    most_kept = max(late["laid out"], late["words"], late["asked for"])
    assert most_kept < MOST_ROWS < seen(view, samples)
    # Of words alike each syllable and each room between them was there before.
    for name in ("syllables", "widths", "rooms"):
        assert late[name] == early[name]


def walk(view: PageView, qtbot: QtBot, chosen: random.Random, steps: int) -> None:
    """Turn pages, jump and point at words, letting words come in now and then."""
    assert view.sheet is not None
    for step in range(steps):
        if step % 3:
            view.turn(Command.PAGE_DOWN)
        else:
            view.go_to(Place(chosen.randrange(len(view.sheet.flow.rows))))
        view.viewport().repaint()
        point = QPoint(chosen.randrange(900), chosen.randrange(500))
        qtbot.mouseMove(view.viewport(), point)
        if step % 4 == 0:
            qtbot.wait(20)


def kept(view: PageView) -> dict[str, int]:
    """Count what is kept, whoever keeps it."""
    assert view.sheet is not None
    flow = view.sheet.flow
    faces = flow.compositor.typography._typefaces.values()
    return {
        "laid out": len(flow.placed_rows()),
        "words": len(flow._words),
        "asked for": len(view._asking._wanted._asked),
        "syllables": len(view._painter._syllables),
        "widths": sum(len(face._ruby_widths) for face in faces),
        "rooms": sum(len(face._spaced_formats) for face in faces),
    }


def seen(_view: PageView, samples: Samples) -> int:
    """Count the rows whose words came in."""
    return len({row for row, _ in samples.answered})
