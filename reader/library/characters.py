"""Characters as they are meant: what documents write in look-alikes and what no text holds."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from reader.core.safety import reveal

# Radicals of the Supplement that stand for a whole character, each followed by it; Unicode itself
# maps only two of that block.
_PAIRS: Final = (
    "⺁厂⺏尣⺒巳⺓幺⺜日⺝月⺞歹⺠民⺩王⺫目⺼肉⻁虎⻃西⻄西⻅见⻆角⻇角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青"
    "⻙韦⻚页⻛风⻜飞⻝食⻟食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀"
)
_RADICALS: Final[Mapping[str, str]] = MappingProxyType(
    dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
)
_LOOK_ALIKE: Final = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f]")
CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


def clean(text: str) -> str:
    """Give a text in ordinary characters.

    Radicals (⽂ U+2F42, ⻅ U+2EC5) and compatibility forms become the characters they look like,
    and nothing else does: full-width punctuation stays. Stray control characters go, characters
    that deceive are shown by name. Offsets into the text change with it.
    """
    text = CONTROLS.sub("", text)
    return _LOOK_ALIKE.sub(_ordinary, reveal(text))


def _ordinary(match: re.Match[str]) -> str:
    return _RADICALS.get(match[0]) or unicodedata.normalize("NFKC", match[0])
