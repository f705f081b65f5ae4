import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.words.runs import RunKind, split_around, split_runs

MESSY = st.text(max_size=60) | st.text(
    "ab Z9.,-'’@#/:$€%万亿汉か🇨🇳👍🏽\u200d\ufe0f\u0301\ud800", max_size=40
)


@given(MESSY)
def test_the_runs_cover_the_text(text: str) -> None:
    runs = list(split_runs(text))
    assert "".join(text[run.start : run.end] for run in runs) == text
    assert all(run.start < run.end for run in runs)


@given(MESSY, st.lists(st.tuples(st.integers(-3, 70), st.integers(-3, 70)), max_size=6))
def test_runs_cover_the_text_around_whatever_is_fixed(
    text: str, fixed: list[tuple[int, int]]
) -> None:
    runs = split_around(text, fixed)
    assert "".join(text[run.start : run.end] for run in runs) == text
    kept = [(run.start, run.end) for run in runs if run.kind is RunKind.FIXED]
    assert set(kept) <= set(fixed)


def test_of_fixed_spans_that_overlap_the_first_counts() -> None:
    runs = split_around("一二三四五", [(1, 3), (0, 2), (2, 4)])
    assert [(run.kind, run.start, run.end) for run in runs] == [
        (RunKind.FIXED, 0, 2), (RunKind.FIXED, 2, 4), (RunKind.HAN, 4, 5),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("AI晶片，1.4億。", ["AI", "晶片", "，", "1.4億", "。"]),
        ("GPT-4 isn't new", ["GPT-4", " ", "isn't", " ", "new"]),
        ("用5G和B2B", ["用", "5G", "和", "B2B"]),
        ("P-700、3M45、S-IVB", ["P-700", "、", "3M45", "、", "S-IVB"]),
        ("the U.S. and A.I. firms", ["the", " ", "U.S.", " ", "and", " ", "A.I.", " ", "firms"]),
        ("Mr. Lee, e.g. No. 5", ["Mr.", " ", "Lee", ",", " ", "e.g.", " ", "No.", " ", "5"]),
        ("No. Yes.", ["No", ".", " ", "Yes", "."]),
        ("start-up’s 25%", ["start-up’s", " ", "25%"]),
        ("$1.5bn or £20m", ["$1.5bn", " ", "or", " ", "£20m"]),
        ("10,000 in the 1980s", ["10,000", " ", "in", " ", "the", " ", "1980s"]),
        ("the 3rd at 3:30 p.m.", ["the", " ", "3rd", " ", "at", " ", "3:30", " ", "p.m."]),
        ("20-year-old", ["20", "-", "year-old"]),
        ("R&D", ["R&D"]),
        ("好……走——吧", ["好", "……", "走", "——", "吧"]),
        ("naïve café", ["naïve", " ", "café"]),
        ("ひらがな漢字", ["ひらがな", "漢字"]),
        ("2026/10/05", ["2026/10/05"]),
        ("见https://example.org/a?b=c。", ["见", "https://example.org/a?b=c", "。"]),
        ("me@example.org, #tag @you", ["me@example.org", ",", " ", "#tag", " ", "@you"]),
        ("好👍🏽🇨🇳👩‍🚀", ["好", "👍🏽", "🇨🇳", "👩‍🚀"]),
    ],
)
def test_pieces(text: str, pieces: list[str]) -> None:
    assert [text[run.start : run.end] for run in split_runs(text)] == pieces


def test_kinds() -> None:
    kinds = [run.kind for run in split_runs("看a1b 。か7万@me")]
    assert kinds == [
        RunKind.HAN,
        RunKind.MIXED,
        RunKind.SPACE,
        RunKind.PUNCTUATION,
        RunKind.KANA,
        RunKind.NUMBER,
        RunKind.ADDRESS,
    ]


@pytest.mark.parametrize(
    "part", ["a中", "a+", "1,", "a.1.", "a-", "-a@", "www.", "1.1a", "'a", "é·", "#"]
)
def test_long_lines_of_one_piece_again_and_again(part: str) -> None:
    text = part * (60_000 // len(part)) + "a"
    assert "".join(text[run.start : run.end] for run in split_runs(text)) == text
