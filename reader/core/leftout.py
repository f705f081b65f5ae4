"""Lines that are kept off the page, as rows."""

from reader.core.articles import Row, RowKind, Side
from reader.core.scripts import detect_language, primary


def row_of_line(text: str, languages: tuple[str, str]) -> Row:
    """Make the row that a left-out line would be: its text on the side of its language."""
    language = primary(detect_language(text))
    side = Side.RIGHT if language == primary(languages[Side.RIGHT]) else Side.LEFT
    return Row(RowKind.PARAGRAPH, None, text) if side else Row(RowKind.PARAGRAPH, text, None)
