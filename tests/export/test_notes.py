"""What an entry says in the fields of its note."""

import pytest
from msgspec.structs import replace

from reader.core.entries import Entry, EntryKey, Sighting
from reader.export.decks import deck_id, deck_name, tag_name
from reader.export.note_types import CHINESE, ENGLISH, CardKind
from reader.export.notes import write_note


def fields_of(entry: Entry) -> dict[str, str]:
    note = write_note(entry)
    return dict(zip(note.note_type.fields, note.fields, strict=True))


def test_chinese_fields(overturn: Entry) -> None:
    assert write_note(overturn).note_type is CHINESE
    assert fields_of(overturn) == {
        "Hanzi": "顛覆",
        "Pinyin": "diān fù",
        "Bopomofo": "ㄉㄧㄢ ㄈㄨˋ",
        "Ruby": '<span lang="zh-Hant"><ruby class="tone1">顛<rt>diān</rt></ruby>'
        '<ruby class="tone4">覆<rt>fù</rt></ruby></span>',
        "Color": '<span lang="zh-Hant"><span class="tone1">顛</span>'
        '<span class="tone4">覆</span></span>',
        "English": "to overthrow<br>to subvert",
        "Classifier": "次",
        "Simplified": "颠覆",
        "Traditional": "顛覆",
        "Also Written": "颠覆",
        "Frequency": "4.1",
        "Sound": "",
        "Sentence": '<span lang="zh-Hant">新技術正在<b>顛覆</b>整個行業。</span>',
        "SentencePinyin": "",
        "SentenceTranslation": "New technology is overturning the whole industry.",
        "SentenceSound": "",
        "Source": "Our weekly · A cheap model · 便宜的模型",
        "Url": "https://example.org/model?part=1&amp;of=2",
        "Note": "Seen twice.",
        "Level": "HSK 6",
        "Id": overturn.id,
        "Spare1": "",
        "Spare2": "",
    }


def test_english_fields(topple: Entry) -> None:
    assert write_note(topple).note_type is ENGLISH
    assert fields_of(topple) == {
        "Word": "topple",
        "Phonetic": "ˈtɒpl",
        "Chinese": "v. 推翻",
        "English": "to make something fall",
        "Level": "雅思",
        "Frequency": "3.4",
        "Sound": "",
        "Sentence": "The vote <b>toppled</b> the government.",
        "SentenceTranslation": "这次投票推翻了政府。",
        "Source": "A vote",
        "Url": "",
        "Note": "",
        "Id": topple.id,
        "Spare1": "",
        "Spare2": "",
    }


def test_word_that_was_not_met_is_simplified(overturn: Entry) -> None:
    fields = fields_of(replace(overturn, sightings=()))
    assert (fields["Hanzi"], fields["Also Written"]) == ("颠覆", "顛覆")
    assert fields["Ruby"].startswith('<span lang="zh-Hans">')
    assert fields["Sentence"] == ""


@pytest.mark.parametrize(
    ("sentence", "script"), [("他說過這話。", "zh-Hant"), ("他说过这话。", "zh-Hans"), ("", "zh")]
)
def test_word_alike_in_both_scripts_takes_that_of_its_sentence(
    sentence: str, script: str, homographs: tuple[Entry, Entry]
) -> None:
    entry = replace(homographs[0], sightings=(Sighting(surface="行", sentence=sentence),))
    assert fields_of(entry)["Color"].startswith(f'<span lang="{script}">')


def test_first_sighting_with_a_sentence_tells(overturn: Entry) -> None:
    (full,) = overturn.sightings
    empty = Sighting(surface="颠覆", article_title="Elsewhere")
    note = write_note(replace(overturn, sightings=(empty, full)))
    assert note.deck == "Duizhao::Chinese::A cheap model · 便宜的模型"
    assert note.fields[0] == "顛覆"


def test_cards_follow_the_fields(overturn: Entry, topple: Entry) -> None:
    spoken = {CardKind.RECOGNITION, CardKind.PRODUCTION, CardKind.CLOZE}
    assert set(write_note(overturn).cards) == spoken
    assert set(write_note(replace(topple, gloss="倒下")).cards) == spoken
    assert set(write_note(replace(topple, gloss="to fall")).cards) == spoken
    bare = replace(overturn, gloss="", sightings=())
    assert write_note(bare).cards == (CardKind.RECOGNITION,)


def test_headword_stands_where_the_reading_does_not_fit(overturn: Entry) -> None:
    fields = fields_of(replace(overturn, key=EntryKey("zh", "颠覆", "diān")))
    assert fields["Color"] == '<span lang="zh-Hant">顛覆</span>'


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("A :: B", "A : B"),
        (":: edge ::", "edge"),
        ('The "best"\n of\x00it', "The 'best' of it"),
        ("x" * 300, "x" * 100),
        ("a" * 99 + "::", "a" * 99),
    ],
)
def test_title_is_one_level_of_a_deck(title: str, level: str) -> None:
    assert deck_name("zh", title) == f"Duizhao::Chinese::{level}"


@pytest.mark.parametrize("title", ["", "  ", "::", "\x00"])
def test_deck_without_a_title(title: str) -> None:
    assert deck_name("en", title) == "Duizhao::English"


def test_deck_ids_last_and_differ() -> None:
    assert deck_id("Duizhao::Chinese") == 1363536915466
    assert deck_id("Duizhao::Chinese") != deck_id("Duizhao::English")
    assert deck_id("Duizhao::English") < 2**53


def test_tags_have_no_blanks() -> None:
    assert tag_name(" two\u3000words here ") == "two_words_here"
