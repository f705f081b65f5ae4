"""What a result says, in pieces of one look each: calculated from values, drawn elsewhere."""

from collections.abc import Iterator, Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from reader.core.entries import Entry, EntryKey, Status
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.searching import LibraryHit
from reader.core.spelling_choices import Spelling, spell
from reader.ui.status_names import status_name

Result = ChineseWord | EnglishWord | Entry | LibraryHit
"""What can be found."""


class Piece(Struct, frozen=True):
    """A piece of a line. `colour` names one of the theme; `language` asks for a font to read in."""

    text: str
    colour: str = "text.normal"
    language: str = ""
    is_bold: bool = False


Line = tuple[Piece, ...]


def lines_of(
    result: Result, statuses: Mapping[EntryKey, Status], spelling: Spelling
) -> tuple[Line, ...]:
    """Give the lines of a result; of a word that is kept they say how well it is known."""
    match result:
        case ChineseWord():
            return (tuple(_chinese(result, statuses, spelling)),)
        case EnglishWord():
            return (tuple(_english(result, statuses)),)
        case Entry():
            return (tuple(_entry(result, spelling)),)
        case LibraryHit():
            return tuple(_title(result)), tuple(_snippet(result))


def plain_text(lines: tuple[Line, ...]) -> str:
    """Give what a result says to somebody who cannot see it."""
    return "\n".join(" ".join(piece.text.strip() for piece in line) for line in lines)


def _chinese(
    word: ChineseWord, statuses: Mapping[EntryKey, Status], spelling: Spelling
) -> Iterator[Piece]:
    yield Piece(word.simplified, language="zh-Hans", is_bold=True)
    if word.traditional != word.simplified:
        yield Piece(word.traditional, "text.muted", "zh-Hant")
    yield _reading(word.reading, spelling)
    key = EntryKey("zh", word.simplified, " ".join(word.reading).lower())
    yield from _status(statuses.get(key))
    yield Piece("; ".join(sense.text for sense in word.senses))


def _english(word: EnglishWord, statuses: Mapping[EntryKey, Status]) -> Iterator[Piece]:
    yield Piece(word.word, language="en", is_bold=True)
    if word.phonetic:
        yield Piece(f"/{word.phonetic}/", "text.muted")
    yield from _status(statuses.get(EntryKey("en", word.word.lower())))
    yield Piece("; ".join(f"{sense.part_of_speech} {sense.text}".strip() for sense in word.senses))


def _entry(entry: Entry, spelling: Spelling) -> Iterator[Piece]:
    language = "zh-Hans" if entry.key.language == "zh" else entry.key.language
    yield Piece(entry.key.headword, language=language, is_bold=True)
    if entry.key.reading:
        yield _reading(tuple(entry.key.reading.split()), spelling)
    yield from _status(entry.status)
    yield Piece("; ".join(filter(None, entry.gloss.splitlines())))


def _title(hit: LibraryHit) -> Iterator[Piece]:
    yield Piece(hit.title, "text.muted")
    if hit.row_id:
        row = QCoreApplication.translate("SearchResult", "row {0}")
        yield Piece(row.format(f"{hit.row + 1:,}"), "text.muted")


def _snippet(hit: LibraryHit) -> Iterator[Piece]:
    """Write a snippet, what was found in it in another colour."""
    at = 0
    for start, end in hit.marks:
        yield Piece(hit.snippet[at:start])
        yield Piece(hit.snippet[start:end], "accent.normal", is_bold=True)
        at = end
    yield Piece(hit.snippet[at:])


def _reading(syllables: tuple[str, ...], spelling: Spelling) -> Piece:
    return Piece(" ".join(spell(syllable, spelling) for syllable in syllables), "text.muted")


def _status(status: Status | None) -> Iterator[Piece]:
    if status is not None:
        yield Piece(f"· {status_name(status)} ·", "accent.normal")
