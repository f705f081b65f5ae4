"""Phrases: several words that a person selected, taken for one."""

from collections.abc import Iterable, Sequence
from typing import Final

from reader.core.articles import Row, Side
from reader.core.counterparts import Passage, passage_at
from reader.core.errors import SelectionError
from reader.core.scripts import is_han, primary
from reader.core.sentences import Span
from reader.core.tokens import Headword, Token, TokenKind
from reader.core.wordlinks import WordLink

LONGEST: Final = 120
"""Characters of the longest phrase: some two lines, more than anybody learns by heart at once."""

_BETWEEN: Final = " · "
_LINKED: Final = 0.6  # of a phrase's letters
_MARKS: Final = (TokenKind.SPACE, TokenKind.PUNCTUATION)


def cut_tokens(tokens: Iterable[Token], span: Span) -> tuple[Token, ...]:
    """Give the tokens of a stretch; one that reaches beyond it is cut, and what it means unknown.

    Readings are cut with their characters.
    """
    inside = (token for token in tokens if token.start < span.end and token.end > span.start)
    return tuple(_cut(token, span) for token in inside)


def phrase_words(tokens: Sequence[Token], span: Span) -> tuple[Token, ...]:
    """Give the tokens of a phrase: those of a stretch without blanks and marks at its ends.

    Raises:
        SelectionError: it is longer than a phrase is.
    """
    if span.end - span.start > LONGEST:
        raise SelectionError(f"A phrase has at most {LONGEST} characters; select less.")
    words = list(cut_tokens(tokens, span))
    while words and words[-1].kind in _MARKS:
        words.pop()
    first = next((n for n, token in enumerate(words) if token.kind not in _MARKS), len(words))
    return tuple(words[first:])


def phrase_token(text: str, words: Sequence[Token], tag: str) -> Token:
    """Make one token of the words of a phrase, at least one, out of their `text`.

    It is in the language of the text (a BCP 47 `tag`) if any of its words is, else in that of the
    first that has one. Its readings are those of its Chinese characters, its headword the text as
    it stands there.
    """
    start, end = words[0].start, words[-1].end
    written = text[start:end]
    languages = [word.language for word in words if word.kind not in _MARKS]
    own = primary(tag)
    language = own if own in languages else next(iter(languages), own)
    readings = tuple(syllable for word in words for syllable in _han_readings(word))
    return Token(
        _on_one_line(written),
        start,
        end,
        TokenKind.WORD,
        language,
        readings if language == "zh" else (),
        confidence=min(word.confidence for word in words),
        headword=_headword(written, words, language),
    )


def words_gloss(words: Iterable[Token]) -> str:
    """Put together what the words of a phrase mean one by one, nothing twice."""
    glosses = (word.gloss for word in words if word.gloss and word.answers)
    return _BETWEEN.join(dict.fromkeys(glosses))


def passage_over(row: Row, side: Side, span: Span) -> Passage:
    """Find the sentences that a stretch of one side touches, and their translation.

    Where that is more than one, it is as sure as the least sure of them.
    """
    first, last = passage_at(row, side, span.start), passage_at(row, side, max(span.end - 1, 0))
    if first == last:
        return first
    found, at = [first], _end(first.spans, span.start)
    while at < span.end:
        passage = passage_at(row, side, at)
        found.append(passage)
        at = max(_end(passage.spans, at), at + 1)
    own = _in_order(each for passage in found for each in passage.spans)
    others = _in_order(each for passage in found for each in passage.counterparts)
    return Passage(
        _join(row.text(side) or "", own),
        _join(row.text(side.other) or "", others),
        own,
        others,
        min(passage.confidence for passage in found),
    )


def is_all_said(passage: Passage, phrase: str) -> bool:
    """Whether a phrase is all that its sentences say, but for marks before and after it."""
    before, found, after = passage.sentence.partition(phrase)
    return bool(found) and not any(map(str.isalnum, before + after))


def phrase_across(links: Iterable[WordLink], side: Side, phrase: Token) -> Span | None:
    """Give the stretch across that says a phrase, None where it is not known or not in one piece.

    The links of its words must lead into it, and those of no other word, as is asked of the pairs
    of phrases that are learned from linked words (Koehn, Och, Marcu: Statistical phrase-based
    translation, 2003); and most of the phrase must be linked, lest a part is taken for the whole.
    """
    inside, outside, linked = list[tuple[int, int]](), list[tuple[int, int]](), set[int]()
    for link in links:
        start, end = link.of(side)
        is_inside = phrase.start <= start and end <= phrase.end
        if is_inside or end <= phrase.start or phrase.end <= start:
            (inside if is_inside else outside).append(link.of(side.other))
        linked.update(range(start, end) if is_inside else ())
    if not inside or len(linked) < _LINKED * sum(map(str.isalnum, phrase.text)):
        return None
    start, end = min(start for start, _ in inside), max(end for _, end in inside)
    if any(other < end and start < after for other, after in outside):
        return None
    return Span(start, end)


def _cut(token: Token, span: Span) -> Token:
    start, end = max(token.start, span.start), min(token.end, span.end)
    if (start, end) == (token.start, token.end):
        return token
    first, last = start - token.start, end - token.start
    has_each = len(token.readings) == len(token.text)
    return Token(
        token.text[first:last],
        start,
        end,
        token.kind,
        token.language,
        token.readings[first:last] if has_each else (),
        confidence=token.confidence,
        source=token.source,
        headword=_cut_headword(token, first, last),
    )


def _cut_headword(token: Token, first: int, last: int) -> Headword | None:
    headword = token.headword
    if headword is None or token.language != "zh" or not _is_alike(token):
        return None
    return Headword(headword.simplified[first:last], headword.traditional[first:last])


def _is_alike(token: Token) -> bool:
    """Whether both scripts write a Chinese word with a character for a character of the text."""
    headword = token.headword
    return headword is not None and (
        len(headword.simplified) == len(headword.traditional) == len(token.text)
    )


def _han_readings(word: Token) -> Iterable[str]:
    if len(word.readings) != len(word.text):
        return word.readings
    return (
        syllable
        for character, syllable in zip(word.text, word.readings, strict=True)
        if is_han(character)
    )


def _headword(written: str, words: Sequence[Token], language: str) -> Headword:
    if language != "zh":
        return Headword(_on_one_line(written), _on_one_line(written))
    pairs = [
        (word.headword.simplified, word.headword.traditional)
        if word.headword is not None and _is_alike(word)
        else (word.text, word.text)
        for word in words
    ]
    simplified, traditional = ("".join(pair[n] for pair in pairs) for n in (0, 1))
    return Headword(_on_one_line(simplified), _on_one_line(traditional))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _in_order(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(sorted(set(spans), key=lambda span: span.start))


def _end(spans: Sequence[Span], at: int) -> int:
    return max((span.end for span in spans), default=at)


def _join(text: str, spans: Iterable[Span]) -> str:
    return "".join(text[span.start : span.end] for span in spans).strip()
