"""The two note types and their cards. Ids and fields are frozen: Anki knows its notes by them."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from reader import paths


class CardKind(StrEnum):
    """A question a note can ask; the values name the template files."""

    RECOGNITION = "recognition"
    PRODUCTION = "production"
    LISTENING = "listening"
    CLOZE = "cloze"


class NoteType(Struct, frozen=True, kw_only=True):
    """A kind of note. `id` is Anki's, `folder` holds the templates, the first field sorts.

    `asking` names for each kind of card the fields of which one must be filled, as the conditions
    in its template say: without any, Anki has no such card.
    """

    id: int
    name: str
    folder: str
    asking: tuple[tuple[CardKind, tuple[str, ...]], ...]
    fields: tuple[str, ...]


CHINESE: Final = NoteType(
    id=1777593600101,
    name="Duizhao Chinese",
    folder="chinese",
    asking=(
        (CardKind.RECOGNITION, ("Hanzi",)),
        (CardKind.PRODUCTION, ("English",)),
        (CardKind.LISTENING, ("Sound",)),
        (CardKind.CLOZE, ("Sentence",)),
    ),
    fields=(
        "Hanzi", "Pinyin", "Bopomofo", "Ruby", "Color", "English", "Classifier", "Simplified",
        "Traditional", "Also Written", "Frequency", "Sound", "Sentence", "SentencePinyin",
        "SentenceTranslation", "SentenceSound", "Source", "Url", "Note", "Level", "Id",
        "Spare1", "Spare2",
    ),
)  # fmt: skip
ENGLISH: Final = NoteType(
    id=1777593600102,
    name="Duizhao English",
    folder="english",
    asking=(
        (CardKind.RECOGNITION, ("Word",)),
        (CardKind.PRODUCTION, ("Chinese", "English")),
        (CardKind.LISTENING, ("Sound",)),
        (CardKind.CLOZE, ("Sentence",)),
    ),
    fields=(
        "Word", "Phonetic", "Chinese", "English", "Level", "Frequency", "Sound", "Sentence",
        "SentenceTranslation", "Source", "Url", "Note", "Id", "Spare1", "Spare2",
    ),
)  # fmt: skip

CARDS_CHANGED: Final = 1795305600
"""When templates or CSS last changed, in seconds since 1970; raise it with every change.

Anki takes newer templates over older ones. An older time keeps what people made of their cards.
"""


class CardTemplate(Struct, frozen=True):
    """The two faces of a card in Anki's template language."""

    kind: CardKind
    question: str
    answer: str


def templates(note_type: NoteType) -> tuple[CardTemplate, ...]:
    """Read the templates of a note type, one for each kind of card and in that order."""
    folder = paths.resources() / "cards" / note_type.folder
    answer = (folder / "answer.html").read_text("utf-8")
    return tuple(
        CardTemplate(kind, (folder / f"{kind}.html").read_text("utf-8"), answer)
        for kind in CardKind
    )


def style() -> str:
    """Read the CSS of all cards."""
    return (paths.resources() / "cards" / "cards.css").read_text("utf-8")
