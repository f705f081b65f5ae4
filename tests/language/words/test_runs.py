import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.words.runs import RunKind, split_runs


@given(st.text(max_size=60))
def test_the_runs_cover_the_text(text: str) -> None:
    runs = list(split_runs(text))
    assert "".join(text[run.start : run.end] for run in runs) == text
    assert all(run.start < run.end for run in runs)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("AI晶片，1.4億。", ["AI", "晶片", "，", "1.4", "億", "。"]),
        ("GPT-4 isn't new", ["GPT", "-", "4", " ", "isn't", " ", "new"]),
        ("the U.S. and A.I. firms", ["the", " ", "U.S.", " ", "and", " ", "A.I.", " ", "firms"]),
        ("start-up’s 25%", ["start-up’s", " ", "25%"]),
        ("好……走——吧", ["好", "……", "走", "——", "吧"]),
        ("naïve café", ["naïve", " ", "café"]),
        ("ひらがな漢字", ["ひらがな", "漢字"]),
        ("2026/10/05", ["2026/10/05"]),
    ],
)
def test_pieces(text: str, pieces: list[str]) -> None:
    assert [text[run.start : run.end] for run in split_runs(text)] == pieces


def test_kinds() -> None:
    kinds = [run.kind for run in split_runs("看a1 。か")]
    assert kinds == [
        RunKind.HAN,
        RunKind.WORD,
        RunKind.SPACE,
        RunKind.PUNCTUATION,
        RunKind.KANA,
    ]
