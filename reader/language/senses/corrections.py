"""Meanings that a person fixed: they outrank every computation."""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from reader.core.wordcards import Ground, Reason
from reader.language.senses.chosen import ChosenSense

if TYPE_CHECKING:
    from reader.core.context import Fixes
    from reader.language.readings import ChosenReading
    from reader.language.words import FoundWord


def corrected(
    sense: ChosenSense | None,
    word: "FoundWord",
    reading: "ChosenReading | None",
    fixes: "Fixes",
) -> ChosenSense | None:
    """Give a word's sense with what a person fixed of it, the sense itself where nothing was."""
    gloss = _fixed_here(word, fixes) or _fixed_for(sense, word, reading, fixes)
    if not gloss:
        return sense
    return replace(sense or ChosenSense(), gloss=gloss, reason=Reason(Ground.CORRECTION))


def _fixed_here(word: "FoundWord", fixes: "Fixes") -> str:
    span = word.start, word.end
    return next((fix.gloss for fix in fixes.words if (fix.start, fix.end) == span), "")


def _fixed_for(
    sense: ChosenSense | None,
    word: "FoundWord",
    reading: "ChosenReading | None",
    fixes: "Fixes",
) -> str:
    if word.language == "zh":
        return fixes.gloss_of(word.simplified, reading.syllables if reading else ())
    lemmas = [entry.word for entry in sense.english] if sense else [word.text]
    return next(filter(None, (fixes.gloss_of(lemma.casefold()) for lemma in lemmas)), "")
