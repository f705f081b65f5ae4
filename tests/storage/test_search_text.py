import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.storage.search_text import fold, search_text, spellings

BANK = search_text("yín háng", "银行", "銀行", "bank\nCL:家", "")
GREEN = search_text("lǜ sè", "绿色", "綠色", "green", "wie Gras, Straße")


def finds(search: str, text: str) -> bool:
    return any(spelling in text for spelling in spellings(search))


@pytest.mark.parametrize(
    "search",
    "yín háng|yínháng|yin2hang2|yin2 hang2|yinhang|yin hang|Yin-Hang|YIN2|yin'hang|银行|銀|BANK|"
    "CL:家|yi\u0301n|ｙｉｎ| bank ".split("|"),
)
def test_every_way_to_type_a_word_finds_it(search: str) -> None:
    assert finds(search, BANK)


@pytest.mark.parametrize("search", ["lv4", "lu:4", "lü4", "lǜ", "lvse", "STRASSE", "gras"])
def test_every_way_to_type_u_umlaut_finds_it(search: str) -> None:
    assert finds(search, GREEN)


@pytest.mark.parametrize("search", ["yin1", "yīn", "hangyin", "bank cl", "yin2hang4"])
def test_another_word_is_not_found(search: str) -> None:
    assert not finds(search, BANK)


@given(st.lists(st.text(min_size=1)))
def test_any_piece_of_what_was_written_is_found(others: list[str]) -> None:
    text = search_text("", *others)
    for other in others:
        piece = " ".join(fold(other).split())
        if piece and piece == fold(other) == fold(piece):
            assert finds(piece, text)
