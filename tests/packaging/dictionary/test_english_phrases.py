import pytest

from dictionary_build.english_phrases import is_phrase

ZIPF = {"crack": 4.2, "way": 6.0, "mind": 5.3, "make": 6.1, "law": 5.5, "obtund": 0.8, "bank": 5.0}


@pytest.mark.parametrize(
    ("word", "translation"),
    [
        ("crack down on", "制裁, 镇压"),
        ("in a way", "在某种程度上"),
        ("make up one's mind", "下决心\\n[法] 决定"),
    ],
)
def test_phrases_of_common_words(word: str, translation: str) -> None:
    assert is_phrase(word, translation, lambda each: ZIPF.get(each, 0))


@pytest.mark.parametrize(
    ("word", "translation"),
    [
        ("bank law", "银行法"),  # says what its words say
        ("law of the bank", "[经] 银行法"),
        ("obtund up", "钝化"),
        ("crack", "裂缝"),
        ("In a Way", "书名"),
        ("in a way of the law of the way", "长"),
        ("in law", ""),
    ],
)
def test_what_is_no_phrase_of_theirs(word: str, translation: str) -> None:
    assert not is_phrase(word, translation, lambda each: ZIPF.get(each, 0))
