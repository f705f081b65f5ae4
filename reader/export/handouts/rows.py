"""Rows as markup: the two sides of each in one grid row, the kind in its elements."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from reader.core.articles import Row, RowKind, Side
from reader.core.rubies import rubies_of
from reader.export.handouts.markup import language_of, paragraphs

_Elements = tuple[str, str, str, str]  # around a side, around each of its paragraphs

_PLAIN: Final = ("", "<p>", "</p>", "")
_ELEMENTS: Final[Mapping[RowKind, _Elements]] = {
    RowKind.TITLE: ("", "<h1>", "</h1>", ""),
    RowKind.HEADING: ("", "<h2>", "</h2>", ""),
    RowKind.ITEM: ("<ul>", "<li>", "</li>", "</ul>"),
    RowKind.CAPTION: ("<figure><figcaption>", "<p>", "</p>", "</figcaption></figure>"),
    RowKind.NOTE: ("<aside>", "<p>", "</p>", "</aside>"),
    RowKind.COMMENT: ("<blockquote>", "<p>", "</p>", "</blockquote>"),
}


def rows_markup(rows: Iterable[Row], languages: tuple[str, str]) -> Iterator[str]:
    """Give each row as a line of markup; rows without text are left out."""
    for row in rows:
        sides = "".join(_side(row, side, languages[side]) for side in Side)
        if sides:
            yield f'<div class="row {row.kind.value}">{sides}</div>\n'


def _side(row: Row, side: Side, language: str) -> str:
    text = row.text(side)
    if not text or not text.strip():
        return ""
    rubies = tuple(rubies_of(row.rubies, side, len(text)))
    before, opening, closing, after = _ELEMENTS.get(row.kind, _PLAIN)
    lines = "".join(f"{opening}{line}{closing}" for line in paragraphs(text, rubies))
    attributes = f'class="{side.name.lower()}" {language_of(language)}'
    return f"<div {attributes}>{before}{lines}{after}</div>"
