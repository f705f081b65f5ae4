"""HTML for the fields of a note: plain text made harmless, ruby, tone spans, the word in bold."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from reader.core.pinyin import split_tone, to_zhuyin
from reader.core.scripts import Script, is_han, script_of
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


class Syllable(NamedTuple):
    """A piece of a word, its pinyin ("" where it has none) and its tone (0 where unknown)."""

    written: str
    reading: str
    tone: int


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


def pair_syllables(word: str, reading: str) -> tuple[Syllable, ...]:
    """Put the syllables of a reading (divided by blanks) to the characters of a word.

    Where a word has other characters than Chinese ones, they go without; where the numbers do not
    agree at all, the whole word has the whole reading.
    """
    syllables = reading.split()
    if len(syllables) == len(word):
        return tuple(map(_syllable, word, syllables))
    if len(syllables) == sum(map(is_han, word)):
        following = iter(syllables)
        return tuple(_syllable(char, next(following) if is_han(char) else "") for char in word)
    return (Syllable(word, reading, 0),)


def _syllable(written: str, reading: str) -> Syllable:
    return Syllable(written, reading, split_tone(reading)[1] if reading else 0)


def bopomofo(reading: str) -> str:
    """Spell a reading (syllables divided by blanks) in zhuyin."""
    return to_html(" ".join(map(to_zhuyin, reading.split())))


def ruby(syllables: tuple[Syllable, ...]) -> str:
    """Set the syllables above the characters, `<ruby class="tone4">覆<rt>fù</rt></ruby>`."""
    return "".join(
        f"<ruby{_tone_class(each)}>{to_html(each.written)}<rt>{to_html(each.reading)}</rt></ruby>"
        if each.reading
        else to_html(each.written)
        for each in syllables
    )


def in_tones(syllables: tuple[Syllable, ...]) -> str:
    """Give each character the class of its tone, `<span class="tone4">覆</span>`."""
    return "".join(
        f"<span{_tone_class(each)}>{to_html(each.written)}</span>"
        if each.tone
        else to_html(each.written)
        for each in syllables
    )


def _tone_class(syllable: Syllable) -> str:
    return f' class="tone{syllable.tone}"' if syllable.tone else ""


def in_bold(sentence: str, surface: str, headwords: tuple[str, ...]) -> str:
    """Make a word bold wherever it stands in its sentence; none is bold where it is not found.

    Sought is the surface first, then each headword, then a Latin headword in any case and with an
    ending (topple in "Toppled"). A Latin word is never found within another.
    """
    for word in filter(None, (surface, *headwords)):
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
    pattern = re.compile(rf"\b(?:{'|'.join(latin)})\w*", re.IGNORECASE)
    return [Span(*match.span()) for match in pattern.finditer(sentence)]


def _with_bold(sentence: str, spans: list[Span]) -> str:
    pieces: list[str] = []
    end = 0
    for span in spans:
        pieces += to_html(sentence[end : span.start]), f"<b>{to_html(span.of(sentence))}</b>"
        end = span.end
    return "".join(pieces) + to_html(sentence[end:])
