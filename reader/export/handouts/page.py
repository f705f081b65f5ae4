"""A page for the browser that needs nothing but itself."""

import base64
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.core.articles import Metadata
from reader.core.handouts import Handout, title_of, watched_rows
from reader.core.progress import Progress, unwatched
from reader.core.safety import neutralise
from reader.export.handouts.articles import article_markup, web_address
from reader.export.handouts.markup import language_of, to_markup
from reader.export.handouts.templates import read_style, read_template
from reader.export.writing import writing


def write_page(handouts: Sequence[Handout], to: Path, progress: Progress = unwatched) -> None:
    """Write articles as one HTML page: no scripts, nothing from elsewhere, styles inside.

    Raises:
        OutputError: the file cannot be written; nothing is left behind.
        CancelledError: `progress` raised it; nothing is left behind.
    """
    with writing(to) as partial, partial.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_page(handouts, progress))


def _page(handouts: Sequence[Handout], progress: Progress) -> Iterator[str]:
    style = read_style("page.css")
    first = handouts[0].metadata
    page = read_template("page.html").substitute(
        language=language_of(first.languages[0]),
        title=to_markup(title_of(handouts)),
        about="".join(_about(first)) if len(handouts) == 1 else "",
        style=style,
        style_hash=_hash_of(style),
        body="\0",
    )
    before, _, after = page.partition("\0")
    yield before
    yield from _contents(handouts)
    for number, (handout, rows) in enumerate(watched_rows(handouts, progress), 1):
        yield from article_markup(handout, rows, f"article-{number}")
    yield after


def _hash_of(style: str) -> str:
    """Name the only style sheet that the page may have, as its security policy wants it."""
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def _about(metadata: Metadata) -> Iterator[str]:
    """Give what is known of the article in the elements that other programs read."""
    told = [
        *(("name", "author", author) for author in metadata.authors),
        ("name", "keywords", ", ".join(metadata.keywords)),
        ("property", "article:published_time", metadata.published),
        ("property", "og:site_name", metadata.source),
        ("property", "og:url", web_address(metadata)),
    ]
    for kind, name, content in told:
        if content:
            yield f'<meta {kind}="{name}" content="{to_markup(neutralise(content))}">\n'


def _contents(handouts: Sequence[Handout]) -> Iterator[str]:
    """List the articles where there are several."""
    if len(handouts) < 2:
        return
    yield '<nav class="contents">\n<ol>\n'
    for number, handout in enumerate(handouts, 1):
        title = to_markup(neutralise(handout.metadata.title))
        yield f'<li><a href="#article-{number}">{title}</a></li>\n'
    yield "</ol>\n</nav>\n"
