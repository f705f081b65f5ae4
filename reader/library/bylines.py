"""Lines that say who wrote or reported an article: bylines, bare names, lead-ins, datelines."""

import re
from typing import Final

from reader.library.cues import LEAD_INS, PUBLICATION_WORDS
from reader.library.facts import Facts, publication, split_names

_NAME = r"(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+"
_NAMES = rf"{_NAME}(?:(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*){_NAME})*"
_BYLINE: Final = re.compile(
    rf"(?:(?P<agency>[A-Z][\w. ’'&]{{1,40}}?)\s*[-–—|,]+\s*)?(?:(?:[Rr]eporting|[Ww]ritten)\s+)?"
    rf"[Bb][Yy]\s+(?P<names>{_NAMES})(?:(?:\s+(?:in|reporting|for|and)\b|\s*[-–—|;,.(·]).*)?"
)
_CHINESE_BYLINE: Final = re.compile(
    r"(?:文|撰文|作者|編譯|编译|記者|记者|本报记者|本報記者)\s*[/／|｜︱]\s*(?P<names>\S.{1,40})"
)
_BARE_NAMES: Final = re.compile(_NAMES)
_DATELINE: Final = re.compile(
    r"(?:[A-Z][\w .,’'/-]{0,50}\s)?[(（](?P<agency>[A-Z][\w. ]{1,30})[)）]\s*[-–—]"
)


def read_lead_in(text: str) -> Facts | None:
    """Read "Recently the … reported the following:"."""
    match = next(filter(None, (pattern.fullmatch(text) for pattern in LEAD_INS)), None)
    return Facts(source=publication(match["source"])) if match else None


def read_byline(text: str) -> Facts | None:
    """Read "Agency - By A and B - …" or "文／…"."""
    if match := _CHINESE_BYLINE.fullmatch(text):
        return Facts(authors=split_names(match["names"]))
    match = _BYLINE.fullmatch(text)
    if match is None:
        return None
    agency = match["agency"]
    names = split_names(match["names"])
    houses = [name for name in names if PUBLICATION_WORDS.search(name)]
    return Facts(
        source=publication(houses[0]) if houses else None,
        agency=publication(agency) if agency else None,
        authors=tuple(name for name in names if name not in houses),
    )


def read_names(text: str) -> Facts | None:
    """Read a line of nothing but names, of people or a publication; sure only beside a date."""
    if not _BARE_NAMES.fullmatch(text):
        return None
    if PUBLICATION_WORDS.search(text):
        return Facts(source=publication(text))
    return Facts(authors=split_names(text))


def read_dateline(text: str) -> Facts | None:
    """Read the agency a report opens with, as in "LONDON (Agency) - …"."""
    match = _DATELINE.match(text)
    return Facts(agency=publication(match["agency"])) if match else None
