"""Words with their readings."""

import pytest

from reader.export.syllables import bopomofo, in_tones, pair_syllables, ruby


@pytest.mark.parametrize(
    ("word", "reading", "expected"),
    [
        ("银行", "yín háng", [("银", "yín", 2), ("行", "háng", 2)]),
        ("玩儿", "wán r", [("玩", "wán", 2), ("儿", "r", 5)]),
        ("卡拉OK", "kǎ lā", [("卡", "kǎ", 3), ("拉", "lā", 1), ("O", "", 0), ("K", "", 0)]),
        ("一，二", "yī èr", [("一", "yī", 1), ("，", "", 0), ("二", "èr", 4)]),
        ("银行", "yín", [("银行", "yín", 0)]),
        ("银行", "", [("银行", "", 0)]),
    ],
)
def test_syllables_find_their_characters(
    word: str, reading: str, expected: list[tuple[str, str, int]]
) -> None:
    assert list(pair_syllables(word, reading)) == expected


def test_ruby_and_tones() -> None:
    syllables = pair_syllables("卡拉OK", "kǎ lā")
    assert ruby(syllables) == (
        '<ruby class="tone3">卡<rt>kǎ</rt></ruby><ruby class="tone1">拉<rt>lā</rt></ruby>OK'
    )
    assert in_tones(syllables) == ('<span class="tone3">卡</span><span class="tone1">拉</span>OK')
    assert ruby(pair_syllables("银行", "yín")) == "<ruby>银行<rt>yín</rt></ruby>"
    assert bopomofo("lǜ sè") == "ㄌㄩˋ ㄙㄜˋ"
