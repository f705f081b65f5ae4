"""What a card says, as text: calculated from values, drawn elsewhere."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from reader.core.articles import Side
from reader.core.counterparts import Passage
from reader.core.lexicon import Sense
from reader.core.sentences import Span
from reader.core.tokens import Token, TokenKind
from reader.core.wordcards import WordCard
from reader.ui.dictionary_terms import term
from reader.ui.own_entries import own_lines
from reader.ui.page.words import WordAt
from reader.ui.word_markup import Dress


def headwords(card: WordCard) -> tuple[str, str]:
    """Give the headword as the text writes it, and its form in the other script or ""."""
    headword = card.token.headword
    if headword is None:
        return card.token.text, ""
    simplified, traditional = headword.simplified, headword.traditional
    if card.token.text == traditional:
        simplified, traditional = traditional, simplified
    return simplified, traditional if traditional != simplified else ""


def headword_language(card: WordCard) -> str:
    """Give the BCP 47 tag that the headword's font must suit."""
    headword = card.token.headword
    if card.token.language != "zh":
        return card.token.language
    is_traditional = headword is not None and card.token.text == headword.traditional
    return "zh-Hant" if is_traditional and headwords(card)[1] else "zh-Hans"


def other_script_language(card: WordCard) -> str:
    """Give the tag of the script that the text does not use."""
    return "zh-Hans" if headword_language(card) == "zh-Hant" else "zh-Hant"


def pronunciation_html(card: WordCard, dress: Dress, said: Sequence[str] = ()) -> str:
    """Write the reading of a Chinese word, or the IPA of an English one between slashes.

    `said` has the syllables as they are said in the sentence, where that is known.
    """
    if card.token.kind is TokenKind.NUMBER:
        return dress.reading([each for each in card.token.readings if not each.isdecimal()])
    if said:
        return dress.reading(said)
    if card.token.readings:
        return dress.reading(card.token.readings, card.token.text)
    if card.chinese and card.token.language == "zh":
        return dress.reading(card.chinese[0].reading, card.chinese[0].simplified)
    phonetic = next((word.phonetic for word in card.english if word.phonetic), "")
    colour = dress.theme["text.muted"]
    return f'<span style="color:{colour}">/{escape(phonetic)}/</span>' * bool(phonetic)


def fitting_sense(card: WordCard) -> Sense | None:
    """Give the sense that fits best: the token's gloss, else the first there is."""
    senses = [sense for word in (*card.chinese, *card.english) for sense in word.senses]
    gloss = card.token.gloss
    if gloss:
        return next((sense for sense in senses if sense.text == gloss), Sense(gloss))
    return next(iter(senses), None)


def first_senses(card: WordCard, count: int) -> tuple[str, ...]:
    """Give the first senses that a small card has room for, the fitting one first.

    Where there are none, the first lines of the person's own dictionaries.
    """
    fitting = fitting_sense(card)
    senses = [sense for word in (*card.chinese, *card.english) for sense in word.senses]
    ordered = [fitting, *senses] if fitting else senses
    lines = tuple(dict.fromkeys(map(sense_line, ordered)))[:count]
    return lines or own_lines(card, count)


def inflection_text(card: WordCard) -> str:
    """Say what form of which word an English word is, "" for a lemma."""
    first = next(iter(card.english), None)
    if first is None or first.inflection_of is None:
        return ""
    name, lemma = first.inflection_of
    return _tr("{0} of {1}").format(term(name), lemma)


def sense_line(sense: Sense) -> str:
    """Write a sense with what restricts it."""
    restrictions = " ".join(
        filter(None, (sense.part_of_speech, f"({sense.label})" * bool(sense.label)))
    )
    return f"{restrictions} {sense.text}".strip()


def chips(card: WordCard) -> tuple[str, ...]:
    """Give the short labels of a word: levels, exams, frequency."""
    frequency = () if card.frequency is None else (_tr("freq {0}").format(f"{card.frequency:.1f}"),)
    return (*card.levels, *frequency)


def sentence_html(word: WordAt, passage: Passage) -> str:
    """Write the sentence of a word with the word in bold."""
    text = word.row.row.text(word.side) or ""
    return "".join(_bold_in(text, span, word.token) for span in passage.spans).strip()


def marked_html(sentence: str, surface: str, colour: str) -> str:
    """Write a kept sentence with the first place of a word marked."""
    before, found, after = sentence.partition(surface) if surface else (sentence, "", "")
    marked = f'<b style="color:{colour}">{escape(found)}</b>' if found else ""
    return escape(before) + marked + escape(after)


def lit_spans(word: WordAt, passage: Passage) -> dict[Side, tuple[Span, ...]]:
    """Say what lights up: the sentence of the word, and its counterpart across."""
    return {word.side: passage.spans, word.side.other: passage.counterparts}


def _bold_in(text: str, span: Span, token: Token) -> str:
    start, end = (min(max(offset, span.start), span.end) for offset in (token.start, token.end))
    parts = (text[span.start : start], text[start:end], text[end : span.end])
    before, bold, after = map(escape, parts)
    return f"{before}<b>{bold}</b>{after}" if bold else before + after


def _tr(text: str) -> str:
    return QCoreApplication.translate("WordText", text)
