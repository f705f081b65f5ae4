"""How words and readings are written as rich text: tones in colour, words that can be followed."""

from collections.abc import Sequence
from html import escape
from urllib.parse import quote, unquote

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.core.pinyin import split_tone
from reader.core.sandhi import say, spoken_readings
from reader.core.spelled_lines import spell_word
from reader.core.spelling_choices import AS_KEPT, ReadingChoices, spell
from reader.core.tokens import Token
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.theme import Theme

_WORD = "word:"
_PART = "part:"


class Dress(Struct, frozen=True):
    """The colours of a theme, and how readings are to be shown."""

    theme: Theme
    choices: ReadingChoices = AS_KEPT

    def reading(self, syllables: Sequence[str], characters: str = "") -> str:
        """Write syllables as was chosen, in their tones' colours.

        Their tones are those they have beside each other only where the characters are given.
        """
        if self.choices.sandhi and len(characters) == len(syllables):
            (syllables,) = say([(characters, tuple(syllables))])
        return " ".join(map(self._syllable, syllables))

    def phrase(self, words: Sequence[Token]) -> str:
        """Write the reading of words that follow each other, the syllables of each together."""
        said = spoken_readings(words) if self.choices.sandhi else [w.readings for w in words]
        return " ".join(self._word(readings) for readings in said if readings)

    def remark(self, text: str) -> str:
        """Write a line that stays in the background."""
        return self.remark_html(escape(text.strip()))

    def remark_html(self, html: str) -> str:
        """Write a line of markup that stays in the background."""
        return f'<p style="color:{self.theme["text.muted"]};margin:4px 0 0 0">{html}</p>'

    def _word(self, readings: Sequence[str]) -> str:
        spelled = spell_word(readings, self.choices.spelling)
        return "".join(map(self._coloured, readings, spelled))

    def _syllable(self, syllable: str) -> str:
        return self._coloured(syllable, spell(syllable, self.choices.spelling))

    def _coloured(self, syllable: str, shown: str) -> str:
        colour = self.theme.tone(split_tone(syllable)[1])
        return f'<span style="color:{colour}">{escape(shown)}</span>'


def dress_of(appearance: Appearance) -> Dress:
    """Give how the window writes words."""
    return Dress(appearance.theme, appearance.readings)


def link(word: str, dress: Dress, shown: str = "") -> str:
    """Write a word that can be followed; `shown` stands in its place."""
    colour = dress.theme["accent.normal"]
    return f'<a href="{_WORD}{quote(word)}" style="color:{colour}">{escape(shown or word)}</a>'


def linked_word(target: str) -> str:
    """Give the word that a link leads to, "" for a link of another kind."""
    return unquote(target.removeprefix(_WORD)) if target.startswith(_WORD) else ""


def part_link(number: int, shown: str, dress: Dress) -> str:
    """Write a word of a phrase, by its number among them, so that it can be followed."""
    colour = dress.theme["accent.normal"]
    return f'<a href="{_PART}{number}" style="color:{colour}">{escape(shown)}</a>'


def linked_part(target: str) -> int | None:
    """Give the number of the word that a link leads to, None for a link of another kind."""
    return int(target.removeprefix(_PART)) if target.startswith(_PART) else None


def rich_label() -> QLabel:
    """Make a label of rich text that can be selected."""
    text = label("")
    text.setTextFormat(Qt.TextFormat.RichText)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text


def linked_label() -> QLabel:
    """Make a label of rich text whose links are reached by pointer and by keys."""
    text, flags = rich_label(), Qt.TextInteractionFlag
    links = flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
    text.setTextInteractionFlags(text.textInteractionFlags() | links)
    return text
