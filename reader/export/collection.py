"""The collection inside an Anki package: an SQLite database of notes, cards, decks, note types."""

import itertools
import sqlite3
from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from reader.export.decks import deck_id
from reader.export.note_types import CARDS_CHANGED, CardKind, NoteType, style, templates
from reader.export.notes import NoteContent

if TYPE_CHECKING:
    import genanki

# Notes: id, guid, note type, changed, (usn), tags, fields, sort field, (checksum, flags, data).
_INSERT_NOTE: Final = "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, 0, 0, '')"
# Cards: id, note, deck, template, changed, (usn, type, queue), position, (as never studied).
_INSERT_CARD: Final = """
    INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')
"""


class PackageCollection:
    """Filled note by note; `finish` writes what the notes refer to and gives the database.

    genanki makes the frame: tables, decks, note types. Notes and cards are written here, since
    genanki would give every note the time of writing, which makes Anki update what is unchanged.
    """

    def __init__(self, kinds: Collection[CardKind]) -> None:
        import genanki

        self._orders = {kind: order for order, kind in enumerate(CardKind) if kind in kinds}
        self._models: dict[NoteType, genanki.Model] = {}
        self._decks: dict[str, genanki.Deck] = {}
        self._next_id = 1
        self._position = 0
        self._database = sqlite3.connect(":memory:")
        self._cursor = self._database.cursor()
        genanki.Package([]).write_to_db(self._cursor, CARDS_CHANGED, itertools.count())

    def add(self, content: NoteContent, created: int, changed: int) -> bool:
        """Add a note with its cards; False where it has nothing for any of the wanted ones.

        `created` is in milliseconds since 1970: Anki's ids are times. `changed` is in seconds.
        """
        cards = [self._orders[kind] for kind in content.cards if kind in self._orders]
        if not cards:
            return False
        note = max(self._next_id, created)
        self._next_id = note + 1 + len(cards)
        self._position += 1
        self._insert_note(note, content, changed)
        deck = self._deck(content.deck).deck_id
        self._cursor.executemany(
            _INSERT_CARD,
            [
                (card, note, deck, order, changed, self._position)
                for card, order in enumerate(cards, note + 1)
            ],
        )
        return True

    def _insert_note(self, note: int, content: NoteContent, changed: int) -> None:
        model = self._model(content.note_type).model_id
        tags = f" {' '.join(content.tags)} "
        fields = "\x1f".join(content.fields)
        row = (note, content.guid, model, changed, tags, fields, content.fields[0])
        self._cursor.execute(_INSERT_NOTE, row)

    def _model(self, note_type: NoteType) -> "genanki.Model":
        if note_type not in self._models:
            self._models[note_type] = _model_of(note_type)
        return self._models[note_type]

    def _deck(self, name: str) -> "genanki.Deck":
        import genanki

        if name not in self._decks:
            self._decks[name] = genanki.Deck(deck_id(name), name)
        return self._decks[name]

    def finish(self) -> bytes:
        """Give the database, which holds a note at least, as the bytes of its file."""
        decks = list(self._decks.values())
        for model in self._models.values():
            decks[0].add_model(model)
        for deck in decks:
            deck.write_to_db(self._cursor, CARDS_CHANGED, itertools.count())
        self._database.commit()
        return self._database.serialize()

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()


def _model_of(note_type: NoteType) -> "genanki.Model":
    import genanki

    return genanki.Model(
        note_type.id,
        note_type.name,
        fields=[{"name": name} for name in note_type.fields],
        templates=[
            {"name": each.kind.title(), "qfmt": each.question, "afmt": each.answer}
            for each in templates(note_type)
        ],
        css=style(),
    )
