"""Lines that say who speaks: "Reporter: …", 问：…, a label that comes again before what is said."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from reader.library.lines import says_something

_LABEL: Final = re.compile(r"([^\s:：.!?。！？，；][^:：.!?。！？，；]{0,23}?)\s*[:：]\s*(?=\S)")
_LEAST = 2  # lines of a speaker


def label_of(text: str) -> str:
    """Give the words before the first colon where they may name who speaks, else ""."""
    match = _LABEL.match(text)
    return match[1].lower() if match else ""


def find_speakers(texts: Iterable[str]) -> frozenset[str]:
    """Find the labels that come again and before something said, as no field of an article does."""
    counts: Counter[str] = Counter()
    said: set[str] = set()
    for text in texts:
        if label := label_of(text):
            counts[label] += 1
            if _is_said(text):
                said.add(label)
    return frozenset(label for label in said if counts[label] >= _LEAST)


def _is_said(text: str) -> bool:
    match = _LABEL.match(text)
    value = text[match.end() :] if match else ""
    return says_something(value) or value.rstrip("”’」』\"'）)").endswith(("?", "？", "！", "!"))
