"""The sentence a token stands in, as a text of its own with its context."""

from msgspec import Struct
from msgspec.structs import replace

from reader.core.context import Across, Context
from reader.core.long_stretches import around
from reader.core.sentences import Span, split_sentences
from reader.core.tokens import Token


class Excerpt(Struct, frozen=True):
    """A stretch of a text that begins at code point `start`, and a token with its offsets there."""

    text: str
    start: int
    token: Token
    context: Context


def excerpt_around(token: Token, text: str, context: Context) -> Excerpt:
    """Cut out the sentence of a token, of a very long one the part around it.

    A token that does not stand in the text is by itself.
    """
    if not text or text[token.start : token.end] != token.text:
        return Excerpt(token.text, token.start, _moved(token, token.start), _within(context, 0, 0))
    spans = split_sentences(text)
    start = max((span.start for span in spans if span.start <= token.start), default=0)
    end = min((span.end for span in spans if span.end >= token.end), default=len(text))
    near = around(Span(start, end), token.start)
    start, end = near.start, max(near.end, token.end)
    return Excerpt(text[start:end], start, _moved(token, start), _within(context, start, end))


def _moved(token: Token, start: int) -> Token:
    return replace(token, start=token.start - start, end=token.end - start)


def _within(context: Context, start: int, end: int) -> Context:
    """Keep what stands across from a stretch, and what was fixed in it."""
    across = tuple(
        Across(max(part.start - start, 0), min(part.end, end) - start, part.text)
        for part in context.across
        if part.start < end and start < part.end
    )
    words = tuple(
        replace(word, start=word.start - start, end=word.end - start)
        for word in context.fixes.words
        if start <= word.start and word.end <= end
    )
    return replace(context, across=across, fixes=replace(context.fixes, words=words))
