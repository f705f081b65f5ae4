"""The two note types and their cards. Ids and fields are frozen: Anki knows its notes by them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader import paths


class CardKind(StrEnum):
    """A question a note can ask; the values name the template files."""

    RECOGNITION = "recognition"
    PRODUCTION = "production"
    LISTENING = "listening"
    CLOZE = "cloze"


@dataclass(frozen=True, slots=True)
class NoteType:
    """A kind of note. `id` is Anki's, `folder` holds the templates, the first field sorts."""

    id: int
    name: str
    folder: str
    fields: tuple[str, ...]


CHINESE: Final = NoteType(
    1777593600101,
    "Duizhao Chinese",
    "chinese",
    (
        "Hanzi", "Pinyin", "Bopomofo", "Ruby", "Color", "English", "Classifier", "Simplified",
        "Traditional", "Also Written", "Frequency", "Sound", "Sentence", "SentencePinyin",
        "SentenceTranslation", "SentenceSound", "Source", "Url", "Note", "Level", "Id",
        "Spare1", "Spare2",
    ),
)  # fmt: skip
ENGLISH: Final = NoteType(
    1777593600102,
    "Duizhao English",
    "english",
    (
        "Word", "Phonetic", "Chinese", "English", "Level", "Frequency", "Sound", "Sentence",
        "SentenceTranslation", "Source", "Url", "Note", "Id", "Spare1", "Spare2",
    ),
)  # fmt: skip

CARDS_CHANGED: Final = 1777593600
"""When templates or CSS last changed, in seconds since 1970; raise it with every change.

Anki takes newer templates over older ones. An older time keeps what people made of their cards.
"""


@dataclass(frozen=True, slots=True)
class CardTemplate:
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
