from hypothesis import given
from hypothesis import strategies as st

from reader.core.folding import Folding

TWINS = {"銀": "银", "後": "后"}


def folding() -> Folding:
    return Folding(lambda character: TWINS.get(character, character))


def test_all_ways_to_write_a_text_are_one() -> None:
    fold = folding().fold
    assert fold("銀行 Café ＡＩ") == "银行 cafe ai"
    assert fold("⽂ yínháng ﾊ") == "文 yinhang ハ"
    assert fold("BANK") == "bank"


def test_what_would_grow_stays() -> None:
    assert folding().fold("ﬁß㍿") == "ﬁß㍿"


@given(st.text())
def test_offsets_hold(text: str) -> None:
    assert len(folding().fold(text)) == len(text)


@given(st.text(), st.text())
def test_a_piece_of_a_text_folds_to_the_same_piece(first: str, second: str) -> None:
    fold = folding().fold
    assert fold(first) + fold(second) == fold(first + second)
