"""Lines that tell about an article instead of being its text: labels, bylines, dates, notices."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Final

from reader.library.blocks import Block
from reader.library.cues import (
    DIVIDERS,
    LABELS,
    LEAD_INS,
    NOTICES,
    PUBLICATION_WORDS,
    PUBLICATIONS,
)
from reader.library.dates import find_date
from reader.library.lines import ends_sentence

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


@dataclass(frozen=True, slots=True)
class Facts:
    """What a line tells; `form` names how a date is written, `agency` who reported first-hand."""

    source: str | None = None
    agency: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    posted: str | None = None
    url: str | None = None
    keywords: tuple[str, ...] = ()
    title: str | None = None
    form: str = ""


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A block with its role and what it tells."""

    block: Block
    role: Role = Role.TEXT
    facts: Facts = Facts()


def merge(facts: Iterable[Facts]) -> Facts:
    """Put facts together; of two that differ the first stands."""
    merged = Facts()
    for fact in facts:
        missing = [field.name for field in fields(merged) if not getattr(merged, field.name)]
        merged = replace(merged, **{name: getattr(fact, name) for name in missing})
    return merged


def mark(block: Block) -> MarkedBlock:
    """Tell the role of a block from its words alone."""
    text = block.text.strip()
    if block.is_rule:
        return MarkedBlock(block, Role.RULE)
    if max(block.weight, len(text)) > _LONGEST_CLUE:
        return MarkedBlock(block)
    if not text or DIVIDERS.fullmatch(text.strip("#*_:：[]【】()（） -—=<>《》↓▼.")):
        return MarkedBlock(block, Role.DIVIDER)
    for role, read in (
        (Role.FIELD, read_field),
        (Role.LEAD_IN, read_lead_in),
        (Role.BYLINE, read_byline),
        (Role.STAMP, read_stamp),
    ):
        facts = read(text)
        if facts is not None:
            return MarkedBlock(block, role, facts)
    if not _is_sentence(text) and any(notice.fullmatch(text) for notice in NOTICES):
        return MarkedBlock(block, Role.NOTICE)
    return MarkedBlock(block)


_LABEL_INSIDE: Final = re.compile(
    rf"(?:(?<=[\s|·,，;；　])|^)({'|'.join(sorted(LABELS, key=len, reverse=True))})\s*[:：]\s*",
    re.IGNORECASE,
)
_FIELD: Final = re.compile(r"[(（【\[]?\s*([^:：]{1,30}?)\s*[:：]\s*(.*?)\s*[)）】\]]?")


def _is_sentence(text: str) -> bool:
    """Whether a line ends a sentence of some words, such as no notice and no date line has."""
    return ends_sentence(text) and len(re.findall(r"[a-z]{2,}|[\u4e00-\u9fff]", text)) > 3


def read_field(text: str) -> Facts | None:
    """Read a labelled line such as "作者/Author(s): …"; None where the label is not known."""
    if len(_LABEL_INSIDE.findall(text)) > 1 and _LABEL_INSIDE.match(text):
        return read_fields(text)
    match = _FIELD.fullmatch(text)
    if match is None or not match[2]:
        return None
    labels = re.split(r"\s*[/／|]\s*", re.sub(r"[(（]s[)）]", "", match[1].lower()))
    field = next((LABELS[label.strip()] for label in labels if label.strip() in LABELS), None)
    return _facts_of(field, match[2]) if field else None


def read_fields(text: str) -> Facts | None:
    """Read the labelled values that stand in one line, as below a headline; None without any."""
    found = list(_LABEL_INSIDE.finditer(text))
    if not found:
        return None
    ends = [match.start() for match in found[1:]] + [len(text)]
    facts = [
        _facts_of(LABELS[match[1].lower()], text[match.end() : end].strip(" \t　|·,，;；"))
        for match, end in zip(found, ends, strict=True)
    ]
    known = [fact for fact in facts if fact]
    return merge(known) if known else None


def _facts_of(field: str, value: str) -> Facts | None:
    if field in ("published", "posted"):
        found = find_date(value)
        iso = found.iso if found else None
        return Facts(published=iso, posted=iso if field == "posted" else None) if iso else None
    if field == "other":
        return Facts()
    if field == "authors":
        return Facts(authors=split_names(value))
    if field == "keywords":
        return Facts(keywords=tuple(filter(None, map(str.strip, re.split(r"[,，、;；]", value)))))
    if field == "source":
        return Facts(agency=publication(value))
    return Facts(url=value) if field == "url" else Facts(title=value)


def read_lead_in(text: str) -> Facts | None:
    """Read "Recently the … reported the following:"."""
    match = next(filter(None, (pattern.fullmatch(text) for pattern in LEAD_INS)), None)
    return Facts(source=publication(match["source"])) if match else None


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


def split_names(text: str) -> tuple[str, ...]:
    """Divide names; those in capitals become ordinary."""
    parts = re.split(r"\s*[,，、;；&]\s*(?:and\s+)?|\s+and\s+|(?<=[\u4e00-\u9fff])\s+", text)
    names = (part.strip() for part in parts)
    return tuple(
        name.title() if name.isupper() and len(name) > 3 else name for name in names if name
    )


def publication(name: str) -> str:
    """Give the full name of a publication that is known by its letters."""
    bare = re.sub(r"^the\s+", "", name.strip(), flags=re.IGNORECASE)
    return PUBLICATIONS.get(bare.lower(), bare)


_CLOCK: Final = re.compile(
    r"\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\b[A-Z]{2,4}\b)?|"
    r"(?:星期|週|周|礼拜)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
    r"(?:day)?\b\.?|\b(?:updated|posted|published|last|at|on|modified|edt|est|gmt|utc)\b|"
    r"更新|发布|發佈|發布|于|於|\d+\s*min(?:ute)?s? read",
    re.IGNORECASE,
)
_UNDATED: Final = re.compile(
    r"(?:updated|posted|published|更新于?|发布于?|發佈於?)\s*[:：]?\s*\d{1,2}:\d{2}.{0,20}",
    re.IGNORECASE,
)


def read_stamp(text: str) -> Facts | None:
    """Read a line that is a date with little else: a weekday, a time, the name of a source."""
    if _UNDATED.fullmatch(text):
        return Facts()
    found = find_date(text)
    if found is None:
        return None
    before, after = text[: found.start], text[found.end :]
    if _is_sentence(after):
        return None
    others = read_fields(after)
    if others:
        label = _LABEL_INSIDE.search(after)
        after = after[: label.start()] if label else after
    rest = [_CLOCK.sub(" ", part).strip(" \t·|,，-–—/()（）[]:：.") for part in (before, after)]
    if sum(map(len, rest)) > 40 or any(re.search(r"[.。!?！？;；]", part) for part in rest):
        return None
    by = _BY.match(rest[1]) or _BY.match(rest[0])
    source = next((part for part in rest if re.search(r"\w{2}", part) and not _BY.match(part)), "")
    form = f"{found.form}{' after source' if rest[0] else ''}"
    stamp = Facts(
        source=publication(source) or None,
        published=found.iso,
        authors=split_names(by[1]) if by else (),
        posted=found.iso if _POSTED.match(before) else None,
        form=form,
    )
    return merge([stamp, others]) if others else stamp


_BY: Final = re.compile(r"(?:by|文|作者)\s*[:：/／]?\s+(\S.*)", re.IGNORECASE)
_POSTED: Final = re.compile(r"\W*(?:posted|张贴|張貼|发帖|發帖)", re.IGNORECASE)
_DATELINE: Final = re.compile(
    r"(?:[A-Z][\w .,’'/-]{0,50}\s)?[(（](?P<agency>[A-Z][\w. ]{1,30})[)）]\s*[-–—]"
)


def read_dateline(text: str) -> Facts | None:
    """Read the agency a report opens with, as in "LONDON (Agency) - …"."""
    match = _DATELINE.match(text)
    return Facts(agency=publication(match["agency"])) if match else None
