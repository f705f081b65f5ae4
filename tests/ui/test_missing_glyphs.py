"""What no font has is said once, with what to install."""

import pytest
from pytestqt.qtbot import QtBot

from reader.core.articles import Article, Metadata, Row, RowKind
from reader.core.origins import Origin
from reader.services.program import Program
from reader.ui.main_window import MainWindow
from reader.ui.missing_glyphs import Kind, characters_in, kind_of


@pytest.mark.parametrize(
    ("character", "kind"),
    [
        ("猫", Kind.HAN), ("，", Kind.HAN), ("𠀀", Kind.RARE), ("𰻝", Kind.RARE),
        ("👩", Kind.EMOJI), ("\ue000", Kind.PRIVATE), ("\U000f0000", Kind.PRIVATE),
        ("\u0378", Kind.OTHER), ("ש", Kind.OTHER),
    ],
)  # fmt: skip
def test_each_character_wants_a_font_of_its_kind(character: str, kind: Kind) -> None:
    assert kind_of(character) is kind


def test_what_is_not_seen_is_not_missed() -> None:
    strange = "a\x00\u200b\ufeff\u202e\u0301\ufe0f \t\n\ud800"
    assert characters_in([strange, "猫a"]) == {"a", "猫"}


def strange_article(text: str) -> Article:
    metadata = Metadata(languages=("en", "zh-Hans"), titles=("Boxes", "方框"))
    return Article(metadata, (Row(RowKind.PARAGRAPH, text, "猫。"),))


def open_strange(window: MainWindow, program: Program, text: str) -> None:
    (imported,) = program.importing.add([strange_article(text)], Origin(("tests",)))
    window.open_article(imported.id)


def test_characters_that_no_font_has_are_told_once(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    open_strange(window, program, "Boxes \u0378 \u0379 here.")
    qtbot.waitUntil(lambda: "U+0378, U+0379" in window.messages.text)
    assert "Install one" in window.messages.text
    window.messages.hide()
    open_strange(window, program, "Another box \u0380.")
    qtbot.wait(200)
    assert window.messages.text == ""


def test_that_there_is_no_chinese_font_is_told_without_a_list(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    among_radicals = "".join(map(chr, [*range(0x2EF4, 0x2F00), *range(0x2FD6, 0x2FF0)]))
    open_strange(window, program, among_radicals)  # no font has what is not assigned
    qtbot.waitUntil(lambda: "no Chinese font" in window.messages.text)
    assert "U+" not in window.messages.text


def test_a_font_that_was_chosen_and_is_not_there_is_told_once(
    window: MainWindow, program: Program, qtbot: QtBot
) -> None:
    window.appearance.set("simplified_font", "Nobody Has This")
    taken = window.appearance.families.simplified
    told = f"The font Nobody Has This is not installed; {taken} is used in its place."
    assert window.messages.text == told
    window.messages.hide()
    open_strange(window, program, "The cat.")
    window.appearance.set("text_size", 20)
    qtbot.wait(100)
    assert window.messages.text == ""
