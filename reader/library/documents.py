"""Documents from outside as text: limits, refusals, decoding."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from msgspec import Struct

from reader.core.articles import Caution
from reader.core.errors import InputError
from reader.library.encodings import decode, encoding_name


class Limits(Struct, frozen=True):
    """What a document may be; beyond it, it is refused with a sentence.

    `unpacked_bytes` and `archive_members` are those of a zip as a whole, `packing_ratio` unpacked
    to packed bytes of one large member, `contents` the entries of a table of contents, `tags`
    those of one page, `attributes` those of one tag, `characters` those of one page or book
    without its markup. `paragraphs` are those of running text, each language counted, whose layout
    is to be found: a tenth of a millisecond each. `rows` are those of tables and memories, `lines`
    those of a text that are not empty.
    """

    file_bytes: int = 64 * 2**20
    paragraphs: int = 40_000
    rows: int = 50_000
    lines: int = 100_000
    archive_members: int = 10_000
    unpacked_bytes: int = 128 * 2**20
    packing_ratio: int = 200
    contents: int = 10_000
    tags: int = 1_000_000
    characters: int = 10_000_000
    line_characters: int = 1_000_000
    attributes: int = 1_000
    fetched_bytes: int = 32 * 2**20  # of a web address, unpacked
    fetch_seconds: float = 60.0  # for all of it, redirects included
    silent_seconds: float = 15.0  # that a server may keep one waiting
    redirects: int = 5
    cues: int = 50_000
    columns: int = 200
    pages: int = 3_000


LIMITS: Final = Limits()
_LINE: Final = re.compile(r"\S.*")
_BLANK: Final = re.compile(r"\n[^\S\n]*+\n\s*+")


class Document(Struct, frozen=True):
    """A document as text; `encoding` is the codec's name, `is_guessed` if nothing stated it.

    In `damages` places there is U+FFFD for bytes that could not be read.
    """

    text: str
    encoding: str
    is_guessed: bool = False
    damages: int = 0

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """What the person should know about the way it was read."""
        return tuple(self._cautions())

    def _cautions(self) -> Iterator[Caution]:
        name = encoding_name(self.encoding)
        if self.is_guessed:
            yield Caution(
                "encoding", f"Read as {name}; if characters look wrong, choose another encoding."
            )
        if self.damages:
            places = "1 place is" if self.damages == 1 else f"{self.damages} places are"
            yield Caution(
                "damaged", f"{places} no {name} and could not be read: look for “\ufffd”."
            )


def read_document(path: Path, limits: Limits = LIMITS) -> Document:
    """Read a text file.

    Raises:
        InputError: it is missing, a folder, unreadable, empty, too large, or no text.
    """
    return decode_document(read_bytes(path, limits), path.name)


def read_bytes(path: Path, limits: Limits = LIMITS) -> bytes:
    """Read a file of any kind.

    Raises:
        InputError: it is missing, a folder, unreadable or too large.
    """
    data = _read(path, limits.file_bytes)
    if len(data) > limits.file_bytes:
        raise InputError(
            f"{path} is larger than {limits.file_bytes // 2**20} MB; divide it into parts."
        )
    return data


def decode_document(data: bytes, name: str, chosen: str | None = None) -> Document:
    """Decode the bytes of a text file, by the encoding a person chose if they did.

    Raises:
        InputError: there is nothing in it, it is no text, or not in the chosen encoding.
    """
    decoded = decode(data, name, chosen)
    if not decoded.text.strip():
        raise InputError(f"{name} is empty; choose a document with text in it.")
    return Document(*decoded)


def _read(path: Path, most: int) -> bytes:
    """Read one byte more than permitted at most, since a file may grow or have no end."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError as error:
        raise InputError(f"{path} does not exist; check its name.") from error
    except (IsADirectoryError, PermissionError) as error:  # Windows forbids to open a folder
        if path.is_dir():
            raise InputError(f"{path} is a folder; choose a text file inside it.") from error
        raise InputError(f"{path} may not be read.") from error
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({error.strerror}); check that it may be opened."
        ) from error


def refuse_crowds(text: str, name: str, limits: Limits = LIMITS) -> None:
    """See that a text has not too many parts, before any of them is read.

    Raises:
        InputError: it has more lines or paragraphs than permitted.
    """
    called = name or "The text"
    if _has(_LINE, limits.lines + 1, text):
        raise InputError(f"{called} has more than {limits.lines} lines; divide it into parts.")
    if _has(_BLANK, limits.paragraphs, text.strip()):
        raise InputError(
            f"{called} has more than {limits.paragraphs} paragraphs; divide it into parts."
        )


def _has(pattern: re.Pattern[str], number: int, text: str) -> bool:
    """Whether a pattern is found so often; the rest of the text is not looked at."""
    return next(islice(pattern.finditer(text), number - 1, None), None) is not None


def refuse_paragraphs(count: int, limits: Limits = LIMITS) -> None:
    """See that a document has not too many paragraphs.

    Raises:
        InputError: it has more than permitted.
    """
    if count > limits.paragraphs:
        raise InputError(
            f"The document has more than {limits.paragraphs} paragraphs; divide it into parts."
        )


def refuse_masses(text: str, name: str, limits: Limits = LIMITS) -> None:
    """See that a text is of a size that can be worked with.

    Raises:
        InputError: it has more characters, or a longer line, than permitted.
    """
    called = name or "The text"
    if len(text) > limits.characters:
        raise InputError(
            f"{called} has more than {limits.characters} characters; divide it into parts."
        )
    if max(map(len, text.split("\n"))) > limits.line_characters:
        raise InputError(
            f"{called} has a line of more than {limits.line_characters} characters; divide it "
            "into paragraphs."
        )
