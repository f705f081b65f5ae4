import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.characters import clean


@pytest.mark.parametrize(
    ("text", "ordinary"),
    [
        ("⼩镇的⽂化", "小镇的文化"),
        ("⻅⻓⻋⻢⺠", "见长车马民"),
        ("豈\uf900更\uf901", "豈豈更更"),
        ("全角，标点！ＡＢ１２", "全角，标点！ＡＢ１２"),
        ("ﬁne, ½ and ²", "ﬁne, ½ and ²"),
        ("⺮ and ⺡ are parts, not characters", "⺮ and ⺡ are parts, not characters"),
        ("page\x0cbreak\x07", "page\x0cbreak"),
        ("a\u202eb", "a[RLO]b"),
    ],
)
def test_clean(text: str, ordinary: str) -> None:
    assert clean(text) == ordinary


@given(st.text(max_size=80))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
