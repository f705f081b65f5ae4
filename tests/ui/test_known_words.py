"""The line below the page that says how much is known."""

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from reader.ui.known_words import unbroken

pytestmark = pytest.mark.usefixtures("qapp")

ENGLISH = ("Chinese: 52 % known · 1,204 saved", "English: 80 % known · 3 saved")
CHINESE = ("中文：已掌握 52% · 已保存 1,204 个", "英文：已掌握 80%，已保存 3 个")


def lines_of(text: str, width: float) -> list[str]:
    """Break a text as a label does."""
    layout = QTextLayout(text, QFont())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


@pytest.mark.parametrize("parts", [ENGLISH, CHINESE])
@pytest.mark.parametrize("width", [40, 120, 300])
def test_a_narrow_line_breaks_between_languages_alone(parts: tuple[str, str], width: int) -> None:
    told = list(map(unbroken, parts))

    lines = lines_of("  ".join(told), width)

    assert [line.strip() for line in lines] == told


@pytest.mark.parametrize("text", [*ENGLISH, *CHINESE])
def test_nothing_else_becomes_of_the_text(text: str) -> None:
    shown = unbroken(text).replace("\N{WORD JOINER}", "").replace("\N{NO-BREAK SPACE}", " ")

    assert shown == text
