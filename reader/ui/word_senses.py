"""What a word means, as rich text: the sense that fits set apart, then all others."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from reader.core.lexicon import ChineseWord, CrossReference, EnglishWord, Sense
from reader.core.wordcards import WordCard
from reader.ui.dictionary_terms import term
from reader.ui.own_entries import FEW_LINES, MOST_LINES, own_html
from reader.ui.word_markup import Dress, link
from reader.ui.word_reasons import reason_text
from reader.ui.word_text import fitting_sense, headword_language, sense_line

MORE: Final = "more:"
"""Where the link leads that shows the senses left out."""

_Word = TypeVar("_Word", ChineseWord, EnglishWord)

_FEW: Final = 7  # senses besides the one that fits, before they are many
_FEW_OF_EACH: Final = 3  # senses of each character of a word that no dictionary has
_FITS: Final = "margin:0 0 2px 0"
_ABOVE: Final = "4px"  # a list of senses
_SHORT: Final = 60  # characters of a sense that stands there larger


def senses_html(card: WordCard, dress: Dress, *, is_whole: bool = False) -> str:
    """Write what a word means; of very many senses the first ones unless `is_whole`."""
    fitting = fitting_sense(card)
    left = _Left(None if is_whole else _FEW)
    chinese = [_without(word, fitting) for word in card.chinese]
    english = [_without(word, fitting) for word in card.english]
    tells_apart = len(card.chinese) > 1
    blocks = [_chinese_html(word, card, dress, left, tells_apart) for word in chinese]
    blocks += [_english_html(word, left, is_first=word is english[0]) for word in english]
    blocks += [_more_html(left, dress)]
    blocks += [own_html(card, dress.theme, MOST_LINES if is_whole else FEW_LINES, MORE)]
    blocks += [_character_html(character, dress) for character in card.characters]
    return _first_html(card, fitting, dress) + "".join(blocks)


def forms_html(words: Iterable[EnglishWord], dress: Dress) -> str:
    """Write the forms of English lemmas, each a word to follow; "" where they have none."""
    muted = dress.theme["text.muted"]
    forms = dict.fromkeys(form for word in words for form in word.inflections.items())
    rows = "".join(
        f'<tr><td style="padding-right:12px;color:{muted}">{escape(term(name))}</td>'
        f"<td>{link(form, dress)}</td></tr>"
        for name, form in forms
    )
    return f'<table cellspacing="0" cellpadding="1">{rows}</table>' if rows else ""


def definitions_html(words: Iterable[EnglishWord]) -> str:
    """Write the English definitions of English words, "" where there are none."""
    senses = [sense for word in words for sense in word.definitions]
    return _grouped_html(dict.fromkeys(senses))


class _Left:
    """How many senses may still be written; `over` counts those that may not."""

    def __init__(self, most: int | None) -> None:
        self._most = most
        self.over = 0

    def take(self, senses: Sequence[Sense]) -> Sequence[Sense]:
        """Give those senses that may be written."""
        if self._most is None:
            return senses
        taken = senses[: self._most]
        self._most -= len(taken)
        self.over += len(senses) - len(taken)
        return taken


def _first_html(card: WordCard, fitting: Sense | None, dress: Dress) -> str:
    first = card.meaning or (sense_line(fitting) if fitting else "")
    size = ";font-size:large" * (len(first) <= _SHORT)
    written = f'<p style="{_FITS}{size}">{escape(first)}</p>' if first else ""
    reason = reason_text(card, dress)
    remarks = [dress.remark(text) for text in (reason, card.explanation * (not first)) if text]
    return written + "".join(remarks)


def _without(word: _Word, fitting: Sense | None) -> _Word:
    return replace(word, senses=tuple(sense for sense in word.senses if sense != fitting))


def _more_html(left: _Left, dress: Dress) -> str:
    if not left.over:
        return ""
    text = _tr("1 more sense") if left.over == 1 else _tr("{0} more senses").format(left.over)
    colour = dress.theme["accent.normal"]
    followed = f'<a href="{MORE}" style="color:{colour}">{escape(text)}</a>'
    return f'<p style="margin:4px 0 0 0">{followed}</p>'


def _chinese_html(
    word: ChineseWord, card: WordCard, dress: Dress, left: _Left, tells_apart: bool
) -> str:
    senses = left.take(word.senses)
    said = dress.reading(word.reading, word.simplified)
    reading = f'<p style="margin:8px 0 0 0"><b>{said}</b></p>' * (tells_apart and bool(senses))
    is_traditional = headword_language(card) == "zh-Hant"
    return (
        reading
        + _list_html(senses)
        + _taiwan(word, dress)
        + _classifiers(word, dress, is_traditional=is_traditional)
        + "".join(_reference(each, dress, is_traditional) for each in word.references)
    )


def _character_html(character: ChineseWord, dress: Dress) -> str:
    reading = dress.reading(character.reading)
    headword = link(character.simplified, dress)
    senses = escape("; ".join(map(sense_line, character.senses[:_FEW_OF_EACH])))
    return f'<p style="margin:4px 0 0 0"><b>{headword}</b> {reading} {senses}</p>'


def _english_html(word: EnglishWord, left: _Left, *, is_first: bool) -> str:
    senses = left.take(word.senses)
    title = f'<p style="margin:8px 0 0 0"><b>{escape(word.word)}</b></p>'
    return title * (bool(senses) and not is_first) + _grouped_html(senses)


def _grouped_html(senses: Iterable[Sense]) -> str:
    """Write senses by part of speech."""
    groups: dict[str, list[Sense]] = {}
    for sense in senses:
        groups.setdefault(sense.part_of_speech, []).append(Sense(sense.text, label=sense.label))
    return "".join(_group_html(part, group) for part, group in groups.items())


def _group_html(part: str, senses: Sequence[Sense]) -> str:
    title = f'<p style="margin:6px 0 0 0"><i>{escape(part)}</i></p>' if part else ""
    return title + _list_html(senses)


def _list_html(senses: Sequence[Sense]) -> str:
    """Write senses in a table, so that the lines of each hang beside its number."""
    if len(senses) == 1:
        return f'<p style="margin:{_ABOVE} 0 0 0">{escape(sense_line(senses[0]))}</p>'
    rows = "".join(
        f'<tr><td style="padding-right:8px">{number}</td><td>{escape(sense_line(sense))}</td></tr>'
        for number, sense in enumerate(senses, start=1)
    )
    table = f'<table cellspacing="0" cellpadding="1" style="margin-top:{_ABOVE}">'
    return f"{table}{rows}</table>" if rows else ""


def _taiwan(word: ChineseWord, dress: Dress) -> str:
    if not word.taiwan_reading:
        return ""
    reading = dress.reading(word.taiwan_reading, word.simplified)
    return dress.remark_html(escape(_tr("In Taiwan: {0}")).format(reading))


def _classifiers(word: ChineseWord, dress: Dress, *, is_traditional: bool) -> str:
    listed = ", ".join(
        f"{link(traditional if is_traditional else simplified, dress)} {dress.reading((reading,))}"
        for simplified, traditional, reading in word.classifiers
    )
    return dress.remark_html(escape(_tr("Measure word: {0}")).format(listed)) if listed else ""


def _reference(reference: CrossReference, dress: Dress, is_traditional: bool) -> str:
    word = reference.traditional if is_traditional else reference.simplified
    reading = dress.reading(reference.reading, word)
    return dress.remark_html(f"{escape(term(reference.relation))} {link(word, dress)} {reading}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WordSenses", text)
