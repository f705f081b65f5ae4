"""The JSON shape of what a search found."""

from reader.cli.shapes import Shape, chinese_shape, english_shape, entry_shape
from reader.core.lexicon import EnglishWord
from reader.core.searching import Found, LibraryHit


def found_shape(found: Found) -> Shape:
    """Give {"dictionary": […], "vocabulary": […], "library": […]}, best first."""
    return {
        "dictionary": [
            english_shape(word) if isinstance(word, EnglishWord) else chinese_shape(word)
            for word in found.dictionary
        ],
        "vocabulary": [entry_shape(entry) for entry in found.vocabulary],
        "library": [hit_shape(hit) for hit in found.library],
    }


def hit_shape(hit: LibraryHit) -> Shape:
    """Give a row of an article; "row" and "side" are null for a hit in its title or the like.

    Rows are numbered from 0; offsets are code points, those of "marks" of the snippet.
    """
    is_row = bool(hit.row_id)
    return {
        "article": hit.article_id,
        "title": hit.title,
        "row": hit.row if is_row else None,
        "side": hit.side.name.lower() if is_row else None,
        "start": hit.start if is_row else None,
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
    }
