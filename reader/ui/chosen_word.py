"""A word that a person chose or points at, with all that is shown of it."""

from msgspec import Struct

from reader.core.articles import Side
from reader.core.counterparts import Passage
from reader.core.sentences import Span
from reader.core.tokens import Token
from reader.core.wordcards import WordCard
from reader.ui.page.words import WordAt


class ChosenWord(Struct, frozen=True):
    """A word on the panel; `languages` are the tags of the article's sides.

    `said` is its reading as it is said beside its neighbours, () where that is not asked for. A
    word reached from another one has that as `came_from`; it `is_elsewhere` where it does not
    stand in the text, of which `at` has then only the row and the side. A translation that is
    covered on the page is not shown beside it either.

    A phrase has its words as `parts`, and `across` what was found to say it on the other side; as
    long as that is looked for it `is_pending`.
    """

    at: WordAt
    card: WordCard
    passage: Passage
    languages: tuple[str, str]
    said: tuple[str, ...] = ()
    came_from: "ChosenWord | None" = None
    is_elsewhere: bool = False
    shows_translation: bool = True
    parts: tuple[Token, ...] = ()
    across: tuple[Span, ...] = ()
    is_pending: bool = False

    def language(self, side: Side) -> str:
        """The tag of one side."""
        return self.languages[side]

    @property
    def first(self) -> "ChosenWord":
        """The word of the page that this one was reached from, or itself."""
        return self.came_from.first if self.came_from is not None else self
