"""Glosses of what no dictionary lists: numbers, names, and forms of listed words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from reader.core.quantities import meaning_of
from reader.core.scripts import has_han
from reader.core.wordcards import Ground, Reason
from reader.language.senses.chosen import ChosenSense
from reader.language.senses.names import name_across, spelled

if TYPE_CHECKING:
    from reader.language.words import FoundWord

_REPEATED: Final = "repeated"
_WITH_ER: Final = "with 儿"


def number_sense(text: str, language: str) -> ChosenSense | None:
    """Say a number, date or amount in the other language; None where it is the same there.

    `language` is that of the text around it.
    """
    meaning = meaning_of(text, "zh" if has_han(text) else language)
    return ChosenSense(gloss=meaning, reason=Reason(Ground.ONLY)) if meaning else None


def name_sense(syllables: Sequence[str], across: str) -> ChosenSense | None:
    """Give a name as the translation writes it, else in letters; None where it is not read."""
    written = name_across(syllables, across)
    if written:
        return ChosenSense(gloss=written, reason=Reason(Ground.TRANSLATION, written))
    letters = spelled(syllables)
    return ChosenSense(gloss=f"{letters} (name)", reason=Reason(Ground.ONLY)) if letters else None


def hint_of_form(word: "FoundWord") -> str:
    """Say what form of its base a word is: 看看, 高高兴兴, 花儿; "" where it is none."""
    if not word.base:
        return ""
    return _WITH_ER if word.simplified == f"{word.base}儿" else _REPEATED
