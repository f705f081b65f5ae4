"""What saving a word would keep, and the labels of its levels."""

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from reader.core.entries import EntryDraft, EntryKey, entry_key
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.tokens import Token

_KEPT_SENSES: Final = 4


def plain_draft(token: Token) -> EntryDraft:
    """Draft a word that no dictionary has."""
    return EntryDraft(
        key=entry_key(token) or EntryKey(token.language, token.text), gloss=token.gloss or ""
    )


def chinese_draft(token: Token, best: ChineseWord | None) -> EntryDraft:
    """Draft a Chinese word by the entry that fits best."""
    if best is None:
        traditional = token.headword.traditional if token.headword else ""
        return replace(plain_draft(token), traditional=traditional)
    return EntryDraft(
        key=entry_key(token) or EntryKey("zh", best.simplified, " ".join(best.reading).lower()),
        traditional=best.traditional,
        gloss=_kept(sense.text for sense in best.senses),
        classifiers=", ".join(simplified for simplified, _, _ in best.classifiers),
        level=", ".join(chinese_levels(best)[:1]),
        frequency=best.frequency,
    )


def english_draft(
    token: Token, best: EnglishWord | None, reverse: Iterable[ChineseWord]
) -> EntryDraft:
    """Draft an English word by the entry that fits best, else by Chinese words that mean it."""
    if best is None:
        draft = plain_draft(token)
        return replace(draft, gloss=draft.gloss or _kept(word.simplified for word in reverse))
    return EntryDraft(
        key=entry_key(token) or EntryKey("en", best.word.lower()),
        phonetic=best.phonetic,
        gloss=_kept(f"{sense.part_of_speech} {sense.text}".strip() for sense in best.senses),
        level=", ".join(english_levels(best)),
        frequency=best.frequency,
    )


def chinese_levels(word: ChineseWord | None) -> tuple[str, ...]:
    """Label the HSK levels: "HSK 4" for the standard of 2.0, "HSK 3 (2025)" for the others."""
    return tuple(_hsk_label(*item) for item in word.levels.items()) if word else ()


def english_levels(word: EnglishWord | None) -> tuple[str, ...]:
    """Label the level of the CEFR and the exams."""
    return () if word is None else tuple(filter(None, (word.cefr, *word.tags)))


def _hsk_label(standard: str, level: str) -> str:
    name, _, edition = standard.partition(" ")
    return f"{name} {level}" if edition == "2.0" else f"{name} {level} ({edition})"


def _kept(senses: Iterable[str]) -> str:
    return "\n".join([*senses][:_KEPT_SENSES])
