import pytest
from msgspec.structs import replace

from reader import paths
from reader.core.articles import Row, RowKind, Side, StoredRow
from reader.core.counterparts import passage_at
from reader.core.entries import EntryDraft, EntryKey
from reader.core.lexicon import ChineseWord, EnglishWord, Sense
from reader.core.spelling_choices import ReadingChoices, Spelling
from reader.core.tokens import Headword, Token, TokenKind
from reader.core.wordcards import WordCard
from reader.ui import word_text
from reader.ui.page import WordAt
from reader.ui.theme import read_theme
from reader.ui.word_markup import Dress, link, linked_word

TO_GROW = ChineseWord(
    simplified="长",
    traditional="長",
    reading=("zhǎng",),
    senses=(Sense("chief"), Sense("to grow <up>")),
    classifiers=(("个", "個", "gè"),),
)
LONG = ChineseWord(simplified="长", traditional="長", reading=("cháng",), senses=(Sense("long"),))


@pytest.fixture
def dress() -> Dress:
    return Dress(read_theme(paths.resources() / "themes" / "light.toml"))


def chinese(text: str = "長", gloss: str | None = "to grow <up>") -> WordCard:
    token = Token(
        text, 0, 1, TokenKind.WORD, "zh", ("zhǎng",), gloss=gloss, headword=Headword("长", "長")
    )
    draft = EntryDraft(key=EntryKey("zh", "长", "zhǎng"))
    return WordCard(
        token=token, chinese=(TO_GROW, LONG), levels=("HSK 2",), frequency=5.25, draft=draft
    )


def english() -> WordCard:
    token = Token("ran", 0, 3, TokenKind.WORD, "en", headword=Headword("run", "run"))
    word = EnglishWord(
        word="run",
        senses=(Sense("跑", "vi."), Sense("经营", "vt."), Sense("奔跑", "vi.")),
        phonetic="rʌn",
        inflection_of=("past tense", "run"),
    )
    return WordCard(token=token, english=(word,), draft=EntryDraft(key=EntryKey("en", "run")))


def test_the_headword_is_written_as_the_text_writes_it() -> None:
    assert word_text.headwords(chinese("長")) == ("長", "长")
    assert word_text.headwords(chinese("长")) == ("长", "長")
    assert word_text.headwords(english()) == ("run", "")


def test_the_headword_names_the_script_of_its_font() -> None:
    assert word_text.headword_language(chinese("長")) == "zh-Hant"
    assert word_text.headword_language(chinese("长")) == "zh-Hans"
    assert word_text.headword_language(english()) == "en"


def test_pinyin_wears_the_colour_of_its_tone(dress: Dress) -> None:
    html = dress.reading(("lǜ", "de"))
    assert f'<span style="color:{dress.theme.tone(4)}">lǜ</span>' in html
    assert f'<span style="color:{dress.theme.tone(5)}">de</span>' in html


def test_readings_are_spelled_as_was_chosen(dress: Dress) -> None:
    spoken = replace(dress, choices=ReadingChoices(Spelling.NUMBERS, sandhi=True))
    html = spoken.reading(("bù", "shì"), "不是")
    assert f'<span style="color:{dress.theme.tone(2)}">bu2</span>' in html
    assert "bu4" in spoken.reading(("bù", "shì"))


def test_what_is_said_in_the_sentence_outranks_the_word_alone(dress: Dress) -> None:
    assert "zháng" in word_text.pronunciation_html(chinese(), dress, ("zháng",))
    assert "zhǎng" in word_text.pronunciation_html(chinese(), dress)


def test_english_is_said_in_ipa(dress: Dress) -> None:
    assert "/rʌn/" in word_text.pronunciation_html(english(), dress)


def test_digits_are_not_spelled(dress: Dress) -> None:
    token = Token("15亿", 0, 3, TokenKind.NUMBER, "zh", ("1", "5", "yì"))
    html = word_text.pronunciation_html(replace(chinese(), token=token), dress)
    assert "yì" in html
    assert "5" not in html.replace("#", "").replace(dress.theme.tone(4)[1:], "")


def test_a_form_names_its_lemma() -> None:
    assert word_text.inflection_text(english()) == "past tense of run"
    assert word_text.inflection_text(chinese()) == ""


def test_a_word_is_followed_whatever_is_in_it(dress: Dress) -> None:
    target = link('a "b" <c>', dress).split('"')[1]
    assert linked_word(target) == 'a "b" <c>'
    assert linked_word("more:") == ""


def test_the_fitting_sense_stands_first() -> None:
    assert word_text.first_senses(chinese(), 2) == ("to grow <up>", "chief")


def test_a_gloss_of_no_dictionary_sense_is_shown_too() -> None:
    assert word_text.first_senses(chinese(gloss="to lengthen"), 1) == ("to lengthen",)


def test_chips_name_level_and_frequency() -> None:
    assert word_text.chips(chinese()) == ("HSK 2", "freq 5.2")


def test_the_word_is_bold_in_its_sentence_only_where_it_stands() -> None:
    row = StoredRow("r", 0, Row(RowKind.PARAGRAPH, "Look. The man & the man.", "看。那个人。"))
    word = WordAt(row, Side.LEFT, Token("man", 20, 23, TokenKind.WORD, "en"))
    passage = passage_at(row.row, Side.LEFT, 20)
    assert word_text.sentence_html(word, passage) == "The man &amp; the <b>man</b>."


def test_a_kept_sentence_marks_its_word() -> None:
    html = word_text.marked_html("a<b c", "c", "#123456")
    assert html == 'a&lt;b <b style="color:#123456">c</b>'
    assert word_text.marked_html("a b", "", "#123456") == "a b"
