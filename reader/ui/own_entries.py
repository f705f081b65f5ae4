"""What the person's own dictionaries say of a word, as text: calculated, drawn elsewhere."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.core.safety import reveal
from reader.core.wordcards import OwnEntry, WordCard
from reader.ui.theme import Theme
from reader.ui.wording import counted

MOST_LINES: Final = 400
"""Lines of one dictionary that the Word panel shows at most."""
FEW_LINES: Final = 12
"""Lines of one dictionary that it shows until more are asked for."""
_LONGEST: Final = 400  # code points of one line


def own_html(card: WordCard, theme: Theme, most_lines: int = MOST_LINES, more: str = "") -> str:
    """Write what own dictionaries say: the name of each as a caption over its definitions.

    Of one dictionary at most some lines are shown. How many were left out is said, in a link to
    `more` where that is given.
    """
    groups = groupby(card.own, key=lambda entry: entry.dictionary)
    html = ""
    for name, group in groups:
        entries = [*group]
        count = sum(len(_lines(text)) for entry in entries for text in entry.definitions)
        html += _caption(name, theme) + _entries_html(entries, card, theme, most_lines)
        html += _left_out(count - most_lines, theme, more) if count > most_lines else ""
    return html


def own_lines(card: WordCard, count: int) -> tuple[str, ...]:
    """Give the first lines of what own dictionaries say, for a small card without mark-up."""
    lines = (line for entry in card.own for text in entry.definitions for line in _lines(text))
    return tuple(line for _, line in zip(range(count), lines, strict=False))


def _caption(name: str, theme: Theme) -> str:
    colour = theme["text.muted"]
    return (
        f'<p style="color:{colour};margin:10px 0 2px 0"><small>{escape(reveal(name))}</small></p>'
    )


def _entries_html(
    entries: Sequence[OwnEntry], card: WordCard, theme: Theme, most_lines: int
) -> str:
    html = ""
    for entry in entries:
        if most_lines > 0:
            html += _head(entry, card, theme) + _definitions(entry.definitions, most_lines)
        most_lines -= sum(len(_lines(text)) for text in entry.definitions)
    return html


def _head(entry: OwnEntry, card: WordCard, theme: Theme) -> str:
    """Name the entry where it is another than the word, and how it is read where that is new."""
    headword = card.token.headword
    known = [card.token.text]
    known += [headword.simplified, headword.traditional] if headword else []
    is_known = entry.headword.casefold() in map(str.casefold, known)
    word = "" if is_known else entry.headword
    reading = entry.reading if entry.reading != card.token.reading else ""
    if not word and not reading:
        return ""
    bold = f"<b>{escape(reveal(word))}</b> " if word else ""
    said = f'<span style="color:{theme["text.muted"]}">{escape(reveal(reading))}</span>'
    return f'<p style="margin:2px 0 0 0">{bold}{said}</p>'


def _definitions(definitions: Sequence[str], most_lines: int) -> str:
    """Write definitions in a table, so that the lines of each hang beside its number."""
    rows = "".join(
        f'<tr><td style="padding-right:8px">{number if len(definitions) > 1 else ""}</td>'
        f"<td>{'<br>'.join(map(escape, lines))}</td></tr>"
        for number, lines in _shown(definitions, most_lines)
    )
    return f'<table cellspacing="0" cellpadding="1">{rows}</table>' if rows else ""


def _shown(definitions: Sequence[str], left: int) -> Iterator[tuple[int, Sequence[str]]]:
    for number, text in enumerate(definitions, start=1):
        lines = _lines(text)[:left]
        left -= len(lines)
        if lines:
            yield number, lines


def _lines(text: str) -> list[str]:
    """Divide a definition into lines, none of them so long that the panel would suffer."""
    cut = (line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…" for line in text.split("\n"))
    return [reveal(line) for line in cut if line]


def _left_out(count: int, theme: Theme, more: str) -> str:
    text = escape(counted(count, _tr("{0} more line"), _tr("{0} more lines")))
    colour = theme["accent.normal"] if more else theme["text.muted"]
    followed = f'<a href="{escape(more)}" style="color:{colour}">{text}</a>' if more else text
    return f'<p style="color:{colour};margin:4px 0 0 0">{followed}</p>'


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnEntries", text)
