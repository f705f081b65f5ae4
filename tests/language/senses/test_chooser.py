import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.context import Across, Context, FixedWord, Fixes
from reader.language.annotation import Annotator
from reader.language.senses.stretches import stretches
from tests.language.senses.conftest import Glosses


@pytest.mark.parametrize(
    ("text", "across", "word", "gloss"),
    [
        ("We sat on the bank.", "我们坐在岸边。", "bank", "岸"),
        ("The bank lent him money.", "银行借钱给他。", "bank", "银行"),
        ("He was charged with theft.", "他被指控偷窃。", "charged", "指控"),
        ("They charge a fee for it.", "他们为此收费。", "charge", "收费"),
        ("He found the key.", "他找到了钥匙。", "found", "找到"),
    ],
)
def test_the_meaning_of_an_english_word_is_the_one_across(
    glosses: Glosses, text: str, across: str, word: str, gloss: str
) -> None:
    assert glosses(text, "en", across)[word] == gloss


@pytest.mark.parametrize(
    ("text", "across", "word", "gloss"),
    [
        ("他在市场上推广新的产品。", "He promoted a new product on the market.", "新", "new"),
        ("这个计划很好。", "The plan is good.", "计划", "plan"),
        ("台风登陆了。", "The typhoon came ashore.", "台风", "typhoon"),
        ("他的台风很好。", "His stage presence is good.", "台风", "stage presence, poise"),
        ("面很好吃。", "The noodles are good.", "面", "noodles"),
    ],
)
def test_the_sense_of_a_chinese_word_is_the_one_across(
    glosses: Glosses, text: str, across: str, word: str, gloss: str
) -> None:
    assert glosses(text, "zh", across)[word] == gloss


def test_the_sentence_tells_where_nothing_stands_across(glosses: Glosses) -> None:
    assert glosses("Please light the lamp.", "en")["light"] in ("点燃", "点着")
    assert glosses("He saw a bright light.", "en")["light"] == "光"
    assert glosses("The prices rose again.", "en")["rose"] != "玫瑰"


def test_a_measure_word_stands_behind_a_number(glosses: Glosses) -> None:
    assert (glosses("我买了三条鱼。", "zh")["条"] or "").startswith("classifier")


def test_neighbours_tell_adverbs_conjunctions_and_complements_apart(glosses: Glosses) -> None:
    assert glosses("他根本不懂。", "zh")["根本"] in ("(not) at all", "absolutely (not)", "simply")
    assert glosses("快走，不然会迟到。", "zh")["不然"] in ("or else", "otherwise")
    assert glosses("他把书放进书包里。", "zh")["里"] == "inside"


def test_surnames_and_notes_come_last(glosses: Glosses) -> None:
    found = glosses("他过了马路。", "zh")
    assert not any((gloss or "").startswith(("surname", "variant")) for gloss in found.values())


def test_an_english_word_is_not_given_to_two_words(glosses: Glosses) -> None:
    found = glosses("他打算在银行工作。", "zh", "He plans to work at a bank.")
    assert found["工作"] == "to work"
    assert found["打算"] == "to plan"


def test_a_word_across_is_the_gloss_where_its_own_entry_says_so(glosses: Glosses) -> None:
    assert glosses("They rely on luck.", "en", "他们仰赖运气。")["rely"] == "仰赖"


def test_a_phrase_is_glossed_as_a_whole(glosses: Glosses) -> None:
    found = glosses("Police cracked down on thieves.", "en")
    assert found["cracked"] == found["down"] == found["on"]


def test_a_number_is_glossed_in_the_other_language(glosses: Glosses) -> None:
    assert glosses("它值1500亿。", "zh")["1500亿"] == "150 billion"


def test_a_name_is_glossed_as_the_translation_writes_it(glosses: Glosses) -> None:
    text = "李小萌女士来了。"
    assert glosses(text, "zh", "Ms Li Xiaomeng is here.")["李小萌"] == "Li Xiaomeng"
    assert glosses(text, "zh")["李小萌"] == "Li Xiaomeng (name)"


def test_a_form_has_the_gloss_of_its_word(glosses: Glosses) -> None:
    gloss = glosses("我们研究研究吧。", "zh")["研究研究"]
    assert gloss is not None
    assert gloss.endswith("(repeated)")


def test_what_a_person_fixed_outranks_all(glosses: Glosses) -> None:
    text = "银行开门了。"
    here = Fixes(words=(FixedWord(0, 2, gloss="my bank"),))
    everywhere = Fixes(glosses={("银行", ""): "the bank of ours"})
    assert glosses(text, "zh", "The bank opened.", here)["银行"] == "my bank"
    assert glosses(text, "zh", "The bank opened.", everywhere)["银行"] == "the bank of ours"
    lemma = Fixes(glosses={("bank", ""): "钱庄"})
    assert glosses("Two banks closed.", "en", "", lemma)["banks"] == "钱庄"


@settings(max_examples=50)
@given(
    st.text(max_size=40),
    st.text(max_size=40),
    st.sampled_from(["en", "zh"]),
)
def test_any_text_beside_any_text_is_annotated(
    annotator: Annotator, text: str, across: str, language: str
) -> None:
    parts = (Across(0, len(text), across),) if text else ()
    context = Context(across=parts, across_language="zh" if language == "en" else "en")
    tokens = annotator.annotate(text, language, context)
    assert "".join(token.text for token in tokens) == text


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), max_size=5))
def test_stretches_cover_all_words(spans: list[tuple[int, int]]) -> None:
    from reader.core.tokens import TokenKind
    from reader.language.words import FoundWord

    words = [FoundWord(n, n + 1, "字", TokenKind.WORD, "zh", "字") for n in range(30)]
    across, end = [], 0
    for start, size in sorted(spans):
        if start >= end:
            across.append(Across(start, start + size, "words"))
            end = start + size
    parts = list(stretches(words, across))
    assert [n for part in parts for n in part.words] == list(range(30))
    inside = {n for part in across for n in range(part.start, min(part.end, 30))}
    assert {n for part in parts if part.across for n in part.words} == inside
