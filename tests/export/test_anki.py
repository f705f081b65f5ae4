"""Packages as the real Anki takes them."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from anki.cards import CardId
from anki.collection import Collection
from anki.scheduler.v3 import CardAnswer, Scheduler
from msgspec.structs import replace

from reader.core.entries import Entry, EntryKey
from reader.core.errors import CancelledError, OutputError
from reader.export.anki import AnkiOptions, write_package
from reader.export.note_types import CHINESE, ENGLISH, CardKind

Take = Callable[[Path], dict[str, int]]

EARLIER = "2026-05-01T09:00:00+00:00"
LATER = "2026-05-02T10:00:01+00:00"


@pytest.fixture
def entries(overturn: Entry, topple: Entry, homographs: tuple[Entry, Entry]) -> list[Entry]:
    return [overturn, topple, *homographs]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return tmp_path / "deck.apkg"


def templates_of(collection: Collection, entry: Entry) -> list[str]:
    """The names of the cards that an entry has in Anki."""
    cards = map(collection.get_card, collection.find_cards(f"Id:{entry.id}"))
    return sorted(str(card.template()["name"]) for card in cards)


def test_first_import_brings_every_word(
    entries: list[Entry], package: Path, take: Take, collection: Collection
) -> None:
    assert write_package(entries, package) == 4
    assert take(package) == {"new": 4}
    assert collection.note_count() == 4


def test_second_import_finds_every_word_again(
    entries: list[Entry], package: Path, take: Take, collection: Collection
) -> None:
    write_package(entries, package)
    take(package)
    write_package(entries, package)
    assert take(package) == {"duplicate": 4}
    assert collection.note_count() == 4


def test_edited_gloss_updates_its_note_alone(
    entries: list[Entry], package: Path, take: Take, collection: Collection
) -> None:
    write_package(entries, package)
    take(package)
    entries[0] = replace(entries[0], gloss="to turn upside down", updated_at=LATER)
    write_package(entries, package)
    assert take(package) == {"updated": 1, "duplicate": 3}
    (note,) = collection.find_notes(f"Id:{entries[0].id}")
    assert collection.get_note(note)["English"] == "to turn upside down"


def test_another_form_of_the_word_is_still_the_same_note(
    overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    write_package([overturn], package)
    take(package)
    write_package([replace(overturn, sightings=(), updated_at=LATER)], package)
    assert take(package) == {"updated": 1}
    assert [collection.get_note(note)["Hanzi"] for note in collection.find_notes("")] == ["颠覆"]


def test_what_a_person_edits_in_anki_stays(
    overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    write_package([overturn], package)
    take(package)
    note = collection.get_note(collection.find_notes("")[0])
    note["Note"] = "my own"
    collection.update_note(note)
    assert take(package) == {"duplicate": 1}
    assert collection.get_note(note.id)["Note"] == "my own"


def test_review_survives_an_update(
    overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    write_package([overturn], package)
    take(package)
    reviewed = answer_first_card(collection)
    write_package([replace(overturn, gloss="edited", updated_at=LATER)], package)
    assert take(package) == {"updated": 1}
    after = collection.get_card(reviewed)
    assert (after.reps, after.note()["English"]) == (1, "edited")
    assert after.ivl > 0


def answer_first_card(collection: Collection) -> CardId:
    deck = collection.decks.id_for_name("Duizhao")
    scheduler = collection.sched
    assert deck is not None
    assert isinstance(scheduler, Scheduler)
    collection.decks.select(deck)
    queued = scheduler.get_queued_cards().cards[0]
    card = collection.get_card(CardId(queued.card.id))
    card.start_timer()
    scheduler.answer_card(
        scheduler.build_answer(card=card, states=queued.states, rating=CardAnswer.EASY)
    )
    return card.id


def test_fields_are_the_frozen_ones(
    overturn: Entry, topple: Entry, package: Path, take: Take, collection: Collection
) -> None:
    write_package([overturn, topple], package)
    take(package)
    for note_type in (CHINESE, ENGLISH):
        model = collection.models.by_name(note_type.name)
        assert model is not None
        assert collection.models.field_names(model) == list(note_type.fields)
        assert model["id"] == note_type.id


def test_decks_nest_by_article(
    entries: list[Entry], package: Path, take: Take, collection: Collection
) -> None:
    write_package(entries, package)
    take(package)
    assert {deck.name for deck in collection.decks.all_names_and_ids()} == {
        "Default",
        "Duizhao",
        "Duizhao::Chinese",
        "Duizhao::Chinese::A cheap model · 便宜的模型",
        "Duizhao::English",
        "Duizhao::English::A vote",
    }
    note = collection.find_notes("deck:Duizhao::Chinese::A*")
    assert [collection.get_note(each)["Id"] for each in note] == [entries[0].id]


def test_tags_are_single_words(
    overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    write_package([overturn], package)
    take(package)
    (note,) = collection.find_notes("tag:two_words")
    assert collection.get_note(note).tags == ["technology", "two_words"]


def test_new_cards_come_in_the_order_in_which_words_were_saved(
    overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    older = replace(overturn, id="older", key=EntryKey("zh", "先", "xiān"), created_at=EARLIER)
    write_package([overturn, older], package)
    take(package)
    queued = collection.find_cards("card:Recognition", order="c.due")
    assert [collection.get_card(card).note()["Id"] for card in queued] == ["older", overturn.id]


def test_note_is_as_old_as_its_entry(
    overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    write_package([overturn], package)
    take(package)
    note = collection.get_note(collection.find_notes("")[0])
    assert (note.id, note.mod) == (1777629600250, 1777716000)


@pytest.mark.parametrize("kind", CardKind)
def test_each_kind_of_card_can_be_left_out(
    kind: CardKind, overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    wanted = frozenset(CardKind) - {kind}
    write_package([overturn], package, AnkiOptions(cards=wanted))
    take(package)
    made = {CardKind.RECOGNITION, CardKind.PRODUCTION, CardKind.CLOZE}
    assert templates_of(collection, overturn) == sorted(each.title() for each in made - {kind})


def test_a_kind_that_was_left_out_comes_later_without_conflict(
    overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    write_package([overturn], package, AnkiOptions(cards=frozenset({CardKind.RECOGNITION})))
    take(package)
    write_package([overturn], package)
    assert take(package) == {"duplicate": 1}
    assert templates_of(collection, overturn) == ["Cloze", "Production", "Recognition"]


def test_listening_appears_with_a_sound(
    overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    write_package([overturn], package)
    take(package)
    note = collection.get_note(collection.find_notes("")[0])
    assert "Listening" not in templates_of(collection, overturn)
    note["Sound"] = "[sound:word.mp3]"
    collection.update_note(note)
    assert "Listening" in templates_of(collection, overturn)


def test_cards_are_those_that_anki_itself_would_make(
    entries: list[Entry], package: Path, take: Take, collection: Collection
) -> None:
    bare = replace(entries[1], id="bare", gloss="", sightings=())
    write_package([*entries, bare], package)
    take(package)
    before = collection.card_count()
    for note in collection.find_notes(""):
        collection.update_note(collection.get_note(note))  # makes the cards that are missing
    assert collection.card_count() == before
    assert not collection.get_empty_cards().notes


def test_order_of_entries_does_not_change_what_anki_sees(
    entries: list[Entry], package: Path, take: Take
) -> None:
    write_package(entries, package)
    take(package)
    write_package(entries[::-1], package)
    assert take(package) == {"duplicate": 4}


def test_nothing_to_show_is_said(overturn: Entry, package: Path) -> None:
    with pytest.raises(OutputError, match="choose other cards"):
        write_package([overturn], package, AnkiOptions(cards=frozenset({CardKind.LISTENING})))
    assert not list(package.parent.iterdir())


def test_cancel_keeps_the_older_deck(entries: list[Entry], package: Path) -> None:
    write_package(entries, package)
    before = package.read_bytes()

    def stop(_done: int, _total: int, _what: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        write_package(entries, package, progress=stop)
    assert package.read_bytes() == before
    assert list(package.parent.iterdir()) == [package]


def test_progress_reaches_the_end(entries: Sequence[Entry], package: Path) -> None:
    steps: list[tuple[int, int]] = []
    write_package(entries, package, progress=lambda done, total, _: steps.append((done, total)))
    assert (steps[0], steps[-1]) == ((0, 4), (4, 4))


def test_sentences_are_read_aloud_by_who_can(
    overturn: Entry, package: Path, take: Take, collection: Collection
) -> None:
    readings = {"新技術正在顛覆整個行業。": "xīn jìshù"}
    write_package([overturn], package, AnkiOptions(sentence_reading=readings.get))
    take(package)
    assert collection.get_note(collection.find_notes("")[0])["SentencePinyin"] == "xīn jìshù"
