"""HTML for the fields of a note: text made harmless, the word in bold in its sentence."""

import re
from collections.abc import Mapping
from typing import Final

from reader.core.scripts import Script, script_of
from reader.core.sentences import Span

_SPELLINGS: Final[Mapping[str, str]] = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#x27;",
    "[": "&#91;",
    "{": "&#123;",
    "\\": "&#92;&#8288;",
    "\t": "\t",
    "\n": "<br>",
    "\r": "<br>",
    "\r\n": "<br>",
}
# Beside these, what a file of fields cannot hold: control characters (Anki divides fields by one
# of them) and halves of surrogate pairs, which are no UTF-8.
_SPECIAL: Final = re.compile("\r\n|[&<>\"'\\[{\\\\\x00-\x1f\x7f\ud800-\udfff]")


def to_html(text: str) -> str:
    r"""Turn text into HTML that shows it as it is.

    Beside HTML's own marks this takes their power from `{{c1::…}}`, `[sound:…]`, `[latex]` and,
    by an invisible word joiner, from the `\(` that begins a formula.
    """
    return _SPECIAL.sub(_spell, text)


def _spell(special: re.Match[str]) -> str:
    return _SPELLINGS.get(special[0], "")


def in_language(markup: str, language: str) -> str:
    """Say which language HTML is in, so that the card picks the right forms of characters."""
    return f'<span lang="{language}">{markup}</span>' if markup else ""


def in_bold(sentence: str, surface: str, headwords: tuple[str, ...]) -> str:
    """Make a word bold wherever it stands in its sentence; none is bold where it is not found.

    Sought is the surface first, then each headword, then a Latin headword in any case and with a
    regular ending (topple in "Toppled"). A Latin word is never found within another.
    """
    for word in filter(str.strip, (surface, *headwords)):
        spans = _spans_of(word, sentence)
        if spans:
            return _with_bold(sentence, spans)
    return _with_bold(sentence, _inflected(headwords, sentence))


def _spans_of(word: str, sentence: str) -> list[Span]:
    spans: list[Span] = []
    start = sentence.find(word)
    while start >= 0:
        end = start + len(word)
        if not (_is_within_latin(sentence, start) or _is_within_latin(sentence, end)):
            spans.append(Span(start, end))
        start = sentence.find(word, end)
    return spans


def _is_within_latin(sentence: str, at: int) -> bool:
    around = sentence[at - 1 : at + 1] if at else ""
    return len(around) == 2 and set(map(script_of, around)) == {Script.LATIN}


def _inflected(headwords: tuple[str, ...], sentence: str) -> list[Span]:
    latin = [re.escape(word) for word in headwords if word and script_of(word[0]) is Script.LATIN]
    if not latin:
        return []
    inflected = rf"(?<![A-Za-z])(?:{'|'.join(latin)})(?:e?s|e?d|ing)?(?![A-Za-z])"
    return [Span(*match.span()) for match in re.finditer(inflected, sentence, re.IGNORECASE)]


def _with_bold(sentence: str, spans: list[Span]) -> str:
    pieces: list[str] = []
    end = 0
    for span in spans:
        before, word = sentence[end : span.start], sentence[span.start : span.end]
        pieces += to_html(before), f"<b>{to_html(word)}</b>"
        end = span.end
    return "".join(pieces) + to_html(sentence[end:])
