"""What a card says, as text: calculated from values, drawn elsewhere."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from reader.core.articles import Side
from reader.core.counterparts import Passage
from reader.core.lexicon import ChineseWord, EnglishWord, Sense
from reader.core.pinyin import split_tone
from reader.core.sentences import Span
from reader.core.tokens import Token
from reader.core.wordcards import WordCard
from reader.ui.page.words import WordAt
from reader.ui.theme import Theme


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


def pinyin_html(syllables: Iterable[str], theme: Theme) -> str:
    """Write syllables with their tones' colours."""
    return " ".join(
        f'<span style="color:{theme.tone(split_tone(syllable)[1])}">{escape(syllable)}</span>'
        for syllable in syllables
    )


def pronunciation_html(card: WordCard, theme: Theme) -> str:
    """Write the pinyin of a Chinese word, or the IPA of an English one between slashes."""
    syllables = card.token.readings or (card.chinese[0].reading if card.chinese else ())
    if syllables:
        return pinyin_html(syllables, theme)
    phonetic = next((word.phonetic for word in card.english if word.phonetic), "")
    return f'<span style="color:{theme["text.muted"]}">/{escape(phonetic)}/</span>' * bool(phonetic)


def first_senses(card: WordCard, count: int) -> tuple[str, ...]:
    """Give the first senses that a small card has room for, the fitting one first."""
    senses = [sense for word in (*card.chinese, *card.english) for sense in word.senses]
    gloss = card.token.gloss
    if gloss and all(sense.text != gloss for sense in senses):
        senses.insert(0, Sense(gloss))
    senses.sort(key=lambda sense: sense.text != gloss)
    return tuple(dict.fromkeys(map(sense_line, senses)))[:count]


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


def senses_html(card: WordCard, theme: Theme) -> str:
    """Write all senses: by reading for Chinese, by part of speech for English."""
    blocks = [_chinese_html(word, theme, len(card.chinese) > 1) for word in card.chinese]
    blocks += [_english_html(word, theme) for word in card.english]
    blocks += [_character_html(character, theme) for character in card.characters]
    explanation = _remark(card.explanation, theme) if card.explanation else ""
    return explanation + "".join(blocks)


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


def _chinese_html(word: ChineseWord, theme: Theme, names_reading: bool) -> str:
    said = pinyin_html(word.reading, theme)
    reading = f'<p style="margin:6px 0 0 0"><b>{said}</b></p>' * names_reading
    taiwan = _remark(_tr("Taiwan: {0}").format(" ".join(word.taiwan_reading)), theme) * bool(
        word.taiwan_reading
    )
    return (
        reading
        + _list_html(word.senses)
        + taiwan
        + _classifiers(word, theme)
        + _references(word, theme)
    )


def _character_html(character: ChineseWord, theme: Theme) -> str:
    reading = pinyin_html(character.reading, theme)
    return f"<p><b>{escape(character.simplified)}</b> {reading}</p>{_list_html(character.senses)}"


def _english_html(word: EnglishWord, theme: Theme) -> str:
    groups: dict[str, list[Sense]] = {}
    for sense in word.senses:
        groups.setdefault(sense.part_of_speech, []).append(Sense(sense.text, label=sense.label))
    form = ""
    if word.inflection_of:
        name, lemma = word.inflection_of
        form = _remark(_tr("{0} of {1}").format(name, lemma), theme)
    return form + "".join(_group_html(part, senses) for part, senses in groups.items())


def _group_html(part: str, senses: Sequence[Sense]) -> str:
    title = f'<p style="margin:6px 0 0 0"><i>{escape(part)}</i></p>' if part else ""
    return title + _list_html(senses)


def _list_html(senses: Sequence[Sense]) -> str:
    """Write senses in a table, so that the lines of each hang beside its number."""
    numbered = len(senses) > 1
    rows = "".join(
        f'<tr><td style="padding-right:8px">{number if numbered else ""}</td>'
        f"<td>{escape(sense_line(sense))}</td></tr>"
        for number, sense in enumerate(senses, start=1)
    )
    return f'<table cellspacing="0" cellpadding="1">{rows}</table>' if rows else ""


def _classifiers(word: ChineseWord, theme: Theme) -> str:
    listed = ", ".join(
        f"{simplified} {reading}" for simplified, _traditional, reading in word.classifiers
    )
    return _remark(_tr("Measure word: {0}").format(listed), theme) if listed else ""


def _references(word: ChineseWord, theme: Theme) -> str:
    return "".join(
        _remark(f"{reference.relation} {reference.simplified} {' '.join(reference.reading)}", theme)
        for reference in word.references
    )


def _remark(text: str, theme: Theme) -> str:
    colour = theme["text.muted"]
    return f'<p style="color:{colour};margin:4px 0 0 0">{escape(text.strip())}</p>'


def _tr(text: str) -> str:
    return QCoreApplication.translate("WordText", text)
