from dictionary_build.spelling import spell
from reader.core.lexicon import ChineseWord, Sense


def word(headword: str, reading: str, taiwan: str = "") -> ChineseWord:
    return ChineseWord(
        simplified=headword,
        traditional=headword,
        reading=tuple(reading.split()),
        taiwan_reading=tuple(taiwan.split()),
        senses=(Sense("own"),),
    )


def test_both_readings_are_spelled_without_tones() -> None:
    words = [word("绿色", "lǜ sè"), word("垃圾", "lā jī", "lè sè"), word("和", "hé", "hè")]
    assert list(spell(words)) == [("luse", 0), ("laji", 1), ("lese", 1), ("he", 2)]


def test_what_has_no_letters_is_left_out() -> None:
    assert list(spell([word("·", "·")])) == []
