"""Words with their readings and first glosses, as a preview shows them."""

from collections.abc import Collection, Sequence
from html import escape

from reader.core.tokens import Token
from reader.ui.word_markup import Dress

_LONGEST = 60  # characters of a gloss


def tokens_html(tokens: Sequence[Token], dress: Dress, old: Collection[str] = ()) -> str:
    """Write a line for each word; those that are none of the `old` ones are bold."""
    muted = dress.theme["text.muted"]
    rows = "".join(
        "<tr>"
        + _cell(escape(token.text) if token.text in old else f"<b>{escape(token.text)}</b>")
        + _cell(dress.reading(token.readings))
        + _cell(f'<span style="color:{muted}">{escape(_short(token.gloss or "–"))}</span>')
        + "</tr>"
        for token in tokens
    )
    return f'<table cellspacing="0" cellpadding="1">{rows}</table>'


def _cell(html: str) -> str:
    return f'<td style="padding-right:14px;white-space:nowrap">{html}</td>'


def _short(gloss: str) -> str:
    return gloss if len(gloss) <= _LONGEST else f"{gloss[: _LONGEST - 1]}…"
