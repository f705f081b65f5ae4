from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.wordcards import Candidate
from reader.language.words import FoundWord
from reader.language.words.finding import WordFinder


def at(finder: WordFinder, text: str, part: str, language: str) -> Sequence[Candidate]:
    """Give the candidates of the word at which a part of the text begins."""
    words = finder.find(text, language)
    start = text.index(part)
    return finder.candidates(words, next(n for n, word in enumerate(words) if word.end > start))


def test_longer_words_come_first(finder: WordFinder) -> None:
    found = at(finder, "他们在研究生命的起源", "研究", "zh")
    assert [candidate.text for candidate in found] == ["研究生", "生命"][:1]
    assert (found[0].start, found[0].end, found[0].headword) == (3, 6, "研究生")


def test_shorter_words_within_are_offered(finder: WordFinder) -> None:
    texts = [c.text for c in at(finder, "發展人工智能產業", "人工智能", "zh")]
    assert {"人工", "智能"} <= set(texts)
    assert texts == sorted(texts, key=len, reverse=True)


def test_headwords_are_simplified_and_the_text_is_as_written(finder: WordFinder) -> None:
    found = at(finder, "發展人工智慧產業", "人工", "zh")
    assert ("智慧", "智慧") in {(c.text, c.headword) for c in found}


@pytest.mark.parametrize(
    ("text", "part", "quantity", "meaning", "language"),
    [
        ("会议于2024年3月5日开始", "月", "2024年3月5日", "5 March 2024", "zh"),
        ("上午九点半开会", "点", "上午九点半", "9:30 a.m.", "zh"),
        ("赚了1.4億元。", "元", "1.4億元", "140 million yuan", "zh"),
        ("It cost $1.5 billion.", "billion", "$1.5 billion", "15亿美元", "en"),
        ("We met on March 5, 2024 at noon", "5", "March 5, 2024", "2024年3月5日", "en"),
    ],
)
def test_quantities_of_several_words(
    finder: WordFinder, text: str, part: str, quantity: str, meaning: str, language: str
) -> None:
    first = at(finder, text, part, language)[0]
    assert (first.text, first.gloss, first.is_phrase) == (quantity, meaning, True)


@pytest.mark.parametrize(
    ("text", "phrase", "headword"),
    [
        ("They cracked down on smoking", "cracked down on", "crack down on"),
        ("In a way, that is true", "In a way", "in a way"),
        ("He took it off at once", "took it off", "take off"),
        ("She turned the old radio off", "turned the old radio off", "turn off"),
        ("They finally made up their minds.", "made up their minds", "make up one's mind"),
        ("We look forward to it", "look forward to", "look forward to"),
    ],
)
def test_english_phrases(finder: WordFinder, text: str, phrase: str, headword: str) -> None:
    found = {c.text: c for c in finder.phrases(finder.find(text, "en"))}
    assert found[phrase].headword == headword
    start, end = found[phrase].start, found[phrase].end
    assert text[start:end] == phrase


def test_no_phrase_across_punctuation(finder: WordFinder) -> None:
    words = finder.find("They cracked. Down on the farm he took it. Off they went", "en")
    headwords = {candidate.headword for candidate in finder.phrases(words)}
    assert headwords.isdisjoint({"crack down on", "take off"})


@pytest.mark.parametrize(
    ("text", "headword"),
    [("He will draw the pictures in ink", "draw in"), ("They came to rely on it", "come to sth")],
)
def test_what_only_looks_like_a_phrase(finder: WordFinder, text: str, headword: str) -> None:
    found = finder.phrases(finder.find(text, "en"))
    assert headword not in {candidate.headword for candidate in found}


def test_a_phrase_is_offered_at_each_of_its_words(finder: WordFinder) -> None:
    text = "They cracked down on it"
    for part in ("cracked", "down", "on"):
        assert at(finder, text, part, "en")[0].headword == "crack down on"
    assert not at(finder, text, "They", "en")


@given(
    st.text("人工智能研究生命的3月5日百万 took it off up,.一二", max_size=30),
    st.sampled_from(["zh", "en"]),
)
def test_candidates_lie_in_the_text(finder: WordFinder, text: str, language: str) -> None:
    words: list[FoundWord] = finder.find(text, language)
    for index, word in enumerate(words):
        found = finder.candidates(words, index)
        assert len(found) <= 12
        for candidate in found:
            assert candidate.text == text[candidate.start : candidate.end]
            assert candidate.start < word.end
            assert candidate.end > word.start
