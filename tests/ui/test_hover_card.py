from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.core.entries import EntryDraft, EntryKey, Status
from reader.core.lexicon import ChineseWord, EnglishWord, Sense
from reader.core.tokens import Headword, Token, TokenKind
from reader.core.wordcards import Candidate, Ground, Reason, WordCard
from reader.ui.appearance import Appearance
from reader.ui.hover_card import HoverCard

BANK = WordCard(
    token=Token("銀行", 4, 6, TokenKind.WORD, "zh", ("yín", "háng"), 0.6, "rule", "bank",
                Headword("银行", "銀行")),
    chinese=(ChineseWord(simplified="银行", traditional="銀行", reading=("yín", "háng"),
                         senses=(Sense("row of silver"), Sense("bank"))),),
    draft=EntryDraft(key=EntryKey("zh", "银行", "yín háng")),
    levels=("HSK 3",),
)  # fmt: skip
WORD = QRect(40, 40, 30, 20)


@pytest.fixture
def card(appearance: Appearance, qtbot: QtBot) -> Iterator[HoverCard]:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    card = HoverCard(appearance, window)
    window.show()
    yield card
    window.close()


def _seen(card: HoverCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if each.isVisible() and each.text()]


def test_the_fitting_sense_comes_first_with_its_reason(card: HoverCard) -> None:
    card.show_word(replace(BANK, reason=Reason(Ground.TRANSLATION, "bank")), None, WORD)
    seen = _seen(card)
    assert "bank\nrow of silver" in seen
    assert "because the English says “bank”" in seen
    assert "because the English says “bank”" in card.accessibleName()


def test_doubt_and_what_else_could_stand_there_are_told(card: HoverCard) -> None:
    other = Candidate(text="銀行的", start=4, end=7, headword="银行的")
    card.show_word(
        replace(BANK, other_readings=(("yín", "xíng"),), candidates=(other,)), None, WORD
    )
    assert "Perhaps yín xíng: 60 % sure, by rule." in _seen(card)
    assert "also: 銀行的" in _seen(card)
    card.show_word(BANK, Status.KNOWN, WORD)
    assert not any("Perhaps" in text or "also" in text for text in _seen(card))


def test_a_number_says_what_it_means(card: HoverCard) -> None:
    number = Token("1500億", 0, 5, TokenKind.NUMBER, "und")
    draft = EntryDraft(key=EntryKey("und", "1500億"))
    card.show_word(WordCard(token=number, draft=draft, meaning="150 billion"), None, WORD)
    assert "150 billion" in _seen(card)
    assert "New" not in _seen(card)  # no number is kept


def test_a_form_names_its_lemma(card: HoverCard) -> None:
    ran = Token("ran", 0, 3, TokenKind.WORD, "en", headword=Headword("run", "run"))
    run = EnglishWord(word="run", senses=(Sense("跑"),), inflection_of=("past tense", "run"))
    draft = EntryDraft(key=EntryKey("en", "run"))
    card.show_word(WordCard(token=ran, english=(run,), draft=draft), None, WORD)
    assert "past tense of run" in _seen(card)


def test_readings_are_shown_as_chosen_and_as_said(card: HoverCard, appearance: Appearance) -> None:
    appearance.set("spelling", "numbers")
    card.show_word(BANK, None, WORD, ("yín", "háng"))
    assert any("yin2" in text and "hang2" in text for text in _seen(card))


def test_every_line_is_seen_whole(card: HoverCard) -> None:
    reason = Reason(
        Ground.PHRASE, "a phrase so long that it must be broken over two lines at least"
    )
    others = (("yín", "xíng"), ("yìn", "hàng"), ("yǐn", "hǎng"))
    card.show_word(replace(BANK, reason=reason, other_readings=others), None, WORD)
    for line in card.findChildren(QLabel):
        if line.isVisible() and line.wordWrap() and line.text():
            assert line.height() >= line.heightForWidth(line.width()), line.text()
