import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictionary_build.ecdict import parse_definition, parse_exchange, parse_translation
from reader.core.lexicon import Sense


@pytest.mark.parametrize(
    ("text", "senses"),
    [
        ("n. 猫, 猫科动物", [Sense("猫；猫科动物", "n.")]),
        ("n. 猫\\nvt. 吊起", [Sense("猫", "n."), Sense("吊起", "vt.")]),
        ("n. 猫\n[医] 猫", [Sense("猫", "n."), Sense("猫", label="医学")]),
        ("[鱼] 鲇", [Sense("鲇", label="鱼")]),
        ("n.[动] 猫", [Sense("猫", "n.", "动物")]),
        ("vt.& vi. 抓", [Sense("抓", "vt. vi.")]),
        ("a. , ad. 快(的, 地)", [Sense("快(的, 地)", "adj. adv.")]),
        ("猫", [Sense("猫")]),
        ("n.", []),
        ("run的过去式", []),
        ("run的过去式和过去分词", []),
        ("n. 跑\\nrun的现在分词", [Sense("跑", "n.")]),
        ("(cat 的复数) n. 猫", [Sense("猫", "n.")]),
        ("", []),
    ],
)
def test_translations(text: str, senses: list[Sense]) -> None:
    assert list(parse_translation(text)) == senses


def test_definitions() -> None:
    text = "n. a pet\\ns quick\nr very fast\nno part of speech"
    assert parse_definition(text) == (
        Sense("a pet", "n."),
        Sense("quick", "adj."),
        Sense("very fast", "adv."),
        Sense("part of speech", ""),
    )


@pytest.mark.parametrize(
    ("text", "forms", "forms_of"),
    [
        ("s:cats/p:catted", {"plural": "cats", "past tense": "catted"}, ()),
        ("0:go/1:p", {}, (("past tense", "go"),)),
        ("0:set/1:dp", {}, (("past participle", "set"), ("past tense", "set"))),
        ("d:/i: /f:x/b:y/z", {}, ()),
        ("", {}, ()),
    ],
)
def test_exchanges(text: str, forms: dict[str, str], forms_of: tuple[tuple[str, str], ...]) -> None:
    assert parse_exchange(text) == (forms, forms_of)


@given(st.text(st.sampled_from("nvta.猫，；;[]()\\n\n &过式"), max_size=40))
def test_no_character_of_a_meaning_is_lost(text: str) -> None:
    senses = parse_translation(text)
    assert sum((sense.text + sense.label).count("猫") for sense in senses) == text.count("猫")
