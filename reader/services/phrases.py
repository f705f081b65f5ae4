"""Phrases: several words of a text looked up as one."""

from collections.abc import Sequence

from msgspec.structs import replace

from reader.core.phrases import phrase_across, phrase_token, words_gloss
from reader.core.sentences import Span
from reader.core.tokens import Token
from reader.core.wordcards import WordCard
from reader.services.counterparts import Counterparts
from reader.services.reading import Reading, Whereabouts


class Phrases:
    """What a reader does with several words at once, without a window."""

    def __init__(self, reading: Reading, counterparts: Counterparts) -> None:
        self._reading, self._counterparts = reading, counterparts

    def card(self, words: Sequence[Token], at: Whereabouts) -> WordCard:
        """Say what is known of a phrase, given its words as they stand in a text.

        Where no dictionary has it, its words are what would be saved as its meaning.
        """
        text = at.row.text(at.side) or ""
        token = phrase_token(text, words, at.languages[at.side])
        card = self._listed(token, words, at) or self._reading.look_up(token, at)
        if is_listed(card):
            return replace(card, candidates=(), characters=(), reason=None)
        token = replace(card.token, gloss=None)
        draft = replace(card.draft, gloss=words_gloss(words))
        return WordCard(token=token, draft=draft)

    def across(self, card: WordCard, at: Whereabouts) -> Span | None:
        """Find the stretch of the other side that says a phrase, None where it is not known.

        Some 10 ms for each sentence of the row.
        """
        if not at.row.text(at.side.other):
            return None
        links = self._counterparts.find(at.row, at.languages, place=at.place)
        return phrase_across(links, at.side, card.token)

    def _listed(self, token: Token, words: Sequence[Token], at: Whereabouts) -> WordCard | None:
        """Look up what a dictionary lists in another form: "cracked down on"."""
        if token.language != "en":
            return None
        span = token.start, token.end
        for candidate in self._reading.look_up(words[0], at).candidates:
            if candidate.is_phrase and (candidate.start, candidate.end) == span:
                card = self._reading.gloss(candidate.headword)
                place = replace(card.token, text=token.text, start=token.start, end=token.end)
                gloss = candidate.gloss or card.token.gloss
                return replace(card, token=replace(place, gloss=gloss))
        return None


def is_listed(card: WordCard) -> bool:
    """Whether a dictionary has what a card is about."""
    return bool(card.chinese or card.english or card.own)


def with_counterpart(card: WordCard, said: str) -> WordCard:
    """Let a phrase that no dictionary has mean what stands across from it."""
    meaning = " ".join(said.split())
    if is_listed(card) or not meaning:
        return card
    return replace(card, meaning=meaning, draft=replace(card.draft, gloss=meaning))


def text_across(at: Whereabouts, span: Span) -> str:
    """Give a stretch of the other side."""
    return span.of(at.row.text(at.side.other) or "")
