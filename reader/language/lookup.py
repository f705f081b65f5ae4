"""Look-up: all that the dictionaries say of a token or of a word typed in."""

from collections.abc import Sequence
from dataclasses import replace

from reader.core.entries import EntryDraft, EntryKey, entry_key
from reader.core.errors import NotFoundError
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.tokens import Headword, Token, TokenKind
from reader.core.wordcards import WordCard
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary

_REVERSED = 12
_KEPT_SENSES = 4


class Lookup:
    """Makes word cards. Safe to use from several threads."""

    def __init__(self, dictionary: Dictionary, annotator: Annotator) -> None:
        self._dictionary = dictionary
        self._annotator = annotator

    def card(self, token: Token) -> WordCard:
        """Say all that is known of a token; what fits its reading comes first."""
        if token.language == "zh":
            return self._chinese_card(token)
        if token.language == "en":
            return self._english_card(token)
        return WordCard(token=token, draft=_draft(token), explanation=_explain(token))

    def word(self, text: str) -> WordCard:
        """Look up one word or phrase as it is typed, in either direction.

        Raises:
            NotFoundError: no dictionary knows it.
        """
        word = " ".join(text.split())
        tokens = self._annotator.annotate(word, "zh")
        card = self.card(tokens[0]) if len(tokens) == 1 else self._phrase_card(word, tokens)
        if not (card.chinese or card.english or card.characters):
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

    def _chinese_card(self, token: Token) -> WordCard:
        words = self._dictionary.chinese(token.text)
        if not words and token.headword:
            words = self._dictionary.chinese(token.headword.simplified)
        words = order_by_reading(words, token.readings)
        characters = () if words else self._characters(token)
        best = words[0] if words else None
        return WordCard(
            token=token,
            chinese=words,
            characters=characters,
            levels=_chinese_levels(best),
            frequency=best.frequency if best else None,
            draft=_chinese_draft(token, best),
            explanation="" if words else _explain(token),
        )

    def _characters(self, token: Token) -> tuple[ChineseWord, ...]:
        entries = (self._dictionary.chinese(character) for character in token.text)
        return tuple(words[0] for words in entries if words)

    def _english_card(self, token: Token) -> WordCard:
        words = self._dictionary.english(token.text)
        reverse = () if words else self._dictionary.reverse(token.text, _REVERSED)
        best = words[0] if words else None
        return WordCard(
            token=token,
            chinese=reverse,
            english=words,
            levels=_english_levels(best),
            frequency=best.frequency if best else None,
            draft=_english_draft(token, best, reverse),
            explanation="" if words else self._explain_english(token, is_reversed=bool(reverse)),
        )

    def _explain_english(self, token: Token, *, is_reversed: bool) -> str:
        if not is_reversed:
            return _explain(token)
        if self._dictionary.has_english:
            return "No English dictionary has this word; these Chinese words mean it."
        return "The English dictionary is not installed; these Chinese words mean it."


def order_by_reading(
    words: tuple[ChineseWord, ...], reading: tuple[str, ...]
) -> tuple[ChineseWord, ...]:
    """Put the entries that are read like the token first; otherwise the order stays."""
    return tuple(sorted(words, key=lambda word: tuple(s.lower() for s in word.reading) != reading))


def _explain(token: Token) -> str:
    if token.kind is TokenKind.NUMBER:
        return "A number."
    if token.language not in ("zh", "en"):
        return "There is no dictionary for this language yet."
    return "No dictionary has this word."


def _draft(token: Token) -> EntryDraft:
    return EntryDraft(key=entry_key(token) or EntryKey(token.language, token.text))


def _chinese_draft(token: Token, best: ChineseWord | None) -> EntryDraft:
    if best is None:
        draft = _draft(token)
        return replace(draft, traditional=token.headword.traditional if token.headword else "")
    return EntryDraft(
        key=entry_key(token) or EntryKey("zh", best.simplified, " ".join(best.reading).lower()),
        traditional=best.traditional,
        gloss="\n".join(sense.text for sense in best.senses[:_KEPT_SENSES]),
        classifiers=", ".join(simplified for simplified, _, _ in best.classifiers),
        level=", ".join(_chinese_levels(best)[:1]),
        frequency=best.frequency,
    )


def _english_draft(
    token: Token, best: EnglishWord | None, reverse: tuple[ChineseWord, ...]
) -> EntryDraft:
    if best is None:
        return replace(
            _draft(token), gloss="\n".join(word.simplified for word in reverse[:_KEPT_SENSES])
        )
    return EntryDraft(
        key=entry_key(token) or EntryKey("en", best.word.lower()),
        phonetic=best.phonetic,
        gloss="\n".join(_with_part_of_speech(best)),
        level=", ".join(_english_levels(best)),
        frequency=best.frequency,
    )


def _with_part_of_speech(word: EnglishWord) -> list[str]:
    senses = word.senses[:_KEPT_SENSES]
    return [f"{sense.part_of_speech} {sense.text}".strip() for sense in senses]


def _chinese_levels(word: ChineseWord | None) -> tuple[str, ...]:
    """Label the HSK levels: "HSK 4" for the standard of 2.0, "HSK 3 (2025)" for the others."""
    return tuple(_hsk_label(*item) for item in word.levels.items()) if word else ()


def _hsk_label(standard: str, level: str) -> str:
    name, _, edition = standard.partition(" ")
    return f"{name} {level}" if edition == "2.0" else f"{name} {level} ({edition})"


def _english_levels(word: EnglishWord | None) -> tuple[str, ...]:
    return () if word is None else tuple(filter(None, (word.cefr, *word.tags)))
