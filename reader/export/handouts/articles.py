"""An article as markup: title block, rows, words."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from reader.core.articles import Metadata, Row
from reader.core.handouts import Handout
from reader.core.safety import neutralise
from reader.export.handouts.markup import to_markup
from reader.export.handouts.rows import rows_markup


def article_markup(handout: Handout, rows: Iterable[Row], id_: str) -> Iterator[str]:
    """Give an article in pieces; `rows` are those of the hand-out as they are printed."""
    languages = handout.metadata.languages
    spelled = ' class="spelled"' if handout.has_readings else ""
    yield f'<article id="{id_}"{spelled}>\n<header>\n'
    if not handout.has_titles:
        yield from rows_markup([handout.title_row()], languages)
    yield _origin(handout.metadata)
    yield "</header>\n"
    yield from rows_markup(rows, languages)
    if handout.words:
        yield '<section class="words">\n'
        yield from rows_markup(handout.words, languages)
        yield "</section>\n"
    yield "</article>\n"


def web_address(metadata: Metadata) -> str:
    """Give where the article is on the web, "" where that is nothing a browser may follow."""
    url = (metadata.url or "").strip()
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme.lower() in ("http", "https") and parts.netloc else ""


def _origin(metadata: Metadata) -> str:
    """Say where the article comes from, in one line; nothing where nothing is known."""
    parts = [
        to_markup(neutralise(text))
        for text in (metadata.source or "", ", ".join(metadata.authors), _series(metadata))
        if text
    ]
    date = metadata.published or metadata.posted
    if date:
        parts.append(f'<time datetime="{to_markup(date)}">{to_markup(date)}</time>')
    address = to_markup(web_address(metadata))
    if address:
        parts.append(f'<a href="{address}" rel="noreferrer noopener">{address}</a>')
    return f'<p class="origin">{" · ".join(parts)}</p>\n' if parts else ""


def _series(metadata: Metadata) -> str:
    part = f"{metadata.part[0]}/{metadata.part[1]}" if metadata.part else ""
    return " ".join(filter(None, (metadata.series, part)))
