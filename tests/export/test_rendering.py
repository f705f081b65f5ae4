"""Cards as Anki's own renderer shows them."""

import html
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from anki.cards import Card
from anki.collection import Collection
from msgspec.structs import replace

from reader.core.entries import Entry, EntryKey, Sighting
from reader.export.anki import write_package
from reader.export.note_types import CardKind

Take = Callable[[Path], dict[str, int]]
Show = Callable[[Entry], dict[str, Card]]

SHOWN = """<script>alert('x')</script> {{c1::hidden}} {{Hanzi}} [sound:/etc/passwd] "q" &"""
HOSTILE = SHOWN + "\x1f\\(x\\)"


@pytest.fixture
def show(tmp_path: Path, take: Take, collection: Collection) -> Show:
    """Give all cards of an entry by kind, the listening card with a sound that Anki put there."""

    def cards_of(entry: Entry) -> dict[str, Card]:
        write_package([entry], tmp_path / "deck.apkg")
        take(tmp_path / "deck.apkg")
        (found,) = collection.find_notes("")
        note = collection.get_note(found)
        note["Sound"] = "[sound:word.mp3]"
        collection.update_note(note)
        return {str(card.template()["name"]).lower(): card for card in note.cards()}

    return cards_of


def faces(cards: dict[str, Card]) -> Iterator[str]:
    """Both faces of each card without the style sheet."""
    for card in cards.values():
        yield without_style(card.question())
        yield without_style(card.answer())


def without_style(face: str) -> str:
    return re.sub("<style>.*?</style>", "", face, flags=re.DOTALL)


def visible(face: str) -> str:
    """What a person reads on a face."""
    return " ".join(html.unescape(re.sub("<[^>]*>", "", without_style(face))).split())


@pytest.mark.parametrize("name", ["overturn", "topple"])
def test_no_face_misses_a_field(name: str, show: Show, request: pytest.FixtureRequest) -> None:
    cards = show(request.getfixturevalue(name))
    assert set(cards) == set(CardKind)
    for face in faces(cards):
        assert "{{" not in face
        assert "unknown field" not in face.lower()
        assert "problem" not in face.lower()
        assert visible(face)


def test_sparse_entry_renders_without_holes(homographs: tuple[Entry, Entry], show: Show) -> None:
    answer = visible(show(homographs[0])["recognition"].answer())
    assert answer == "行xíng ㄒㄧㄥˊ to walk [anki:play:a:0]"


def test_questions_ask_one_thing(overturn: Entry, show: Show) -> None:
    cards = show(overturn)
    assert "diān" not in visible(cards["recognition"].question())
    assert "overthrow" not in visible(cards["recognition"].question())
    assert "顛覆" not in visible(cards["production"].question())
    assert visible(cards["production"].question()).startswith("to overthrow")
    assert "顛覆" not in visible(cards["listening"].question())


def test_cloze_card_has_its_gap_where_the_word_stands(overturn: Entry, show: Show) -> None:
    question = show(overturn)["cloze"].question()
    assert 'class="sentence gapped"' in question
    assert "新技術正在<b>顛覆</b>整個行業。" in question
    assert ".gapped b { font-size: 0; }" in question


def test_answer_says_everything(overturn: Entry, show: Show) -> None:
    answer = show(overturn)["recognition"].answer()
    read = visible(answer)
    for text in ("颠覆", "ㄉㄧㄢ ㄈㄨˋ", "次", "to overthrow", "HSK 6", "4.1", "Seen twice."):
        assert text in read
    assert "New technology is overturning the whole industry." in read
    assert '<ruby class="tone4">覆<rt>fù</rt></ruby>' in answer
    assert '<a href="https://example.org/model?part=1&amp;of=2">' in answer


def test_english_answer_says_everything(topple: Entry, show: Show) -> None:
    read = visible(show(topple)["production"].answer())
    for text in ("topple", "/ˈtɒpl/", "v. 推翻", "to make something fall", "雅思", "A vote"):
        assert text in read


@pytest.mark.parametrize("language", ["zh", "en"])
def test_hostile_text_is_shown_as_text(overturn: Entry, language: str, show: Show) -> None:
    sighting = Sighting(
        surface=HOSTILE, sentence=HOSTILE, translation=HOSTILE, article_title=HOSTILE,
        source=HOSTILE, url="https://example.org/" + HOSTILE,
    )  # fmt: skip
    hostile = replace(
        overturn, key=EntryKey(language, HOSTILE, HOSTILE), traditional=HOSTILE, phonetic=HOSTILE,
        gloss=HOSTILE, note=HOSTILE, classifiers=HOSTILE, level=HOSTILE, tags=(HOSTILE,),
        sightings=(sighting,),
    )  # fmt: skip
    cards = show(hostile)
    for face in faces(cards):
        assert "<script" not in face
        assert "{{" not in face
        assert "passwd" not in re.sub("&#91;sound:/etc/passwd", "", face)
        assert face.count("[anki:play") <= 1  # the sound that Anki put there, and no other
    assert not cards["recognition"].question_av_tags()
    read = visible(cards["recognition"].answer()).replace("\u2060", "")
    assert SHOWN + "\\(x\\)" in read


def test_only_web_addresses_become_links(overturn: Entry, show: Show) -> None:
    (sighting,) = overturn.sightings
    hostile = replace(sighting, url="javascript:alert(1)")
    answer = show(replace(overturn, sightings=(hostile,)))["recognition"].answer()
    assert "javascript" not in answer
    assert "<a " not in answer
    assert "Our weekly" in answer
