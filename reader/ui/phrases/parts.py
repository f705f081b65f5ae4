"""The words of a phrase one by one, as rich text."""

from collections.abc import Sequence
from html import escape
from typing import Final

from reader.core.tokens import Token
from reader.ui.word_markup import Dress, part_link

_LONGEST: Final = 70  # characters of a gloss; the word itself tells the rest


def parts_html(parts: Sequence[Token], dress: Dress) -> str:
    """Write each word with its reading and the sense that fits, to be followed; no marks."""
    rows = [
        f'<tr><td style="padding-right:12px">{part_link(number, part.text, dress)}</td>'
        f"<td>{_said(part, dress)}{escape(_shortened(part.gloss or ''))}</td></tr>"
        for number, part in enumerate(parts)
        if part.answers
    ]
    return f'<table cellspacing="0" cellpadding="2">{"".join(rows)}</table>' if rows else ""


def _said(part: Token, dress: Dress) -> str:
    return f"{dress.phrase((part,))}&nbsp;&nbsp;" if part.readings else ""


def _shortened(gloss: str) -> str:
    return gloss if len(gloss) <= _LONGEST else f"{gloss[: _LONGEST - 1].rstrip()}…"
