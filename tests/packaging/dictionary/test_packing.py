from msgspec import msgpack

from dictionary_build.packing import pack_chinese, pack_english, pack_phrases
from reader.core.gloss_analysis import parts_of
from reader.core.lexicon import ChineseWord, CrossReference, EnglishWord, Sense

_UNPACK = msgpack.Decoder(ChineseWord)


def _word(simplified: str, *glosses: str, **facts: object) -> ChineseWord:
    return ChineseWord(
        simplified=simplified,
        traditional=simplified,
        reading=("x",),
        senses=tuple(map(Sense, glosses)),
        **facts,  # pyright: ignore[reportArgumentType]
    )


def test_words_come_back_as_they_were() -> None:
    word = _word("走", "to walk", levels={"HSK 2.0": "1"}, classifiers=(("个", "個", "gè"),))
    ((number, packed),) = pack_chinese([(word, ())], {(0, 0): (0.25,)})
    again = _UNPACK.decode(packed)
    assert (number, again) == (0, word)
    assert again.senses[0].weights == (0.25,)
    assert again.senses[0].parts == parts_of("to walk")


def test_words_without_senses_are_lent_those_that_references_end_at() -> None:
    pointer = _word("行走", references=(CrossReference("see", "走", "走"),))
    words = [(pointer, (1, None, 1)), (_word("走", "to walk", "to go"), ())]
    lent = _UNPACK.decode(dict(pack_chinese(words, {(1, 1): (0.5,)}))[0])
    assert [(sense.text, sense.weights) for sense in lent.senses] == [
        ("to walk", ()),
        ("to go", (0.5,)),
    ]


def test_english_words_have_all_their_forms() -> None:
    word = EnglishWord(word="go", senses=(Sense("去", "vi."),))
    ((_, packed),) = pack_english([word], {0: {"past tense": "went"}}, {(0, 0): (1.0,)})
    again = msgpack.decode(packed, type=EnglishWord)
    assert again.inflections == {"past tense": "went"}
    assert (again.source, again.senses[0].weights) == ("ECDICT", (1.0,))


def test_phrases_are_listed_by_their_first_two_words() -> None:
    words = ("Go on", "go on foot", "go", "give up", "go on")
    pairs, phrases = pack_phrases([EnglishWord(word=word, senses=()) for word in words])
    assert pairs.split("\n") == ["go on", "give up"]
    assert phrases.split("\n") == ["go on\tgo on foot", "give up"]
