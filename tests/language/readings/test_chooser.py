import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.context import NO_CONTEXT, Context, FixedWord, Fixes
from reader.core.doubt import is_doubtful_reading
from reader.language.conversion import Conversion
from reader.language.dictionary import Dictionary
from reader.language.entries import Entries
from reader.language.readings.chooser import ReadingChooser
from reader.language.words.finding import WordFinder
from tests.language.readings.conftest import Read, Spell, across


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("他去银行取钱", "tā qù yín háng qǔ qián"),
        ("这条河很长", "zhè tiáo hé hěn cháng"),
        ("孩子长高了", "hái zi zhǎng gāo le"),
        ("我得走了", "wǒ děi zǒu le"),
        ("他跑得很快", "tā pǎo de hěn kuài"),
        ("他慢慢地走", "tā màn màn de zǒu"),
        ("他在地上睡着了", "tā zài dì shang shuì zháo le"),
        ("买东西", "mǎi dōng xi"),
        ("这件事我做不了", "zhè jiàn shì wǒ zuò bù liǎo"),
        ("两只猫", "liǎng zhī māo"),
        ("只有你", "zhǐ yǒu nǐ"),
    ],
)
def test_neighbours_tell(spell: Spell, text: str, spelled: str) -> None:
    assert spell(text) == spelled


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("一百五十亿", "yī bǎi wǔ shí yì"),
        ("二〇一九年", "èr líng yī jiǔ nián"),
        ("三分之一", "sān fēn zhī yī"),
        ("不是", "bù shì"),
        ("一个", "yī ge"),
    ],
)
def test_numbers_and_citation_tones(spell: Spell, text: str, spelled: str) -> None:
    assert spell(text) == spelled


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("单先生走了", "shàn xiān sheng zǒu le"),
        ("我姓任。", "wǒ xìng rén 。"),
        ("仇女士来了", "qiú nǚ shì lái le"),
        ("这个单位", "zhè ge dān wèi"),
        ("担任市长", "dān rèn shì zhǎng"),
    ],
)
def test_surnames_only_as_surnames(spell: Spell, text: str, spelled: str) -> None:
    assert spell(text) == spelled


@pytest.mark.parametrize(
    ("text", "english", "reading"),
    [
        ("同行", "They went together.", "tóng xíng"),
        ("同行", "people of the same profession", "tóng háng"),
        ("大意", "He was careless.", "dà yi"),
        ("大意", "the main idea", "dà yì"),
        ("地道", "a tunnel", "dì dào"),
        ("地道", "authentic and genuine", "dì dao"),
    ],
)
def test_translation_decides(read: Read, text: str, english: str, reading: str) -> None:
    ((_, chosen),) = read(text, across(text, english))
    assert chosen is not None
    assert " ".join(chosen.syllables) == reading


def test_translation_is_named_as_what_decided(read: Read) -> None:
    ((_, chosen),) = read("地道", across("地道", "a tunnel"))
    assert chosen is not None
    assert chosen.source == "translation"


def test_taiwan_has_readings_of_its_own(spell: Spell) -> None:
    assert spell("垃圾") == "lā jī"
    assert spell("垃圾", Context(taiwan=True)) == "lè sè"


def test_word_fixed_here_outranks_everything(read: Read) -> None:
    fixes = Fixes(words=(FixedWord(0, 2, ("yín", "xíng")),))
    (_, chosen), *_ = read("银行里", Context(fixes=fixes))
    assert chosen is not None
    assert (chosen.syllables, chosen.confidence, chosen.source) == (
        ("yín", "xíng"), 1.0, "correction",
    )  # fmt: skip


def test_headword_fixed_everywhere_is_read_so_in_both_scripts(read: Read) -> None:
    fixes = Fixes(readings={"银行": ("yín", "xíng")})
    for text in ("银行", "銀行"):
        ((_, chosen),) = read(text, Context(fixes=fixes))
        assert chosen is not None
        assert chosen.syllables == ("yín", "xíng")


def test_fixed_reading_of_another_length_is_not_taken(read: Read) -> None:
    fixes = Fixes(words=(FixedWord(0, 2, ("yín",)),), readings={"银行": ("yín",)})
    ((_, chosen),) = read("银行", Context(fixes=fixes))
    assert chosen is not None
    assert chosen.syllables == ("yín", "háng")


def test_other_readings_are_offered(read: Read) -> None:
    ((_, chosen),) = read("地道")
    assert chosen is not None
    assert {chosen.syllables, *chosen.others} == {("dì", "dao"), ("dì", "dào")}


def test_a_word_with_one_reading_is_sure(read: Read) -> None:
    ((_, chosen),) = read("银行")
    assert chosen is not None
    assert chosen.source == "dictionary"
    assert not is_doubtful_reading(chosen.confidence)
    assert chosen.others == ()


def test_a_polyphone_without_any_evidence_is_doubtful(read: Read) -> None:
    ((_, chosen),) = read("同行")
    assert chosen is not None
    assert is_doubtful_reading(chosen.confidence)


def test_forms_are_read_like_their_word(spell: Spell) -> None:
    assert spell("高高兴兴") == "gāo gāo xìng xìng"


@pytest.mark.parametrize(
    "text",
    [
        "\ue000\ue001",
        "我\ud800你",
        "😀中国😀",
        "⽂字",
        "中\u0301国",
        "\u3007\u3007",
        "𠀀𪜀",
        "AI晶片",
    ],
)
def test_strange_characters_are_read_or_left(read: Read, text: str) -> None:
    for word, reading in read(text):
        assert reading is None or len(reading.syllables) in (0, len(word.text))


_CHINESE = st.text(
    alphabet="得地着了过行长重还都为只好乐一不两三〇银儿单任\U00020000A1，。 ", max_size=40
)


@given(text=st.one_of(st.text(max_size=30), _CHINESE), taiwan=st.booleans())
def test_readings_cover_their_words(read: Read, text: str, taiwan: bool) -> None:
    for word, reading in read(text, Context(taiwan=taiwan)):
        if word.language == "zh":
            assert reading is not None
            assert len(reading.syllables) in (0, len(word.text))
            assert 0 <= reading.confidence <= 1
            assert all(len(other) == len(word.text) for other in reading.others)
            assert reading.syllables not in reading.others
        elif reading is not None:
            assert word.kind == "number"


def test_a_very_long_line_is_read(read: Read) -> None:
    text = "他还得把长长的书还给行长了" * 8_000
    read_all = read(text)
    assert sum(len(word.text) for word, _ in read_all) == len(text)
    assert all(reading and reading.syllables for _, reading in read_all)


def test_texts_are_read_together_as_alone(dictionary: Dictionary) -> None:
    words, chooser = (
        WordFinder(dictionary, Entries(dictionary), Conversion()),
        ReadingChooser(dictionary, Entries(dictionary)),
    )
    found = [words.find(text, "zh") for text in ("他还没还书", "", "abc", "行长在银行里长大")]
    together = chooser.read_all([(each, NO_CONTEXT) for each in found])
    assert together == [chooser.read(each) for each in found]
