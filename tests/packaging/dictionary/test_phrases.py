from dictionary_build.phrases import choose_phrases, pack_phrases
from reader.core.lexicon import ChineseWord


def _word(simplified: str, reading: str) -> ChineseWord:
    syllables = tuple(reading.split())
    return ChineseWord(simplified=simplified, traditional=simplified, reading=syllables, senses=())


_WORDS = [
    _word("长", "cháng"),
    _word("长", "zhǎng"),
    _word("走", "zǒu"),
    _word("路", "lù"),
    _word("一", "yī"),
    _word("儿", "ér"),
    _word("儿", "r"),
    _word("长路", "cháng lù"),
    _word("地方", "dì fang"),
    _word("地方", "dì fāng"),
]


def _chosen(phrase: str, readings: str) -> list[tuple[str, str]]:
    return list(choose_phrases({phrase: [[s] for s in readings.split()]}, _WORDS))


def test_unknown_phrase_with_a_polyphone_is_kept() -> None:
    assert _chosen("长走", "cháng zǒu") == [("长走", "cháng zǒu")]


def test_what_single_characters_would_give_is_left_out() -> None:
    assert _chosen("走路", "zǒu lù") == []


def test_word_of_the_dictionary_keeps_its_only_reading() -> None:
    assert _chosen("长路", "zhǎng lù") == []


def test_phrase_chooses_among_the_readings_of_a_word() -> None:
    assert _chosen("地方", "dì fāng") == [("地方", "dì fāng")]
    assert _chosen("地方", "de fāng") == []


def test_sandhi_is_undone() -> None:
    assert _chosen("一长", "yì cháng") == [("一长", "yī cháng")]


def test_colouring_r_is_written_so() -> None:
    assert _chosen("走儿", "zǒu er") == [("走儿", "zǒu r")]


def test_phrase_that_does_not_fit_its_reading_is_left_out() -> None:
    assert _chosen("长走", "cháng") == []
    assert _chosen("长，走", "cháng ， zǒu") == []


def test_phrases_are_packed_in_order() -> None:
    assert list(pack_phrases([("走", "b"), ("长", "a")])) == [(0, "走\n长", "b\na")]
