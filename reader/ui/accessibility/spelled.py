"""Readings as they are read aloud: plain text, spelled as the person chose."""

from reader.core.spelling_choices import ReadingChoices, spell
from reader.core.tokens import Token


def reading_text(token: Token, choices: ReadingChoices) -> str:
    """Write the reading of a word, syllables divided by blanks; "" where it has none."""
    return " ".join(spell(syllable, choices.spelling) for syllable in token.readings)
