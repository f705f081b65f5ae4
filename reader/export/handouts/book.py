"""Articles as a book: EPUB 3, a chapter an article; the same articles make the same bytes."""

import uuid
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from reader.core.handouts import Handout, title_of, watched_rows
from reader.core.progress import Progress, unwatched
from reader.core.safety import neutralise
from reader.export.handouts.articles import article_markup
from reader.export.handouts.book_parts import Chapter, container, navigation, package
from reader.export.handouts.markup import to_markup
from reader.export.handouts.templates import read_style, read_template
from reader.export.writing import writing

_NAMESPACE: Final = uuid.UUID("6f3f0c0a-5d0b-4b7e-9a52-5b0f2f6f9f10")
_UNDATED: Final = "1980-01-01"  # also the oldest day that an archive can say


def write_book(handouts: Sequence[Handout], to: Path, progress: Progress = unwatched) -> None:
    """Write articles as one book with a table of contents.

    Raises:
        OutputError: the file cannot be written; nothing is left behind.
        CancelledError: `progress` raised it; nothing is left behind.
    """
    chapters = [
        Chapter(f"article-{number}.xhtml", neutralise(handout.metadata.title), handout.metadata)
        for number, handout in enumerate(handouts, 1)
    ]
    title = title_of(handouts)
    identifier = f"urn:uuid:{uuid.uuid5(_NAMESPACE, _gist(handouts))}"
    document = package(title, chapters, identifier, _modified(handouts))
    with writing(to) as partial, zipfile.ZipFile(partial, "w") as archive:
        _store(archive, "mimetype", ["application/epub+zip"], zipfile.ZIP_STORED)
        _store(archive, "META-INF/container.xml", [container()])
        _store(archive, "OEBPS/content.opf", [document])
        _store(archive, "OEBPS/nav.xhtml", [navigation(title, chapters)])
        _store(archive, "OEBPS/book.css", [read_style("book.css")])
        for chapter, (handout, rows) in zip(
            chapters, watched_rows(handouts, progress), strict=True
        ):
            markup = article_markup(handout, rows, "article")
            _store(archive, f"OEBPS/{chapter.file}", _chapter(chapter, markup))


def _chapter(chapter: Chapter, markup: Iterable[str]) -> Iterator[str]:
    page = read_template("chapter.xhtml").substitute(
        language=to_markup(chapter.metadata.languages[0]),
        title=to_markup(chapter.title),
        body="\0",
    )
    before, _, after = page.partition("\0")
    yield before
    yield from markup
    yield after


def _store(
    archive: zipfile.ZipFile, name: str, text: Iterable[str], method: int = zipfile.ZIP_DEFLATED
) -> None:
    """Put a file into the archive, without anything that another day or machine would change."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = method
    entry.create_system = 3  # Unix
    entry.external_attr = 0o644 << 16
    with archive.open(entry, "w") as file:
        for piece in text:
            file.write(piece.encode())


def _gist(handouts: Sequence[Handout]) -> str:
    """Give what makes a book the same book: its articles, not how they are dressed."""
    return "\0".join(
        f"{handout.metadata!r}{len(handout.rows)}{handout.rows[:1]!r}" for handout in handouts
    )


def _modified(handouts: Sequence[Handout]) -> str:
    """Give the day of the newest article: that of writing would make every file another."""
    days = (handout.metadata.posted or handout.metadata.published for handout in handouts)
    return f"{max(filter(None, days), default=_UNDATED)}T00:00:00Z"
