"""HTML for the fields of a note: plain text made harmless, ruby, tone spans, the word in bold."""

import html
import re

from reader.core.pinyin import split_tone
from reader.core.scripts import Script, is_han, script_of
from reader.core.sentences import Span

# What a file of fields cannot hold: control characters (Anki divides fields by one of them) and
# halves of surrogate pairs, which are no UTF-8.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

Pair = tuple[str, str]
"""A piece of a word and its pinyin syllable, "" where it has none."""


def to_html(text: str) -> str:
    r"""Turn text into HTML that shows it as it is.

    Beside HTML's own marks this takes their power from `{{c1::…}}`, `[sound:…]`, `[latex]` and,
    by an invisible word joiner, from the `\(` that begins a formula.
    """
    if not text:
        return ""
    escaped = html.escape(_UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    escaped = escaped.replace("[", "&#91;").replace("{", "&#123;")
    return escaped.replace("\\", "&#92;&#8288;").replace("\n", "<br>")


def in_language(markup: str, language: str) -> str:
    """Say which language HTML is in, so that the card picks the right forms of characters."""
    return f'<span lang="{language}">{markup}</span>' if markup else ""


def pair_syllables(word: str, reading: str) -> tuple[Pair, ...]:
    """Put the syllables of a reading (divided by blanks) to the characters of a word.

    Where a word has other characters than Chinese ones, they go without; where the numbers do not
    agree at all, the whole word has the whole reading.
    """
    syllables = reading.split()
    if len(syllables) == len(word):
        return tuple(zip(word, syllables, strict=True))
    if len(syllables) == sum(map(is_han, word)):
        following = iter(syllables)
        return tuple((char, next(following) if is_han(char) else "") for char in word)
    return ((word, reading),)


def ruby(pairs: tuple[Pair, ...]) -> str:
    """Set the syllables above the characters, `<ruby class="tone4">覆<rt>fù</rt></ruby>`."""
    return "".join(_ruby_of(piece, syllable) for piece, syllable in pairs)


def _ruby_of(piece: str, syllable: str) -> str:
    if not syllable:
        return to_html(piece)
    tone = _class_of(syllable)
    return f"<ruby{tone}>{to_html(piece)}<rt>{to_html(syllable)}</rt></ruby>"


def in_tones(pairs: tuple[Pair, ...]) -> str:
    """Give each character the class of its tone, `<span class="tone4">覆</span>`."""
    return "".join(
        f"<span{_class_of(syllable)}>{to_html(piece)}</span>" if syllable else to_html(piece)
        for piece, syllable in pairs
    )


def _class_of(syllable: str) -> str:
    return "" if " " in syllable else f' class="tone{split_tone(syllable)[1]}"'


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
    return len(around) == 2 and all(script_of(letter) is Script.LATIN for letter in around)


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
