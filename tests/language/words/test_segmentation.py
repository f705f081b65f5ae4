import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.words.segmentation import split_again

KNOWN = {"人工", "智能", "人工智能", "发展", "发", "展", "学习", "机器"}


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("人工智能发展", ["人工智能", "发展"]),
        ("机器学习者", ["机器", "学习", "者"]),
        ("甲乙", ["甲", "乙"]),
        ("人工", ["人工"]),
    ],
)
def test_the_fewest_known_parts(word: str, parts: list[str]) -> None:
    assert split_again(word, KNOWN.__contains__) == parts


@given(st.text("人工智能发展学习机器者", min_size=1, max_size=20))
def test_the_parts_join_to_the_word(word: str) -> None:
    parts = split_again(word, KNOWN.__contains__)
    assert "".join(parts) == word
    assert all(len(part) == 1 or part in KNOWN for part in parts)
