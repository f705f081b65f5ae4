"""Lines that tell about an article instead of being its text: labels, bylines, dates, notices."""

import re
from enum import StrEnum
from typing import Final

from msgspec import Struct

from reader.library.blocks import Block
from reader.library.bylines import read_byline, read_lead_in
from reader.library.cues import DIVIDERS, NOTICE
from reader.library.facts import NO_FACTS, Facts
from reader.library.labels import read_field
from reader.library.lines import says_something
from reader.library.pinyin import is_pinyin
from reader.library.stamps import read_stamp

_AROUND: Final = "#*_:：[]【】()（） -—=<>《》↓▼."
_REMARK: Final = re.compile(r"(?<=\w)\s*[(（][^()（）]{1,40}[)）]$")  # "for reference only"
_LONGEST_DIVIDER = 80  # characters
_LONGEST_CLUE = 420  # letters or characters; longer blocks are text whatever they begin with


class Role(StrEnum):
    """What a block does in its document; all but TEXT stay off the page."""

    TEXT = "text"
    FIELD = "field"
    STAMP = "stamp"
    BYLINE = "byline"
    LEAD_IN = "lead-in"
    DIVIDER = "divider"
    RULE = "rule"
    NOTICE = "notice"


class MarkedBlock(Struct, frozen=True):
    """A block with its role and what it tells."""

    block: Block
    role: Role = Role.TEXT
    facts: Facts = NO_FACTS


def _divides(text: str) -> bool:
    """Whether a line says that the translation, or the original, begins."""
    said = _REMARK.sub("", text) if text.endswith((")", "）")) else text
    said = said.strip(_AROUND)
    return len(said) <= _LONGEST_DIVIDER and DIVIDERS.fullmatch(said) is not None


def mark(block: Block) -> MarkedBlock:
    """Tell the role of a block from its words alone."""
    text = block.text.strip()
    if block.is_rule:
        return MarkedBlock(block, Role.RULE)
    if max(block.weight, len(text)) > _LONGEST_CLUE:
        return MarkedBlock(block)
    if not text or _divides(text):
        return MarkedBlock(block, Role.DIVIDER)
    if is_pinyin(text):  # the reader sets it above the characters anyway
        return MarkedBlock(block, Role.NOTICE)
    for role, read in (
        (Role.FIELD, read_field),
        (Role.LEAD_IN, read_lead_in),
        (Role.BYLINE, read_byline),
        (Role.STAMP, read_stamp),
    ):
        facts = read(text)
        if facts is not None:
            return MarkedBlock(block, role, facts)
    if not says_something(text) and NOTICE.fullmatch(text):
        return MarkedBlock(block, Role.NOTICE)
    return MarkedBlock(block)
