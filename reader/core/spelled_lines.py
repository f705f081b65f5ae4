"""The reading of a line as it is written under it: words apart, marks at their words."""

from collections.abc import Iterator, Sequence
from typing import Final

from reader.core.pinyin import split_tone
from reader.core.sandhi import spoken_readings
from reader.core.spelling_choices import AS_KEPT, ReadingChoices, Spelling, spell
from reader.core.tokens import Token, TokenKind

_BARE: Final = frozenset("aoeê")
_OPENING: Final = frozenset("“‘「『《〈（([【")


def spell_line(tokens: Sequence[Token], choices: ReadingChoices = AS_KEPT) -> str:
    """Write the reading of tokens that follow each other; what has none stays as it is written.

    The syllables of a word stand in one piece, with an apostrophe where pinyin asks for one;
    in zhuyin a blank divides them.
    """
    spoken = spoken_readings(tokens) if choices.sandhi else [token.readings for token in tokens]
    line = ""
    for token, readings in zip(tokens, spoken, strict=True):
        word = _word(readings, choices.spelling) or token.text.strip()
        touches = token.kind is TokenKind.PUNCTUATION and word not in _OPENING
        needs_blank = line and word and not touches and line[-1] not in _OPENING
        line += " " * bool(needs_blank) + word
    return line


def _word(readings: Sequence[str], spelling: Spelling) -> str:
    return "".join(spell_word(readings, spelling))


def spell_word(readings: Sequence[str], spelling: Spelling) -> Iterator[str]:
    """Spell the syllables of one word, each with what divides it from the one before."""
    for number, syllable in enumerate(readings):
        begins_bare = number and split_tone(syllable)[0][:1] in _BARE
        apostrophe = "'" * bool(begins_bare and spelling is Spelling.MARKS)
        blank = " " * bool(number and spelling is Spelling.ZHUYIN)
        yield apostrophe + blank + spell(syllable, spelling)
