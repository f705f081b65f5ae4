"""What is said of one character, as text; words in it are links to be looked up."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from reader.core.lexicon import ChineseWord
from reader.core.wordcards import CharacterFacts
from reader.ui.word_markup import Dress, link

_WORDS = 4  # readings of a character
_SENSES = 3  # of each
_LONGEST = 70  # characters of a sense; the whole of it is a click away


def character_html(facts: CharacterFacts, dress: Dress) -> str:
    """Write readings with their senses, parts, and words of the vocabulary with the character."""
    words = "".join(_word_html(word, dress) for word in facts.words[:_WORDS])
    unknown = dress.remark(_tr("No dictionary has this character.")) * (not facts.words)
    parts = _listed(_tr("Made of {0}"), facts.parts, dress)
    shared = _listed(_tr("Also in your words {0}"), facts.shared, dress)
    return words + unknown + parts + shared


def _word_html(word: ChineseWord, dress: Dress) -> str:
    senses = "; ".join(_clipped(sense.text) for sense in word.senses[:_SENSES])
    said = dress.reading(word.reading)
    return f'<p style="margin:0 0 4px 0"><b>{said}</b> {escape(senses)}</p>'


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _listed(text: str, words: Iterable[str], dress: Dress) -> str:
    linked = " · ".join(link(word, dress) for word in words)
    return dress.remark_html(escape(text).format(linked)) if linked else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CharacterText", text)
