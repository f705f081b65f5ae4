"""What is chosen: the entries of a word, the gloss that fits and the reason."""

from msgspec import Struct

from reader.core.lexicon import ChineseWord, EnglishWord
from reader.core.wordcards import Reason


class ChosenSense(Struct, frozen=True):
    """A word's entries, that of the fitting sense first, and that sense.

    `gloss` is the sense that fits best, None where nothing is known of the word. For a card all
    senses of the entries stand in the order in which they fit, and the `reason` is given; for
    running text the senses stand as they are listed, and a reason is only given for what a person
    fixed, or what no dictionary has.
    """

    chinese: tuple[ChineseWord, ...] = ()
    english: tuple[EnglishWord, ...] = ()
    gloss: str | None = None
    reason: Reason | None = None
