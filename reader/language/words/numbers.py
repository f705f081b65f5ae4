"""Numbers written in characters: 三百, 一千五百亿, 百分之三十, 第三."""

import re
from collections.abc import Iterator
from typing import Final

from reader.core.tokens import TokenKind
from reader.language.words.proposals import Proposal

_DIGIT: Final = "零〇一二两三四五六七八九"
_PLACE: Final = "十百千万亿"
_NUMERAL: Final = f"[{_DIGIT}{_PLACE}]"
_SOME: Final = f"{_NUMERAL}{{1,20}}"  # longer rows of figures are not one number
_FRACTION_PATTERN: Final = rf"{_SOME}分之{_SOME}(?:点[{_DIGIT}]{{1,20}})?"
_PROPOSED: Final = re.compile(
    rf"{_FRACTION_PATTERN}|第{_SOME}|[数几上成]?{_NUMERAL}{{0,20}}[{_PLACE}]{_NUMERAL}{{0,20}}"
    rf"|[{_DIGIT}]{{2,20}}"
)
_IS_NUMBER: Final = re.compile(
    rf"{_FRACTION_PATTERN}|第{_SOME}|{_NUMERAL}{{2,}}|[数几上成][{_PLACE}]{_NUMERAL}*"
)
# Words in their own right, whatever their characters count elsewhere.
_OTHERS: Final = frozenset({"万一", "千万", "万万", "一一", "万千", "百十", "千百", "三七", "七七"})
_FIRST: Final = frozenset(_DIGIT + _PLACE + "第数几上成")
_FRACTION: Final = 6.0  # what speaks for 百分之三十 as one word


def propose_numbers(text: str) -> Iterator[Proposal]:
    """Propose the longest numbers of a simplified text."""
    for match in _PROPOSED.finditer(text):
        if match.end() - match.start() > 1:
            gain = _FRACTION if "分" in match[0] else 0.0
            yield Proposal(match.start(), match.end(), gain, TokenKind.NUMBER)


def is_number(word: str) -> bool:
    """Whether a simplified word counts something; single characters are words like others."""
    if word[0] not in _FIRST:  # nearly all: spare them the pattern
        return False
    return _IS_NUMBER.fullmatch(word) is not None and word not in _OTHERS
