from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import paths
from reader.core.tokens import TokenKind
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary


@pytest.fixture(scope="module")
def annotator() -> Iterator[Annotator]:
    dictionary = Dictionary(paths.dictionary())
    yield Annotator(dictionary)
    dictionary.close()


@given(text=st.text(max_size=50), language=st.sampled_from(["zh-Hans", "zh-Hant", "en", "ja"]))
def test_tokens_cover_the_text(annotator: Annotator, text: str, language: str) -> None:
    tokens = annotator.annotate(text, language)
    assert "".join(token.text for token in tokens) == text
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(len(token.readings) in (0, len(token.text)) for token in tokens)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("银行的人工智能很快", ["银行", "的", "人工智能", "很", "快"]),
        ("銀行的人工智能很快", ["銀行", "的", "人工智能", "很", "快"]),
        ("AI晶片賣了1.4億元", ["AI", "晶片", "賣", "了", "1.4億", "元"]),
    ],
)
def test_words(annotator: Annotator, text: str, words: list[str]) -> None:
    assert [token.text for token in annotator.annotate(text, "zh")] == words


def test_both_scripts_have_one_headword(annotator: Annotator) -> None:
    (simplified,) = annotator.annotate("头发", "zh-Hans")
    (traditional,) = annotator.annotate("頭髮", "zh-Hant")
    assert simplified.headword == traditional.headword
    assert simplified.readings == traditional.readings == ("tóu", "fa")


def test_citation_tones_without_sandhi(annotator: Annotator) -> None:
    tokens = annotator.annotate("不是一个", "zh")
    syllables = [syllable for token in tokens for syllable in token.readings]
    assert (syllables[0], syllables[2]) == ("bù", "yī")


def test_a_japanese_side_has_no_pinyin(annotator: Annotator) -> None:
    tokens = annotator.annotate("東京は大きい。", "ja")
    assert all(token.readings == () and token.language in ("ja", "und") for token in tokens)


def test_a_surname_and_a_given_name_stay_together(annotator: Annotator) -> None:
    tokens = annotator.annotate("李小萌说话", "zh")
    assert tokens[0].text == "李小萌"


def test_kinds(annotator: Annotator) -> None:
    tokens = annotator.annotate("State-backed 25% ，", "en")
    kinds = [(token.text, token.kind) for token in tokens]
    assert kinds == [
        ("State", TokenKind.WORD),
        ("-", TokenKind.PUNCTUATION),
        ("backed", TokenKind.WORD),
        (" ", TokenKind.SPACE),
        ("25%", TokenKind.NUMBER),
        (" ", TokenKind.SPACE),
        ("，", TokenKind.PUNCTUATION),
    ]
