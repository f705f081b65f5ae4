import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import paths
from reader.language.dictionary import Dictionary
from reader.language.dictionary_splitter import WordKind, pack_count, pack_words
from reader.language.words.lattice import best_path
from reader.language.words.scores import flat_scores
from reader.language.words.segmentation import Segmenter
from reader.language.words.table import WordTable
from reader.language.words.wordlist import WITHOUT_MODEL, WordList

WORDS = {"人工": 50, "智能": 60, "人工智能": 40, "发展": 900, "学习": 700, "机器": 300}


@pytest.fixture(scope="module")
def words() -> WordList:
    counts = {word: pack_count(count, WordKind.WORD) for word, count in WORDS.items()}
    for word in WORDS:
        for end in range(1, len(word)):
            counts.setdefault(word[:end], pack_count(0, WordKind.NONE))
    return WordList(WordTable.read(pack_words(counts)), WITHOUT_MODEL)


def path(text: str, words: WordList, edges: dict[int, list[tuple[int, float]]]) -> list[str]:
    scores = flat_scores(len(text), WITHOUT_MODEL.length)
    cuts = best_path(text, scores, words.within([text]), edges)
    return [text[start:end] for start, end in pairwise(cuts)]


def test_the_longest_known_words(words: WordList) -> None:
    assert path("人工智能发展", words, {}) == ["人工智能", "发展"]
    assert path("机器学习者", words, {}) == ["机器", "学习", "者"]
    assert path("", words, {}) == []


def test_what_a_rule_proposes(words: WordList) -> None:
    assert path("甲乙发展", words, {0: [(2, 30.0)]}) == ["甲乙", "发展"]
    assert path("甲乙发展", words, {0: [(9, 30.0)]}) == ["甲", "乙", "发展"]  # it leads out


@given(st.text("人工智能发展学习机器者", max_size=20))
def test_parts_are_words_or_single_characters(words: WordList, text: str) -> None:
    parts = path(text, words, {})
    assert "".join(parts) == text
    assert all(len(part) == 1 or part in WORDS for part in parts)


@pytest.fixture(scope="module")
def segmenter(dictionary: Dictionary) -> Segmenter:
    return Segmenter(dictionary)


def test_parts_join_to_the_whole(segmenter: Segmenter) -> None:
    assert segmenter.split("机器学习的发展") == ["机器学习", "的", "发展"]
    assert segmenter.split("") == []


def test_share_of_running_text(segmenter: Segmenter) -> None:
    assert 0.001 < segmenter.share("的") < 0.1
    assert segmenter.share("的") > segmenter.share("发展") > 0
    assert segmenter.share("甲乙丙丁戊") == 0


@pytest.fixture
def without_model(tmp_path: Path) -> Iterator[Segmenter]:
    """A splitter that has the word list and nothing else."""
    copy = tmp_path / "dictionary.sqlite3"
    shutil.copy(paths.dictionary(), copy)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("DELETE FROM boundary_model")
        connection.commit()
    with closing(Dictionary(copy)) as dictionary:
        yield Segmenter(dictionary)


def test_words_are_found_without_the_model_too(without_model: Segmenter) -> None:
    assert without_model.split("人工智能的发展") == ["人工智能", "的", "发展"]
