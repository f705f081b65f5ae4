"""Why a sense stands first and where a reading comes from, in the person's words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.core.spelling_choices import spell
from reader.core.wordcards import Ground, Reason, WordCard
from reader.ui.word_markup import Dress

_BY_NEIGHBOURS: Final = {Ground.FOLLOWED, Ground.PRECEDED, Ground.TOGETHER, Ground.TWICE}


def reason_text(card: WordCard, dress: Dress) -> str:
    """Say why the first sense stands first, "" where there is nothing to say."""
    reason = card.reason
    if reason is None or not (card.chinese or card.english or card.token.gloss):
        return ""
    return _wording(reason, card.token.language).format(_evidence(reason, dress))


def doubt_text(card: WordCard, dress: Dress) -> str:
    """Say how a word may be read too, how sure the reading is and where it comes from."""
    if not card.other_readings:
        return ""
    others = _tr(" or ").join(_plain(reading, dress) for reading in card.other_readings)
    said = _tr("Perhaps {0}: {1} % sure, {2}.")
    return said.format(others, round(card.token.confidence * 100), source_text(card.token.source))


def source_text(source: str | None) -> str:
    """Say where a reading comes from."""
    return {
        "dictionary": _tr("from the dictionary"),
        "document": _tr("from the document"),
        "correction": _tr("from you"),
        "model": _tr("by the words around it"),
        "rule": _tr("by rule"),
        "phrase": _tr("from a phrase"),
        "translation": _tr("by the translation"),
        "name": _tr("as a name"),
        "number": _tr("as a number"),
        "pypinyin": _tr("by its characters"),
    }.get(source or "", source or _tr("guessed"))


def _wording(reason: Reason, language: str) -> str:
    across = _tr("because the Chinese says “{0}”")
    if language == "zh":
        across = _tr("because the English says “{0}”")
    return {
        Ground.CORRECTION: _tr("because you said so"),
        Ground.TRANSLATION: across,
        Ground.PHRASE: _tr("because of “{0}”"),
        Ground.READING: _tr("because it is read {0} here"),
        Ground.FOLLOWED: _tr("because {0} follows"),
        Ground.PRECEDED: _tr("because {0} stands before it"),
        Ground.TOGETHER: _tr("because {0} stands in the sentence too"),
        Ground.TWICE: _tr("because {0} stands there twice"),
        Ground.BEGINS: _tr("because a clause begins with it"),
        Ground.ENDS: _tr("because a clause ends with it"),
        Ground.PART_OF_SPEECH: _tr("because of its place in the sentence: {0}"),
        Ground.COMMONEST: _tr("the most common one; the sentence gives no hint"),
        Ground.ONLY: "",
    }[reason.ground]


def _evidence(reason: Reason, dress: Dress) -> str:
    if reason.ground is Ground.READING:
        return _plain(tuple(reason.evidence.split()), dress)
    if reason.ground in _BY_NEIGHBOURS:
        kinds = {
            "verb": _tr("a verb"),
            "noun": _tr("a noun or the like"),
            "number": _tr("a number"),
        }
        return kinds.get(reason.evidence) or _tr("“{0}”").format(reason.evidence)
    return reason.evidence


def _plain(reading: tuple[str, ...], dress: Dress) -> str:
    return " ".join(spell(syllable, dress.choices.spelling) for syllable in reading)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WordReasons", text)
