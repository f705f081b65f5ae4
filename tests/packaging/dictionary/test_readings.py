import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictionary_build.readings import mark_tones, syllables
from reader.core.scripts import is_han


@pytest.mark.parametrize(
    ("headword", "numbered", "expected"),
    [
        ("银行", "yin2 hang2", "yín háng"),
        ("绿女", "lu:4 nu:3", "lǜ nǚ"),
        ("花儿", "hua1 r5", "huā r"),
        ("慢慢来", "man4man4-lai2", "màn màn lái"),
        ("林", "Lin2", "lín"),
        ("卡拉OK", "ka3 la1 O K", "kǎ lā o k"),
        ("AA制", "AA zhi4", "a a zhì"),
        ("60后", "60 hou4", "6 0 hòu"),
        ("瓩", "qian1 wa3", "qiānwǎ"),
        ("走，跑", "zou3 , pao3", "zǒu , pǎo"),
        ("伊·林", "Yi1 Lin2", "yī · lín"),
        ("打call", "da3 call", "dǎ c a l l"),
    ],
)
def test_each_character_has_a_syllable(headword: str, numbered: str, expected: str) -> None:
    assert " ".join(syllables(headword, numbered)) == expected


def test_what_does_not_agree_is_given_as_it_is() -> None:
    assert syllables("走跑", "zou3 pao3 tiao4") == ("zǒu", "pǎo", "tiào")


def test_tones_are_marked_in_brackets_only() -> None:
    assert mark_tones("like 银行[yin2 hang2], A[1] or mp3") == "like 银行[yín háng], A[1] or mp3"


@given(
    st.lists(
        st.sampled_from([("银", "yin2"), ("绿", "lu:4"), ("A", "A"), ("3", "3"), ("了", "le5")]),
        min_size=1,
    )
)
def test_readings_fit_headwords(pairs: list[tuple[str, str]]) -> None:
    headword, numbered = zip(*pairs, strict=True)
    reading = syllables("".join(headword), " ".join(numbered))
    assert len(reading) == len(headword)
    assert all(is_han(c) or s.lower() == c.lower() for c, s in zip(headword, reading, strict=True))
