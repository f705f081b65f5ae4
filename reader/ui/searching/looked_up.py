"""Words that are shown on the Word panel though they do not stand on the page."""

from reader.core.articles import Row, RowKind, Side, StoredRow
from reader.core.counterparts import Passage
from reader.core.entries import Entry
from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.tokens import Headword, Token, TokenKind
from reader.services.reading import Reading
from reader.ui.chosen_word import ChosenWord
from reader.ui.page.words import WordAt

_LANGUAGES = ("en", "zh")
_NO_PASSAGE = Passage("", "", (), (), 0.0)


def look_up(found: ChineseWord | EnglishWord | Entry, reading: Reading) -> ChosenWord:
    """Give all that is known of a word, as the Word panel takes it."""
    token = _token(found)
    row = StoredRow("", 0, Row(RowKind.PARAGRAPH, token.text, None))
    at = WordAt(row, Side.LEFT, token)
    return ChosenWord(at, reading.look_up(token), _NO_PASSAGE, _LANGUAGES, is_elsewhere=True)


def _token(found: ChineseWord | EnglishWord | Entry) -> Token:
    match found:
        case ChineseWord():
            headword = Headword(found.simplified, found.traditional)
            return _chinese(headword, tuple(syllable.lower() for syllable in found.reading))
        case EnglishWord():
            return _english(found.word)
        case Entry() if found.key.language == "zh":
            simplified = found.key.headword
            headword = Headword(simplified, found.traditional or simplified)
            return _chinese(headword, tuple(found.key.reading.split()))
        case Entry():
            return _english(found.key.headword)


def _chinese(headword: Headword, reading: tuple[str, ...]) -> Token:
    text = headword.simplified
    return Token(text, 0, len(text), TokenKind.WORD, "zh", reading, headword=headword)


def _english(word: str) -> Token:
    return Token(word, 0, len(word), TokenKind.WORD, "en", headword=Headword(word, word))
