import pytest
from msgspec.structs import replace

from reader import paths
from reader.core.entries import EntryDraft, EntryKey
from reader.core.lexicon import ChineseWord, CrossReference, EnglishWord, Sense
from reader.core.tokens import Headword, Token, TokenKind
from reader.core.wordcards import Ground, Reason, WordCard
from reader.ui.theme import read_theme
from reader.ui.word_markup import Dress
from reader.ui.word_senses import MORE, definitions_html, forms_html, senses_html

TO_GROW = ChineseWord(
    simplified="长",
    traditional="長",
    reading=("zhǎng",),
    senses=(Sense("chief"), Sense("to grow <up>")),
    classifiers=(("个", "個", "gè"),),
    taiwan_reading=("jǎng",),
)
LONG = ChineseWord(
    simplified="长",
    traditional="長",
    reading=("cháng",),
    senses=(Sense("long"),),
    references=(CrossReference("see also", "永远", "永遠", ("yǒng", "yuǎn")),),
)
RUN = EnglishWord(
    word="run",
    senses=(Sense("跑", "vi."), Sense("经营", "vt."), Sense("奔跑", "vi.")),
    definitions=(Sense("move fast", "v."), Sense("a score", "n.")),
    inflections={"past tense": "ran"},
)


@pytest.fixture
def dress() -> Dress:
    return Dress(read_theme(paths.resources() / "themes" / "light.toml"))


def _chinese(text: str = "長", *words: ChineseWord) -> WordCard:
    token = Token(
        text, 0, 1, TokenKind.WORD, "zh", ("zhǎng",), gloss="to grow <up>",
        headword=Headword("长", "長"),
    )  # fmt: skip
    reason = Reason(Ground.TRANSLATION, "grew")
    return WordCard(
        token=token,
        chinese=words or (TO_GROW, LONG),
        draft=EntryDraft(key=EntryKey("zh", "长", "zhǎng")),
        reason=reason,
    )


def _english(*words: EnglishWord) -> WordCard:
    token = Token("run", 0, 3, TokenKind.WORD, "en", headword=Headword("run", "run"))
    return WordCard(token=token, english=words, draft=EntryDraft(key=EntryKey("en", "run")))


def test_the_fitting_sense_is_set_apart_with_its_reason(dress: Dress) -> None:
    html = senses_html(_chinese(), dress)
    first, reason = html.index("to grow &lt;up&gt;"), html.index("because the English says “grew”")
    assert first < reason < html.index("chief")
    assert html.count("to grow") == 1


def test_senses_of_several_readings_are_told_apart(dress: Dress) -> None:
    html = senses_html(_chinese(), dress)
    assert html.index("zhǎng") < html.index("chief") < html.index("cháng") < html.index("long")
    assert "zhǎng</span>" not in senses_html(_chinese("長", TO_GROW), dress)


def test_measure_words_and_references_are_in_the_script_of_the_text(dress: Dress) -> None:
    traditional, simplified = (senses_html(_chinese(text), dress) for text in "長长")
    assert ">個</a>" in traditional
    assert "see also" in traditional
    assert ">永遠</a>" in traditional
    assert ">个</a>" in simplified
    assert ">永远</a>" in simplified


def test_the_reading_of_taiwan_is_told(dress: Dress) -> None:
    assert "In Taiwan" in senses_html(_chinese(), dress)


def test_very_many_senses_wait_behind_a_link(dress: Dress) -> None:
    many = replace(LONG, senses=tuple(Sense(f"sense {n}") for n in range(20)))
    few = senses_html(_chinese("長", many), dress)
    assert "sense 6<" in few
    assert "sense 7<" not in few
    assert f'href="{MORE}"' in few
    assert "13 more senses" in few
    whole = senses_html(_chinese("長", many), dress, is_whole=True)
    assert "sense 19<" in whole
    assert MORE not in whole


def test_a_number_says_what_it_means(dress: Dress) -> None:
    token = Token("1500亿", 0, 6, TokenKind.NUMBER, "und")
    card = WordCard(
        token=token, draft=EntryDraft(key=EntryKey("und", "1500亿")),
        meaning="150 billion", explanation="A number.",
    )  # fmt: skip
    assert "150 billion" in senses_html(card, dress)
    assert "A number." not in senses_html(card, dress)
    assert "A number." in senses_html(replace(card, meaning=""), dress)


def test_characters_of_an_unknown_word_are_links(dress: Dress) -> None:
    card = replace(_chinese(), chinese=(), characters=(LONG,), explanation="Unknown.")
    card = replace(card, token=replace(card.token, gloss=None))
    html = senses_html(card, dress)
    assert html.index("Unknown.") < html.index(">长</a>") < html.index("long")


def test_english_senses_are_grouped_by_part_of_speech(dress: Dress) -> None:
    senses = (Sense("跑", "vi."), Sense("流", "vi."), Sense("经营", "vt."), Sense("奔跑", "vi."))
    html = senses_html(_english(replace(RUN, senses=senses)), dress)
    assert html.index("流") < html.index("奔跑") < html.index("经营")
    assert html.count("<i>vi.</i>") == 1


def test_a_second_english_word_has_its_name_above_it(dress: Dress) -> None:
    html = senses_html(_english(RUN, replace(RUN, word="rune", senses=(Sense("符文"),))), dress)
    assert html.index("经营") < html.index("<b>rune</b>") < html.index("符文")


def test_forms_are_told_once_and_can_be_followed(dress: Dress) -> None:
    html = forms_html((RUN, RUN), dress)
    assert html.count("past tense") == 1
    assert ">ran</a>" in html
    assert forms_html((), dress) == ""


def test_definitions_are_grouped() -> None:
    html = definitions_html((RUN,))
    assert html.index("<i>v.</i>") < html.index("move fast") < html.index("a score")
    assert definitions_html((replace(RUN, definitions=()),)) == ""
