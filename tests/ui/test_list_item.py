"""What is painted of an article's facts where there is little room."""

from PySide6.QtGui import QFontMetrics

from reader.ui.appearance import Appearance
from reader.ui.list_item import whole_facts

FACTS = "12 % known · 2026-03-04 · Own words"


def test_facts_are_whole_or_left_out(appearance: Appearance) -> None:
    metrics = QFontMetrics(appearance.list_font())
    width = metrics.horizontalAdvance
    assert whole_facts(FACTS, metrics, width(FACTS) + 1) == FACTS
    assert whole_facts(FACTS, metrics, width(FACTS) - 1) == "12 % known · 2026-03-04"
    assert whole_facts(FACTS, metrics, width("12 % known ·")) == "12 % known"


def test_the_first_fact_always_stays(appearance: Appearance) -> None:
    metrics = QFontMetrics(appearance.list_font())
    assert whole_facts(FACTS, metrics, 1) == "12 % known"
