"""Traditional ⇄ simplified by way of OpenCC, a character for a character."""

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC


class Conversion:
    """OpenCC's converters, each loaded when first used (some 5 ms)."""

    def simplify(self, text: str) -> str:
        """Give the simplified twin of a text; code point n stands for code point n of the text."""
        return self._keep_length(self._to_simplified, text)

    def traditionalise(self, text: str) -> str:
        """Give the traditional twin of a text, in the same way."""
        return self._keep_length(self._to_traditional, text)

    @staticmethod
    def _keep_length(converter: "OpenCC", text: str) -> str:
        converted = converter.convert(text)
        if len(converted) == len(text):
            return converted
        # Offsets must hold, so a text that OpenCC would lengthen is converted by character.
        characters = ((c, converter.convert(c)) for c in text)
        return "".join(new if len(new) == 1 else old for old, new in characters)

    @cached_property
    def _to_simplified(self) -> "OpenCC":
        from opencc import OpenCC

        return OpenCC("t2s")

    @cached_property
    def _to_traditional(self) -> "OpenCC":
        from opencc import OpenCC

        return OpenCC("s2t")
