"""What of an article is covered until it is asked for: the scaffold that fades."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final, Literal

from msgspec import Struct

from reader.core.articles import Row, Side
from reader.core.entries import EntryKey, Status
from reader.core.scripts import primary
from reader.ui.page.words import SideWords

Translation = Literal["shown", "blurred", "hidden"]

_LEARNED = (Status.KNOWN, Status.IGNORED)


class Cover(Enum):
    """How a side of a row is shown."""

    NONE = auto()
    BLURRED = auto()
    HIDDEN = auto()


class Scaffold(Struct, frozen=True, kw_only=True):
    """How much a reader wants to see of the translation, the side not in the `studied` language.

    With `fades` that of a row all of whose words are known is blurred.
    """

    translation: Translation = "shown"
    fades: bool = False
    studied: str = "zh"

    def translation_side(self, languages: tuple[str, str]) -> Side | None:
        """Give the side of the translation, None where both or neither are studied."""
        left, right = (primary(tag) == self.studied for tag in languages)
        if left == right:
            return None
        return Side.RIGHT if left else Side.LEFT


EVERYTHING: Final = Scaffold()


def cover_of(
    scaffold: Scaffold,
    row: Row,
    languages: tuple[str, str],
    words: tuple[SideWords | None, SideWords | None],
    statuses: Mapping[EntryKey, Status],
) -> tuple[Cover, Cover]:
    """Say how each side of a row is shown that nobody asked for; what stands alone is not covered.

    `words` are those of the sides, None where they are not known yet.
    """
    side = scaffold.translation_side(languages)
    if side is None or not (row.left and row.right):
        return Cover.NONE, Cover.NONE
    cover = Cover.NONE
    if scaffold.translation == "hidden":
        cover = Cover.HIDDEN
    elif scaffold.translation == "blurred" or (
        scaffold.fades and is_known(words[side.other], statuses)
    ):
        cover = Cover.BLURRED
    return (Cover.NONE, cover) if side else (cover, Cover.NONE)


def is_known(words: SideWords | None, statuses: Mapping[EntryKey, Status]) -> bool:
    """Whether a side has words, and each of them is known or ignored."""
    has_words = False
    for key in words.keys if words is not None else ():
        has_words = has_words or key is not None
        if key is not None and statuses.get(key) not in _LEARNED:
            return False
    return has_words
