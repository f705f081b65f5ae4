"""Text files as the real Anki takes them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from anki.collection import Collection
from msgspec.structs import replace

from reader.core.entries import Entry
from reader.core.errors import CancelledError
from reader.export.anki import write_package
from reader.export.anki_text import write_anki_text

Take = Callable[[Path], dict[str, int]]


@pytest.fixture
def entries(overturn: Entry, topple: Entry, homographs: tuple[Entry, Entry]) -> list[Entry]:
    return [overturn, topple, *homographs]


def test_head_names_every_column(entries: list[Entry], tmp_path: Path) -> None:
    write_anki_text(entries, tmp_path / "deck.txt")
    head = (tmp_path / "deck.txt").read_text("utf-8").splitlines()[:7]
    assert head[:6] == [
        "#separator:tab",
        "#html:true",
        "#guid column:1",
        "#notetype column:2",
        "#deck column:3",
        "#tags column:27",
    ]
    columns = head[6].removeprefix("#columns:").split("\t")
    assert len(columns) == 27
    assert columns[:5] == ["Guid", "Note type", "Deck", "Hanzi/Word", "Pinyin/Phonetic"]
    assert columns[-1] == "Tags"


def test_text_and_package_are_the_same_notes(
    entries: list[Entry], tmp_path: Path, take: Take, take_text: Take, collection: Collection
) -> None:
    write_package(entries, tmp_path / "deck.apkg")
    take(tmp_path / "deck.apkg")
    write_anki_text(entries, tmp_path / "deck.txt")
    assert take_text(tmp_path / "deck.txt") == {"duplicate": 4}
    entries[2] = replace(entries[2], gloss="to go on foot")
    write_anki_text(entries, tmp_path / "deck.txt")
    assert take_text(tmp_path / "deck.txt") == {"updated": 1, "duplicate": 3}
    (note,) = collection.find_notes(f"Id:{entries[2].id}")
    assert collection.get_note(note)["English"] == "to go on foot"


def test_text_alone_brings_the_same_fields_decks_and_tags(
    entries: list[Entry],
    overturn: Entry,
    topple: Entry,
    tmp_path: Path,
    take: Take,
    take_text: Take,
    collection: Collection,
) -> None:
    others = [replace(overturn, id="other-1"), replace(topple, id="other-2")]
    write_package([*others, *entries], tmp_path / "all.apkg")
    take(tmp_path / "all.apkg")
    packaged = contents(collection, entries)
    collection.remove_notes([collection.find_notes(f"Id:{each.id}")[0] for each in entries])
    write_anki_text(entries, tmp_path / "deck.txt")
    assert take_text(tmp_path / "deck.txt") == {"new": 4}
    assert contents(collection, entries) == packaged


def contents(collection: Collection, entries: list[Entry]) -> list[tuple[object, ...]]:
    found = [collection.get_note(collection.find_notes(f"Id:{entry.id}")[0]) for entry in entries]
    return [
        (note.guid, note.fields, note.tags, [collection.decks.name(c.did) for c in note.cards()])
        for note in found
    ]


def test_awkward_text_stays_in_its_cell(
    overturn: Entry, tmp_path: Path, take: Take, take_text: Take, collection: Collection
) -> None:
    write_package([overturn], tmp_path / "types.apkg")
    take(tmp_path / "types.apkg")
    awkward = replace(overturn, id="#1", note='a "quoted"\ttab\r\nand a line', gloss="#hash")
    write_anki_text([awkward], tmp_path / "deck.txt")
    assert take_text(tmp_path / "deck.txt") == {"new": 1}
    note = collection.get_note(collection.find_notes("Id:#1")[0])
    assert note["Note"] == "a &quot;quoted&quot;\ttab<br>and a line"
    assert note["English"] == "#hash"


def test_cancel_leaves_nothing(entries: list[Entry], tmp_path: Path) -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        write_anki_text(entries, tmp_path / "deck.txt", progress=stop)
    assert not list(tmp_path.iterdir())
