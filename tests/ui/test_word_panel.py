"""The Word panel in its window: what is followed, folded, saved."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.core.articles import Side
from reader.core.entries import EntryKey
from reader.core.tokens import Token
from reader.core.wordcards import Candidate, Ground, Reason
from reader.ui.main_window import MainWindow
from reader.ui.page import WordAt
from reader.ui.word_panel import WordPanel


def _token(window: MainWindow, text: str, side: Side = Side.RIGHT) -> Token:
    sheet = window.page.sheet
    assert sheet is not None
    words = sheet.flow.words(0, side)
    assert words is not None
    return next(token for token in words.tokens if token.text == text)


def _choose(window: MainWindow, text: str, side: Side = Side.RIGHT) -> WordPanel:
    article = window.reading_view.article
    assert article is not None
    window.guide.choose(WordAt(article.rows[0], side, _token(window, text, side)))
    return window.word_panel


@pytest.fixture
def reading(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window once its first row has words."""

    def has_words() -> bool:
        sheet = window.page.sheet
        return sheet is not None and all(sheet.flow.words(0, side) for side in Side)

    qtbot.waitUntil(has_words)
    return window


def _bank(window: MainWindow, **changes: object) -> WordPanel:
    """Show 银行 with more on its card than the dictionary knows."""
    panel = _choose(window, "银行")
    assert panel.word is not None
    card = replace(panel.word.card, **changes)  # type: ignore[arg-type]
    window.guide.show(replace(panel.word, card=card))
    return panel


def test_meaning_reason_and_doubt_are_told(reading: MainWindow) -> None:
    panel = _bank(
        reading, reason=Reason(Ground.TRANSLATION, "bank"), other_readings=(("yín", "xíng"),)
    )
    assert "because the English says “bank”" in panel.sections.senses.text()
    assert panel.head.doubt.text().startswith("Perhaps yín xíng: ")
    assert not panel.head.doubt.isHidden()
    _choose(reading, "大家")
    assert panel.head.doubt.isHidden() or "yín" not in panel.head.doubt.text()


def test_a_candidate_opens_at_its_place_and_is_saved_as_it_is(
    reading: MainWindow, qtbot: QtBot
) -> None:
    start = _token(reading, "银行").start
    people = Candidate(text="银行很", start=start, end=start + 1, headword="银")
    silver = replace(people, text="银")
    panel = _bank(reading, candidates=(silver, replace(people, is_phrase=True)))
    assert [button.text() for button in panel.candidates.words.buttons] == ["银"]
    assert [button.text() for button in panel.candidates.phrases.buttons] == ["银行很"]
    button = panel.candidates.words.buttons[0]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert panel.word is not None
    assert (panel.word.at.token.text, panel.word.at.token.end) == ("银", start + 1)
    panel.keeping.save.click()
    entry = reading.study.find(EntryKey("zh", "银", "yín"))
    assert entry is not None
    assert (entry.sightings[0].surface, entry.sightings[0].end) == ("银", start + 1)
    assert panel.entry == entry


def test_candidates_of_the_word_before_are_gone(reading: MainWindow) -> None:
    start = _token(reading, "银行").start
    panel = _bank(
        reading, candidates=(Candidate(text="银", start=start, end=start + 1, headword="银"),)
    )
    (old,) = panel.candidates.words.buttons
    _bank(reading, candidates=())
    assert old.isHidden()
    assert panel.candidates.isHidden()


def test_a_phrase_of_a_dictionary_opens_under_its_headword(reading: MainWindow) -> None:
    start = _token(reading, "opened", Side.LEFT).start
    phrase = Candidate(
        text="opened early", start=start, end=start + 12, headword="open up", gloss="开放",
        is_phrase=True,
    )  # fmt: skip
    panel = _choose(reading, "opened", Side.LEFT)
    panel.candidate_wanted.emit(phrase)
    assert panel.head.headword.text() == "open up"
    assert "opened early" in panel.sections.sentence.text().replace("<b>", "").replace("</b>", "")
    panel.keeping.save.click()
    assert reading.study.find(EntryKey("en", "open up")) is not None


def test_a_sum_says_what_it_means_and_is_not_kept(reading: MainWindow) -> None:
    start = _token(reading, "银行").start
    amount = Candidate(
        text="银行很早", start=start, end=start + 4, headword="1500亿元", gloss="150 billion yuan",
        is_phrase=True,
    )  # fmt: skip
    panel = _bank(reading)
    panel.candidate_wanted.emit(amount)
    assert "150 billion yuan" in panel.sections.senses.text()
    assert panel.keeping.isHidden()
    panel.head.back.click()
    assert not panel.keeping.isHidden()


def test_keys_save_the_candidate_and_not_the_word_it_came_from(reading: MainWindow) -> None:
    start = _token(reading, "银行").start
    panel = _bank(
        reading, candidates=(Candidate(text="银", start=start, end=start + 1, headword="银"),)
    )
    assert panel.word is not None
    reading.page._steering.put(panel.word.at)
    panel.candidates.words.buttons[0].click()
    reading.guide.save_current()
    assert reading.study.find(EntryKey("zh", "银", "yín")) is not None
    assert reading.study.find(EntryKey("zh", "银行", "yín háng")) is None


def test_a_word_that_is_named_opens_and_leads_back(reading: MainWindow) -> None:
    panel = _choose(reading, "银行")
    panel.sections.senses.linkActivated.emit("word:%E5%AE%B6")  # 家
    assert panel.head.headword.text() == "家"
    assert panel.sections.sentence_part.isHidden()
    assert panel.head.back.text() == "‹ 银行"
    panel.keeping.save.click()
    assert panel.entry is not None
    assert panel.entry.sightings == ()
    panel.head.back.click()
    assert panel.head.headword.text() == "银行"
    assert panel.head.back.isHidden()
    assert not panel.sections.sentence_part.isHidden()


def test_a_word_that_nobody_knows_is_a_message(reading: MainWindow) -> None:
    panel = _choose(reading, "银行")
    panel.word_wanted.emit("qqqzzz")
    assert "qqqzzz" in reading.messages.text
    assert panel.head.headword.text() == "银行"


def test_parts_fold_and_stay_so(reading: MainWindow, qtbot: QtBot) -> None:
    panel = _choose(reading, "银行")
    sections = panel.sections
    assert sections.meaning_part.is_open
    assert not sections.characters_part.is_open
    assert sections.characters.chosen is None
    sections.characters_part.title.setFocus()
    qtbot.keyClick(sections.characters_part.title, Qt.Key.Key_Space)
    assert sections.characters.chosen is not None
    assert sections.characters.chosen.character == "银"
    sections.meaning_part.title.click()
    assert sections.meaning_part.body.isHidden()
    assert sections.meaning_part.title.accessibleDescription() == "folded away"
    again = MainWindow(reading._program)
    qtbot.addWidget(again)
    assert not again.word_panel.sections.meaning_part.is_open
    assert again.word_panel.sections.characters_part.is_open
    again.close()


def test_an_english_word_has_forms_and_definitions_and_no_characters(reading: MainWindow) -> None:
    panel = _choose(reading, "opened", Side.LEFT)
    assert panel.head.inflection.text().endswith("of open")
    assert "opening" in panel.sections.forms.text()
    assert not panel.sections.definitions_part.isHidden()
    assert panel.sections.characters_part.isHidden()
    assert panel.head.other.isHidden()


def test_all_senses_come_on_asking(reading: MainWindow) -> None:
    panel = _choose(reading, "opened", Side.LEFT)
    assert panel.word is not None
    word = panel.word.card.english[0]
    senses = tuple(replace(word.senses[0], text=f"sense {n}") for n in range(20))
    card = replace(panel.word.card, english=(replace(word, senses=senses),))
    reading.guide.show(replace(panel.word, card=card))
    assert "sense 15" not in panel.sections.senses.text()
    panel.sections.senses.linkActivated.emit("more:")
    assert "sense 15" in panel.sections.senses.text()


def test_more_can_be_done_with_a_word_by_actions(reading: MainWindow) -> None:
    action, done = QAction("Fix reading"), list[bool]()
    action.triggered.connect(lambda: done.append(True))
    reading.word_panel.head.add_actions(action)
    _choose(reading, "银行")
    button = next(
        button
        for button in reading.word_panel.head.findChildren(QToolButton)
        if button.text() == "Fix reading"
    )
    button.click()
    assert done == [True]
    action.setVisible(False)
    assert button.isHidden()


def test_readings_are_said_as_in_the_sentence(reading: MainWindow) -> None:
    _choose(reading, "很")
    assert "hěn" in reading.word_panel.head.pronunciation.text()
    reading.appearance.set("sandhi", value=True)
    _choose(reading, "很")
    assert "hén" in reading.word_panel.head.pronunciation.text()
    assert reading.word_panel.word is not None
    assert reading.word_panel.word.card.draft.key.reading == "hěn"
