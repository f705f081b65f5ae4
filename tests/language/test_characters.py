from collections.abc import Iterator
from contextlib import closing

import pytest

from reader import paths
from reader.core.tokens import Token, TokenKind
from reader.language.characters import Characters
from reader.language.dictionary import Dictionary


@pytest.fixture(scope="module")
def characters() -> Iterator[Characters]:
    with closing(Dictionary(paths.dictionary())) as dictionary:
        yield Characters(dictionary)


def _token(text: str, *readings: str, language: str = "zh") -> Token:
    return Token(text, 0, len(text), TokenKind.WORD, language, readings)


def test_each_character_has_its_words_parts_and_strokes(characters: Characters) -> None:
    overturn, cover = characters.of(_token("顛覆", "diān", "fù"))
    assert (overturn.character, cover.character) == ("顛", "覆")
    assert len(overturn.strokes) == len(overturn.medians) == 19
    assert overturn.parts == ("真", "頁")
    assert overturn.words[0].reading == ("diān",)


def test_what_is_read_as_in_the_word_comes_first(characters: Characters) -> None:
    _, row = characters.of(_token("银行", "yín", "háng"))
    assert row.words[0].reading == ("háng",)
    (walk,) = characters.of(_token("行", "xíng"))
    assert walk.words[0].reading == ("xíng",)


def test_a_character_is_told_of_once(characters: Characters) -> None:
    assert [facts.character for facts in characters.of(_token("看一看"))] == ["看", "一"]


def test_letters_are_no_characters(characters: Characters) -> None:
    assert [facts.character for facts in characters.of(_token("AI晶片"))] == ["晶", "片"]
    assert characters.of(_token("run", language="en")) == ()


def test_a_sentence_is_told_of_in_part(characters: Characters) -> None:
    assert len(characters.of(_token("天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往"))) == 16


def test_what_nobody_drew_has_no_strokes(characters: Characters) -> None:
    (rare,) = characters.of(_token("𠀀"))
    assert (rare.strokes, rare.medians) == ((), ())
