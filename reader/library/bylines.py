"""Lines that say who wrote or reported an article: bylines, bare names, lead-ins, datelines."""

import re
from typing import Final

from reader.library.cues import LEAD_INS, PUBLICATION_WORDS
from reader.library.dates import find_date
from reader.library.facts import NO_FACTS, Facts, publication, split_names

_NAME = r"(?:[A-Z][\w.’'-]*\s+){1,3}[A-Z][\w’'-]+"
_NAMES = rf"{_NAME}(?:(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*){_NAME})*"
_BYLINE: Final = re.compile(
    rf"(?:(?P<agency>[A-Z][\w. ’'&]{{1,40}}?)\s*[-–—|,]+\s*)?(?:(?:[Rr]eporting|[Ww]ritten)\s+)?"
    rf"[Bb][Yy]\s+(?P<names>{_NAMES})(?:(?:\s+(?:in|reporting|for|and)\b|\s*[-–—|;,.(·]).*)?"
)
_BESIDE_DATE: Final = " 　,，|｜·-–—(（/"
_BY: Final = re.compile(r"[Bb][Yy]\s")
_CHINESE_BYLINE: Final = re.compile(
    r"(?:文|撰文|作者|編譯|编译|記者|记者|本报记者|本報記者)\s*[/／|｜︱]\s*(?P<names>\S.{1,40})"
)
_OTHERS: Final = re.compile(
    rf"(?i:(?:translated|edited|illustrated|adapted|compiled|introduced|photographed)\s+"
    rf"(?:into\s+\w+\s+)?by)\s+{_NAMES}\.?"
)
_NAME_AND_WORK: Final = re.compile(
    r"(?P<name>[\u4e00-\u9fff][\u4e00-\u9fff·•・]{1,15})\s*[\s　/／]\s*"
    r"(?P<work>原著|原作|著|撰|编译|編譯|翻译|翻譯|译|譯|编|編|绘|繪|校)(?=[\s　,，;；、/／·|]|$)"
    r"[\s　,，;；、/／·|]*"
)
_WRITES: Final = frozenset("原著 原作 著 撰".split())
_NOBODY: Final = frozenset("佚名 无名氏 無名氏".split())
_BARE_NAMES: Final = re.compile(_NAMES)
_FOREIGN_NAME: Final = re.compile(  # as Chinese writes it
    r"[\u4e00-\u9fff]{1,8}(?:[·•・][\u4e00-\u9fff]{1,8})+"
)
_HOUSE: Final = re.compile(
    r"(?:[Tt]he\s+)?[A-Z][\w’'.&-]*(?:\s+(?:of|and|the|&|[A-Z][\w’'.-]*)){0,6}"
)
_DATELINE: Final = re.compile(
    r"(?:[A-Z][\w .,’'/-]{0,50}\s)?[(（](?P<agency>[A-Z][\w. ]{1,30})[)）]\s*[-–—]"
)


def read_lead_in(text: str) -> Facts | None:
    """Read "Recently the … reported the following:"."""
    match = next(filter(None, (pattern.fullmatch(text) for pattern in LEAD_INS)), None)
    return Facts(source=publication(match["source"])) if match else None


def read_byline(text: str) -> Facts | None:
    """Read "Agency - By A and B - …", "文／…" or "… 著"; who translated is no author."""
    if match := _CHINESE_BYLINE.fullmatch(text):
        date = find_date(match["names"])
        names = match["names"][: date.start if date else None].rstrip(_BESIDE_DATE)
        return Facts(authors=split_names(names), published=date.iso if date else None)
    if _OTHERS.fullmatch(text):
        return NO_FACTS
    if works := _read_works(text):
        return works
    match = _BYLINE.fullmatch(text) if _BY.search(text) else None
    if match is None:
        return None
    agency = match["agency"]
    names = split_names(match["names"])
    date = find_date(text[match.end("names") :])
    houses = [name for name in names if PUBLICATION_WORDS.search(name)]
    return Facts(
        source=publication(houses[0]) if houses else None,
        agency=publication(agency) if agency else None,
        authors=tuple(name for name in names if name not in houses),
        published=date.iso if date else None,
    )


def _read_works(text: str) -> Facts | None:
    """Read 甲 著　乙 译: names, each with what it did."""
    authors: list[str] = []
    start = 0
    while match := _NAME_AND_WORK.match(text, start):
        if match["work"] in _WRITES and match["name"] not in _NOBODY:
            authors.append(match["name"])
        start = match.end()
    return Facts(authors=tuple(authors)) if start and start == len(text) else None


def read_names(text: str) -> Facts | None:
    """Read a line of nothing but names, of people or a publication; sure only beside a date."""
    names = split_names(text)
    if names and all(map(_FOREIGN_NAME.fullmatch, names)):
        return Facts(authors=names)
    if not _BARE_NAMES.fullmatch(text):
        return None
    if PUBLICATION_WORDS.search(text):
        return Facts(source=publication(text))
    return Facts(authors=split_names(text))


def read_house(text: str) -> str | None:
    """Read the name of a publication, as it stands above its headlines."""
    is_name = _HOUSE.fullmatch(text) and PUBLICATION_WORDS.search(text)
    return publication(text) if is_name else None


def read_dateline(text: str) -> Facts | None:
    """Read the agency a report opens with, as in "LONDON (Agency) - …"."""
    match = _DATELINE.match(text)
    return Facts(agency=publication(match["agency"])) if match else None
