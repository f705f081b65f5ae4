# The part of genanki 0.13 that the program calls; the library has no types of its own.

from collections.abc import Iterator, Sequence
from pathlib import Path
from sqlite3 import Cursor

class Model:
    model_id: int
    name: str
    def __init__(
        self,
        model_id: int,
        name: str,
        fields: list[dict[str, str]],
        templates: list[dict[str, str]],
        css: str = "",
    ) -> None: ...

class Note:
    def __init__(
        self,
        model: Model,
        fields: list[str],
        *,
        tags: Sequence[str] = (),
        guid: str,
        due: int = 0,
    ) -> None: ...

class Deck:
    deck_id: int
    name: str
    def __init__(self, deck_id: int, name: str, description: str = "") -> None: ...
    def add_note(self, note: Note) -> None: ...
    def add_model(self, model: Model) -> None: ...
    def write_to_db(self, cursor: Cursor, timestamp: float, id_gen: Iterator[int]) -> None: ...

class Package:
    def __init__(self, deck_or_decks: Sequence[Deck]) -> None: ...
    def write_to_db(self, cursor: Cursor, timestamp: float, id_gen: Iterator[int]) -> None: ...
    def write_to_file(self, file: str | Path, timestamp: float | None = None) -> None: ...
