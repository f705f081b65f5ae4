"""Reads documents from standard input as `run.py` sends them; answers with a line for each."""

import resource
import sys
import tempfile
import traceback
import zlib
from collections.abc import Iterator
from pathlib import Path

from reader.core.articles import Article, Inspection, Side
from reader.core.choices import ImportChoices, Layout
from reader.core.errors import InputError
from reader.core.safety import reveal
from reader.language.alignment import Aligner
from reader.library.inspection import inspect_data, inspect_pair
from reader.services.linking import Linking

MOST_MEGABYTES = 1000
SECRET = "root:x:0:"  # what a document would show of this machine if it could reach out


def main() -> None:
    """Answer until there is no more input."""
    source, answers, linking = sys.stdin.buffer, sys.stdout, Linking(Aligner())
    while header := source.readline():
        name, _, size = header.decode().rpartition(" ")
        print(outcome(source.read(int(size)), name, linking), file=answers, flush=True)


def outcome(data: bytes, name: str, linking: Linking) -> str:
    """Read one document as an import does, and look at what would be shown of it."""
    try:
        inspection = inspect(data, name)
        articles = tuple(linking.linked(linking.repaired(one)) for one in inspection.articles)
    except InputError as error:
        return "refused" if is_one_sentence(str(error)) else f"unclear: {str(error)[:80]!r}"
    except Exception as error:  # noqa: BLE001 - whatever else it is, is what we look for
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__}: {place.filename.rpartition('/')[2]}:{place.lineno}"
    if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000 > MOST_MEGABYTES:
        return "memory"
    if list(map(sides_of, articles)) != list(map(sides_of, inspection.articles)):
        return "loss: pairing anew changed the text"
    return next((trouble for text in texts(inspection) if (trouble := trouble_in(text))), "read")


def inspect(data: bytes, name: str) -> Inspection:
    """Read a document; its bytes decide by which choices, or as two files with its two halves."""
    lot = zlib.crc32(data) % 16
    if lot == 0:
        with tempfile.TemporaryDirectory() as folder:
            left, right = (Path(folder) / f"{side}-{name}" for side in ("left", "right"))
            middle = len(data) // 2
            left.write_bytes(data[:middle])
            right.write_bytes(data[middle:])
            return inspect_pair(left, right)
    layouts = (*Layout, *[Layout.AUTOMATIC] * 16)
    return inspect_data(data, name, ImportChoices(layout=layouts[lot], swap=lot == 1))


def sides_of(article: Article) -> tuple[str, ...]:
    """Give all that stands on each side, however it is paired."""
    rows = article.rows
    return tuple("".join(row.text(side) or "" for row in rows).replace("\n", "") for side in Side)


def texts(inspection: Inspection) -> Iterator[str]:
    """Give everything that would be shown."""
    for article in inspection.articles:
        data = article.metadata
        yield from filter(None, (*data.titles, data.source, *data.authors, data.series))
        for row in article.rows:
            yield from filter(None, map(row.text, Side))
        yield from (line.text for line in article.left_out)
    yield from inspection.left_out


def trouble_in(text: str) -> str:
    """Say what should not be in a text that is shown."""
    if SECRET in text:
        return "leak: a file of this machine is shown"
    return "deceit: what hides or turns text is shown as it is" if reveal(text) != text else ""


def is_one_sentence(text: str) -> bool:
    """Whether a refusal is what a person is told: one line that ends like a sentence."""
    return "\n" not in text and text.endswith(".") and len(text) < 400


if __name__ == "__main__":
    main()
