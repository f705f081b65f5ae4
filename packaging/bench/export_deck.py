"""Export 10,000 entries as a deck, beside genanki writing the same notes bare."""

import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path

from reader.core.entries import Entry, EntryKey, Sighting, Status
from reader.export.anki import write_package
from reader.export.note_types import CHINESE, style, templates
from reader.export.notes import NoteContent, write_note

ENTRIES = 10_000
ALLOWED_RATIO = 2.0
ROUNDS = 5

_CHARACTERS = "學習語言需要時間但是每天讀一點新聞就會慢慢進步"
_SYLLABLES = "xué xí yǔ yán xū yào shí jiān dàn shì měi tiān dú yī diǎn xīn wén jiù huì màn".split()


def measure() -> list[dict[str, object]]:
    """Measure both in turn and keep the best of each: the machine may be busy with other work."""
    entries = [_entry(number) for number in range(ENTRIES)]
    notes = [write_note(entry) for entry in entries]
    with tempfile.TemporaryDirectory() as folder:
        tempfile.tempdir = folder  # genanki leaves its temporary database where it made it
        ours, bare = Path(folder, "ours.apkg"), Path(folder, "bare.apkg")
        rounds = [
            (_seconds(lambda: write_package(entries, ours)), _seconds(lambda: _bare(notes, bare)))
            for _ in range(ROUNDS)
        ]
    tempfile.tempdir = None
    value, beside = (min(times) for times in zip(*rounds, strict=True))
    return [
        {
            "name": f"export {ENTRIES:,} entries as a deck",
            "value": round(value, 3),
            "unit": "s",
            "budget": round(ALLOWED_RATIO * beside, 3),
            "ok": value <= ALLOWED_RATIO * beside,
            "beside": {"name": "genanki, the same notes bare", "value": round(beside, 3)},
            "ratio": round(value / beside, 2),
        }
    ]


def _entry(number: int) -> Entry:
    """Make one of many different words of two characters, met in a sentence of common length."""
    first, second = number % 20, number // 20 % 20
    word = _CHARACTERS[first] + _CHARACTERS[second]
    sighting = Sighting(
        article_id="article",
        surface=word,
        sentence=f"第{number}句：這裡有一個生詞「{word}」，讀者想把它記住。",
        translation=f"Sentence {number}: here is a new word that a reader wants to remember.",
        article_title=f"Article {number % 8}",
        source="Our paper",
        url="https://example.org/article",
    )
    return Entry(
        id=str(uuid.UUID(int=number)),
        key=EntryKey("zh", f"{word}{number}", f"{_SYLLABLES[first]} {_SYLLABLES[second]}"),
        status=Status.LEARNING_1,
        traditional=word,
        gloss="to learn by reading; a meaning of usual length\na second meaning",
        level="HSK 4",
        frequency=4.2,
        tags=("news",),
        sightings=(sighting,),
        created_at="2026-05-01T10:00:00+00:00",
        updated_at="2026-05-02T10:00:00+00:00",
    )


def _bare(contents: list[NoteContent], to: Path) -> None:
    """Write notes as genanki's own documentation does."""
    import genanki

    model = genanki.Model(
        CHINESE.id,
        CHINESE.name,
        fields=[{"name": name} for name in CHINESE.fields],
        templates=[
            {"name": each.kind.title(), "qfmt": each.question, "afmt": each.answer}
            for each in templates(CHINESE)
        ],
        css=style(),
    )
    decks: dict[str, genanki.Deck] = {}
    for content in contents:
        deck = decks.setdefault(content.deck, genanki.Deck(len(decks) + 2, content.deck))
        note = genanki.Note(model, list(content.fields), tags=content.tags, guid=content.guid)
        deck.add_note(note)
    genanki.Package(list(decks.values())).write_to_file(to)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    for row in measure():
        print(row)
