"""Look-up: all that the dictionaries say of a token or of a word typed in."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from msgspec.structs import replace

from reader.core.context import NO_CONTEXT, Context
from reader.core.doubt import is_doubtful_reading
from reader.core.errors import NotFoundError
from reader.core.lexicon import ChineseWord
from reader.core.tokens import Headword, Token, TokenKind
from reader.core.wordcards import Candidate, WordCard
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary
from reader.language.drafts import (
    chinese_draft,
    chinese_levels,
    english_draft,
    english_levels,
    plain_draft,
)
from reader.language.excerpts import Excerpt, excerpt_around
from reader.language.readings import ChosenReading
from reader.language.senses import ChosenSense
from reader.language.words import FoundWord

if TYPE_CHECKING:
    from reader.language.senses.chooser import Compared

_REVERSED: Final = 12
_NO_SENSE: Final = ChosenSense()


class Lookup:
    """Makes word cards. Safe to use from several threads."""

    def __init__(self, dictionary: Dictionary, annotator: Annotator) -> None:
        self._dictionary = dictionary
        self._annotator = annotator
        self._last: _Line | None = None

    def card(self, token: Token, text: str = "", context: Context = NO_CONTEXT) -> WordCard:
        """Say all that is known of a token; what fits its sentence comes first.

        `text` is the one the token stands in and `context` that text's; without them the
        commonest sense comes first.
        """
        if token.language not in ("zh", "en") and token.kind is not TokenKind.NUMBER:
            return WordCard(token=token, draft=plain_draft(token), explanation=_explain(token))
        excerpt = excerpt_around(token, text, context)
        seen = self._look(excerpt)
        token = _with_gloss(token, seen.sense, is_alone=not text)
        card = self._card(token, seen.sense)
        return replace(
            card,
            reason=seen.sense.reason,
            candidates=tuple(self._filled(each, excerpt.start) for each in seen.candidates),
            meaning=(token.gloss or "") if token.kind is TokenKind.NUMBER else "",
            other_readings=seen.other_readings,
        )

    def word(self, text: str) -> WordCard:
        """Look up one word or phrase as it is typed, in either direction.

        Raises:
            NotFoundError: no dictionary knows it.
        """
        word = " ".join(text.split())
        tokens = self._annotator.annotate(word, "zh")
        card = self.card(tokens[0]) if len(tokens) == 1 else self._phrase_card(word, tokens)
        if not (card.chinese or card.english or card.characters or card.meaning):
            raise NotFoundError(f"No dictionary has “{word}”; check how it is written.")
        return card

    def _phrase_card(self, word: str, tokens: Sequence[Token]) -> WordCard:
        """Look up what the splitter would divide: "打 电话", "in a way"."""
        if any(token.language != "zh" for token in tokens):
            return self.card(Token(word, 0, len(word), TokenKind.WORD, "en"))
        headword = Headword(
            "".join(token.headword.simplified for token in tokens if token.headword),
            "".join(token.headword.traditional for token in tokens if token.headword),
        )
        readings = tuple(syllable for token in tokens for syllable in token.readings)
        kind = TokenKind.WORD
        return self.card(Token(word, 0, len(word), kind, "zh", readings, headword=headword))

    def _look(self, excerpt: Excerpt) -> "_Seen":
        """Look at a token in its sentence."""
        token, context = excerpt.token, excerpt.context
        annotator = self._annotator
        line, number = self._read(excerpt)
        readings = list(line.readings)
        others = _other_readings(token, readings[number])
        readings[number] = _shown_reading(token, readings[number])
        kept = line.compared if readings == line.readings else {}
        sense = annotator.senses.explain(line.words, readings, number, context, kept)
        candidates = annotator.words.candidates(line.words, number)
        return _Seen(sense or _NO_SENSE, candidates, others)

    def _read(self, excerpt: Excerpt) -> tuple["_Line", int]:
        """Give the words and readings of an excerpt, and the number of its token there.

        The pointer goes from word to word: what was found of the last excerpt is kept.
        """
        token, annotator = excerpt.token, self._annotator
        known = (excerpt.text, token.language, excerpt.context, annotator.lessons)
        if excerpt.text == token.text:
            return self._line(known, [_found_word(token)]), 0
        line = self._last
        if line is None or line.known != known:
            line = self._last = self._line(known, annotator.words.find(*known[:3]))
        words, number = _with_token(line.words, token)
        return (line if words == line.words else self._line(known, words)), number

    def _line(self, known: "_Known", words: list[FoundWord]) -> "_Line":
        self._annotator.entries.fetch(words)
        return _Line(known, words, self._annotator.readings.read(words, known[2]), {})

    def _card(self, token: Token, sense: ChosenSense) -> WordCard:
        if token.language == "zh":
            return self._chinese_card(token, sense)
        if token.language == "en":
            return self._english_card(token, sense)
        explanation = "" if sense.gloss else _explain(token)
        return WordCard(token=token, draft=plain_draft(token), explanation=explanation)

    def _chinese_card(self, token: Token, sense: ChosenSense) -> WordCard:
        best = next(iter(sense.chinese), None)
        return WordCard(
            token=token,
            chinese=sense.chinese,
            characters=() if sense.chinese else tuple(self._characters(token)),
            levels=chinese_levels(best),
            frequency=best.frequency if best else None,
            draft=chinese_draft(token, best),
            explanation="" if best or sense.gloss else _explain(token),
        )

    def _characters(self, token: Token) -> Iterator[ChineseWord]:
        for character in token.text:
            yield from self._annotator.entries.chinese(character)[:1]

    def _english_card(self, token: Token, sense: ChosenSense) -> WordCard:
        reverse = () if sense.english else self._dictionary.reverse(token.text, _REVERSED)
        best = next(iter(sense.english), None)
        return WordCard(
            token=token,
            chinese=reverse,
            english=sense.english,
            levels=english_levels(best),
            frequency=best.frequency if best else None,
            draft=english_draft(token, best, reverse),
            explanation="" if best else self._explain_english(token, is_reversed=bool(reverse)),
        )

    def _explain_english(self, token: Token, *, is_reversed: bool) -> str:
        if not is_reversed:
            return _explain(token)
        if self._dictionary.has_english:
            return "No English dictionary has this word; these Chinese words mean it."
        return "The English dictionary is not installed; these Chinese words mean it."

    def _filled(self, candidate: Candidate, start: int) -> Candidate:
        """Give a candidate with its reading and gloss, and its offsets in the whole text."""
        at = {"start": candidate.start + start, "end": candidate.end + start}
        if candidate.gloss:
            return replace(candidate, **at)
        entries = self._annotator.entries
        is_chinese = bool(entries.chinese(candidate.headword))
        language = "zh" if is_chinese else "en"
        sense = self._annotator.senses.explain(*_alone(candidate.headword, language)) or _NO_SENSE
        syllables = sense.chinese[0].reading if sense.chinese else ()
        return replace(candidate, readings=syllables, gloss=sense.gloss or "", **at)


_Known = tuple[str, str, Context, int]


class _Line(NamedTuple):
    """What was found in a text in a language and a context, after so many lessons.

    `compared` comes to hold the senses of those words that somebody asked about, by their number.
    """

    known: _Known
    words: list[FoundWord]
    readings: list[ChosenReading | None]
    compared: dict[int, "Compared"]


class _Seen(NamedTuple):
    sense: ChosenSense
    candidates: tuple[Candidate, ...]
    other_readings: tuple[tuple[str, ...], ...]


def _found_word(token: Token) -> FoundWord:
    """Make the word again that a token was made of."""
    text = token.text
    if token.language == "zh" and token.headword and len(token.headword.simplified) == len(text):
        text = token.headword.simplified
    return FoundWord(token.start, token.end, token.text, token.kind, token.language, text)


def _with_token(found: Sequence[FoundWord], token: Token) -> tuple[list[FoundWord], int]:
    """Put the word of a token in the place of what was found there, and give its number."""
    span = token.start, token.end
    for number, word in enumerate(found):
        if (word.start, word.end) == span and word.language == token.language:
            return list(found), number
    before = [word for word in found if word.end <= token.start]
    after = [word for word in found if word.start >= token.end]
    return [*before, _found_word(token), *after], len(before)


def _alone(text: str, language: str) -> tuple[list[FoundWord], list[ChosenReading | None], int]:
    return [FoundWord(0, len(text), text, TokenKind.WORD, language, text)], [None], 0


def _shown_reading(token: Token, computed: ChosenReading | None) -> ChosenReading | None:
    """Give the reading that the token shows: a document or a person may have said another."""
    if not token.readings or computed is None:
        return computed
    return replace(computed, syllables=token.readings)


def _other_readings(token: Token, computed: ChosenReading | None) -> tuple[tuple[str, ...], ...]:
    if computed is None or not is_doubtful_reading(token.confidence):
        return ()
    readings = dict.fromkeys((computed.syllables, *computed.others))
    return tuple(reading for reading in readings if reading and reading != token.readings)


def _with_gloss(token: Token, sense: ChosenSense, *, is_alone: bool) -> Token:
    """Let a token say what its card says; of a word by itself, the whole first sense."""
    gloss = sense.gloss
    if is_alone and sense.english and sense.english[0].senses:
        gloss = sense.english[0].senses[0].text
    return replace(token, gloss=gloss or token.gloss)


def _explain(token: Token) -> str:
    if token.kind is TokenKind.NUMBER:
        return "A number."
    if token.language not in ("zh", "en"):
        return "There is no dictionary for this language yet."
    return "No dictionary has this word."
