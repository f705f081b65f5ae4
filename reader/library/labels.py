"""Labelled lines: "作者/Author(s): …", and several such fields in one line."""

import re
from typing import Final

from reader.library.cues import LABELS
from reader.library.dates import find_date
from reader.library.facts import NO_FACTS, Facts, merge, publication, split_names
from reader.library.lines import says_something

LABEL_INSIDE: Final = re.compile(
    rf"(?:(?<=[\s|·,，;；　])|^)({'|'.join(sorted(LABELS, key=len, reverse=True))})\s*[:：]\s*",
    re.IGNORECASE,
)
_FIELD: Final = re.compile(r"[(（【\[]?\s*([^:：]{1,30}?)\s*[:：]\s*(.*?)\s*[)）】\]]?")


def read_field(text: str) -> Facts | None:
    """Read a labelled line such as "作者/Author(s): …"; None where the label is not known."""
    if ":" not in text and "：" not in text:
        return None
    if len(LABEL_INSIDE.findall(text)) > 1 and LABEL_INSIDE.match(text):
        return read_fields(text)
    match = _FIELD.fullmatch(text)
    if match is None or not match[2]:
        return None
    labels = re.split(r"\s*[/／|]\s*", re.sub(r"[(（]s[)）]", "", match[1].lower()))
    field = next((LABELS[label.strip()] for label in labels if label.strip() in LABELS), None)
    return _facts_of(field, match[2]) if field else None


def read_fields(text: str) -> Facts | None:
    """Read the labelled values that stand in one line, as below a headline; None without any."""
    found = list(LABEL_INSIDE.finditer(text))
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
    if field in ("other", "authors") and says_something(value):  # as no name does
        return None
    if field == "other":
        return NO_FACTS
    if field == "authors":
        return Facts(authors=split_names(value))
    if field == "keywords":
        return Facts(keywords=tuple(filter(None, map(str.strip, re.split(r"[,，、;；]", value)))))
    if field == "source":
        return Facts(agency=publication(value))
    return Facts(url=value) if field == "url" else Facts(title=value)
