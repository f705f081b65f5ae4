"""Titles that a document states of itself, and how they compare with its lines."""

from difflib import SequenceMatcher
from typing import Final

from msgspec import Struct

from reader.core.scripts import detect_primary

_SAME = 0.85  # of the characters, where a translation repeats the headline with a slip


class Names(Struct, frozen=True):
    """Titles that a document states; `is_binding` where they stand over those in the text."""

    titles: tuple[str, ...] = ()
    is_binding: bool = False

    def on_sides(self, languages: tuple[str, str]) -> tuple[str | None, str | None]:
        """Give the title of each side by its language; one in neither goes where there is room."""
        placed: list[str | None] = [None, None]
        for title in self.titles:
            language = detect_primary(title)
            wanted = languages.index(language) if language in languages else 0
            side = next((side for side in (wanted, 1 - wanted) if placed[side] is None), None)
            if side is not None:
                placed[side] = title
        return placed[0], placed[1]

    def are(self, text: str) -> bool:
        """Whether a line is a stated title, which may have the site's name beside it."""
        low = text.lower()
        return any(low in title.lower() or is_alike(low, title.lower()) for title in self.titles)


NO_NAMES: Final = Names()


def is_alike(one: str, other: str) -> bool:
    """Whether two lines are the same but for a slip."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _SAME and matcher.ratio() >= _SAME
