"""How a document is understood: read by its format, divided into articles, each laid out."""

from pathlib import Path

from msgspec.structs import replace

from reader.core.articles import Inspection
from reader.core.choices import AS_FOUND, ImportChoices
from reader.core.progress import Progress, unwatched
from reader.library.characters import clean
from reader.library.documents import read_bytes
from reader.library.formats import reader_for
from reader.library.formats.text import read_text
from reader.library.sections import Source
from reader.library.twofiles import join, shared_name
from reader.library.understanding import understand, with_sections


def inspect_file(
    path: Path, choices: ImportChoices = AS_FOUND, progress: Progress = unwatched
) -> Inspection:
    """Read a file and say how it is understood.

    Raises:
        InputError: it cannot be read or is no text.
        CancelledError: `progress` raised it.
    """
    return inspect_data(read_bytes(path), path.name, choices, progress)


def inspect_data(
    data: bytes, name: str, choices: ImportChoices = AS_FOUND, progress: Progress = unwatched
) -> Inspection:
    """Say how the bytes of a file called `name` are understood.

    Raises:
        InputError: they cannot be read or are no text.
        CancelledError: `progress` raised it.
    """
    return understand(_read(data, name, choices), name, choices, progress)


def inspect_text(
    text: str,
    *,
    name: str = "",
    choices: ImportChoices = AS_FOUND,
    progress: Progress = unwatched,
) -> Inspection:
    """Say how a text is understood; `name` titles an article that has no title of its own.

    Raises:
        InputError: it has more paragraphs than `LIMITS` permit.
        CancelledError: `progress` raised it.
    """
    text = clean(text)
    reader = reader_for(name, text.encode())
    if reader is read_text:
        return understand(Source(text=text), name, choices, progress)
    source = reader(text.encode(), name, "utf-8")
    return understand(replace(source, encoding="", is_guessed=False), name, choices, progress)


def inspect_pair(
    left: Path, right: Path, choices: ImportChoices = AS_FOUND, progress: Progress = unwatched
) -> Inspection:
    """Say how two files are understood, one for each language of the same text.

    Raises:
        InputError: one of them cannot be read or is no text.
        CancelledError: `progress` raised it.
    """
    sources = [with_sections(_read(read_bytes(path), path.name, choices)) for path in (left, right)]
    joined = join(sources[0], sources[1], (left.name, right.name))
    return understand(joined, shared_name(left.name, right.name), choices, progress)


def _read(data: bytes, name: str, choices: ImportChoices) -> Source:
    return reader_for(name, data)(data, name, choices.encoding)
