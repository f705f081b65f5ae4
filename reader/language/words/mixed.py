"""Words of Chinese characters and Latin letters together: T恤, 卡拉OK, AA制."""

import re
from collections.abc import Iterable
from typing import Final

from reader.core.scripts import has_han

_LATIN: Final = re.compile("[A-Za-z0-9]")


class MixedWords:
    """Finds them in texts. Nothing in it changes once it is made."""

    def __init__(self, headwords: Iterable[str]) -> None:
        words = sorted(filter(has_han, headwords), key=len, reverse=True)
        # Letters at an end must not go on: no T恤 in "AT恤".
        parts = (
            ("(?<![A-Za-z0-9])" if _LATIN.match(word[0]) else "")
            + re.escape(word)
            + ("(?![A-Za-z0-9])" if _LATIN.match(word[-1]) else "")
            for word in words
        )
        # Looking at one character first spares nearly all places the long list.
        first = "".join(map(re.escape, sorted({word[0] for word in words})))
        self._pattern = re.compile(f"(?=[{first}])(?:{'|'.join(parts)})" if words else "(?!)")

    def find(self, simplified: str) -> list[tuple[int, int]]:
        """Give where they stand in a text."""
        if not _LATIN.search(simplified):
            return []
        return [match.span() for match in self._pattern.finditer(simplified)]
