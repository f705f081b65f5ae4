"""Printing: hand-outs as pages of a PDF file, with text that can be searched and copied."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QFont

from reader.core.handouts import Handout, Paper, title_of, watched_rows
from reader.core.progress import Progress, unwatched
from reader.core.safety import neutralise
from reader.ui.fonts import font_of, installed_families
from reader.ui.paper.plain_text import name_characters
from reader.ui.paper.press import Press
from reader.ui.paper.sheets import Sheets

_MARGIN_SIZE = 8.0  # points


def print_handouts(
    handouts: Sequence[Handout], to: Path, paper: Paper, progress: Progress = unwatched
) -> None:
    """Print articles into a PDF file, each from a new sheet; Qt's application must be there.

    Raises:
        OutputError: the file cannot be written; nothing is left behind.
        CancelledError: `progress` raised it; nothing is left behind.
    """
    from reader.export.writing import writing

    with writing(to) as partial:
        _print(handouts, partial, paper, progress)
        name_characters(partial)


def _print(handouts: Sequence[Handout], to: Path, paper: Paper, progress: Progress) -> None:
    authors = dict.fromkeys(author for each in handouts for author in each.metadata.authors)
    sheets = Sheets(to, paper, title_of(handouts), neutralise(", ".join(authors)))
    sheets.begin(_margin_font())
    try:
        for number, (handout, rows) in enumerate(watched_rows(handouts, progress)):
            if number:
                sheets.follow("")
            Press(sheets, handout).print(rows)
    finally:
        sheets.end()


def _margin_font() -> QFont:
    families = installed_families("")
    return font_of((families.latin, families.simplified), _MARGIN_SIZE)
