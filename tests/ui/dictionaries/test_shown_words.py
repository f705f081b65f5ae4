"""What own dictionaries say on the Word panel and the hover card, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.core.tokens import Token, TokenKind
from reader.core.wordcards import WordCard
from reader.services.program import Program
from reader.ui.appearance import Appearance
from reader.ui.hover_card import HoverCard
from reader.ui.word_markup import dress_of
from reader.ui.word_senses import senses_html
from reader.ui.word_text import first_senses
from tests.language.own_dictionaries.makers import make_stardict, stardict_parts

WORDS = {
    "quagglewort": "\n".join(f"line {number} of <our> plant" for number in range(20)),
    "bank": "a bench in our own garden",
}


@pytest.fixture(autouse=True)
def dictionary(program: Program, tmp_path: Path) -> None:
    program.dictionaries.add(make_stardict(tmp_path, stardict_parts(WORDS, title="Plants")))


def card(program: Program, word: str) -> WordCard:
    return program.reading.look_up(Token(word, 0, len(word), TokenKind.WORD, "en"))


def test_a_word_of_an_own_dictionary_alone(program: Program, appearance: Appearance) -> None:
    html = senses_html(card(program, "quagglewort"), dress_of(appearance))
    assert "Only your own dictionaries have this word." in html
    assert "Plants" in html
    assert "line 0 of &lt;our&gt; plant" in html
    assert "8 more lines" in html
    whole = senses_html(card(program, "quagglewort"), dress_of(appearance), is_whole=True)
    assert "line 19 of" in whole


def test_the_built_in_senses_come_first(program: Program, appearance: Appearance) -> None:
    html = senses_html(card(program, "bank"), dress_of(appearance))
    assert html.index("银行") < html.index("a bench in our own garden")


def test_a_small_card_has_the_first_lines(
    program: Program, appearance: Appearance, qtbot: QtBot
) -> None:
    shown = card(program, "quagglewort")
    assert first_senses(shown, 2) == ("line 0 of <our> plant", "line 1 of <our> plant")
    assert "a bench in our own garden" not in first_senses(card(program, "bank"), 3)
    window = QWidget()
    qtbot.addWidget(window)
    hover = HoverCard(appearance, window)
    hover.show_word(shown, None, QRect(0, 0, 10, 10))
    assert "line 2 of <our> plant" in hover.accessibleName()
