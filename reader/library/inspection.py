"""How a document is understood: read by its format, divided into articles, each laid out."""

from dataclasses import replace
from pathlib import Path

from reader.core.articles import Inspection
from reader.core.choices import AS_FOUND, ImportChoices
from reader.library.characters import clean
from reader.library.documents import read_bytes
from reader.library.formats import reader_for
from reader.library.formats.text import read_text
from reader.library.sections import Source
from reader.library.twofiles import join
from reader.library.understanding import understand, with_sections


def inspect_file(path: Path, choices: ImportChoices = AS_FOUND) -> Inspection:
    """Read a file and say how it is understood.

    Raises:
        InputError: it cannot be read or is no text.
    """
    return inspect_data(read_bytes(path), path.name, choices)


def inspect_data(data: bytes, name: str, choices: ImportChoices = AS_FOUND) -> Inspection:
    """Say how the bytes of a file called `name` are understood.

    Raises:
        InputError: they cannot be read or are no text.
    """
    return understand(_read(data, name, choices), name, choices)


def inspect_text(text: str, *, name: str = "", choices: ImportChoices = AS_FOUND) -> Inspection:
    """Say how a text is understood; `name` titles an article that has no title of its own.

    Raises:
        InputError: it has more paragraphs than `LIMITS` permit.
    """
    text = clean(text)
    reader = reader_for(name, text.encode())
    if reader is read_text:
        return understand(Source(text=text), name, choices)
    source = reader(text.encode(), name, "utf-8")
    return understand(replace(source, encoding="", is_guessed=False), name, choices)


def inspect_pair(left: Path, right: Path, choices: ImportChoices = AS_FOUND) -> Inspection:
    """Say how two files are understood, one for each language of the same text.

    Raises:
        InputError: one of them cannot be read or is no text.
    """
    sources = [with_sections(_read(read_bytes(path), path.name, choices)) for path in (left, right)]
    return understand(join(sources[0], sources[1], (left.name, right.name)), left.name, choices)


def _read(data: bytes, name: str, choices: ImportChoices) -> Source:
    return reader_for(name, data)(data, name, choices.encoding)
