from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.ui.page import PageView
from tests.ui.page.conftest import Samples


def _painted(view: PageView, samples: Samples, confidence: float) -> QImage:
    (cat,) = samples.tokens_of("猫")
    view.set_tokens(0, Side.RIGHT, (replace(cat, confidence=confidence),))
    return view.viewport().grab().toImage()


def test_a_doubtful_reading_has_dots_below_it(
    show: Callable[..., PageView], samples: Samples, qtbot: QtBot
) -> None:
    view = show(samples.article(samples.paragraph("Cat.", "猫")))
    qtbot.waitUntil(lambda: (0, Side.RIGHT) in samples.answered)
    sure = _painted(view, samples, 0.99)
    assert _painted(view, samples, 0.98) == sure
    assert _painted(view, samples, 0.3) != sure
