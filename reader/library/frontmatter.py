"""The head of an article file: `key: value` lines between two lines of dashes."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from msgspec import Struct

from reader.core.articles import Caution, Metadata
from reader.core.scripts import primary
from reader.library.dates import find_date

_FENCE: Final = re.compile(r"---+\s*")
_FIELD: Final = re.compile(r"([A-Za-z][\w-]*)\s*:(?:\s+(.*))?")
_ITEM: Final = re.compile(r"-\s+(\S.*)")
_BRACKETED: Final = re.compile(r"\[(.*)\]")
_QUOTES: Final = "\"'"
_PART: Final = re.compile(r"(\d{1,4})\s*/\s*(\d{1,4})")
_KNOWN: Final = frozenset(
    "title languages source authors published posted url keywords series part".split()
)
_ALIASES: Final[Mapping[str, str]] = {"author": "authors", "date": "published", "tags": "keywords"}


class Head(Struct, frozen=True):
    """The fields of a head by key in lower case; `length` is how many lines it takes."""

    fields: Mapping[str, str]
    length: int


def read_head(lines: list[str]) -> Head | None:
    """Read the head a document may begin with; None where it has none."""
    start = next((n for n, line in enumerate(lines) if line.strip()), len(lines))
    if start == len(lines) or not _FENCE.fullmatch(lines[start]):
        return None
    fields: dict[str, str] = {}
    key = ""
    for number in range(start + 1, len(lines)):
        line = lines[number].strip()
        if _FENCE.fullmatch(line):
            return Head(fields, number + 1)
        if key and (item := _ITEM.fullmatch(line)):
            fields[key] = "; ".join(filter(None, (fields[key], _unquoted(item[1]))))
            continue
        match = _FIELD.fullmatch(line)
        if match is None:
            if line:
                return None
            continue
        key = match[1].lower().replace("_", "-")
        key = _ALIASES.get(key, key)
        fields[key] = _unquoted(match[2] or "")
    return None


def _unquoted(value: str) -> str:
    value = value.strip()
    is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in _QUOTES
    return value[1:-1] if is_quoted else value


def head_languages(head: Head) -> tuple[str, str] | None:
    """Give the tags of both sides, None where the head does not name two."""
    tags = read_list(head.fields.get("languages", ""))
    return (tags[0], tags[1]) if len(tags) == 2 else None


def head_metadata(head: Head, languages: tuple[str, str]) -> Metadata:
    """Give what a head says of its article."""
    fields = head.fields
    return Metadata(
        languages=languages,
        titles=_titles(fields, languages),
        source=fields.get("source") or None,
        authors=read_list(fields.get("authors", "")),
        published=_date(fields.get("published", "")),
        posted=_date(fields.get("posted", "")),
        url=fields.get("url") or None,
        keywords=read_list(fields.get("keywords", "")),
        series=fields.get("series") or None,
        part=_part(fields.get("part", "")),
    )


def head_cautions(head: Head) -> tuple[Caution, ...]:
    """Name what in a head was not understood."""
    cautions = [
        Caution("unknown-field", f"The head's field “{key}” is not known and was left out.")
        for key in head.fields
        if key.partition("-")[0] not in _KNOWN
    ]
    for key, read in (("published", _date), ("posted", _date), ("part", _part)):
        value = head.fields.get(key, "")
        if value and read(value) is None:
            cautions.append(
                Caution("unreadable-field", f"The head's “{key}: {value}” cannot be understood.")
            )
    return tuple(cautions)


def write_head(metadata: Metadata) -> list[str]:
    """Write the head of an article, what is not known left out."""
    left, right = metadata.titles
    part = metadata.part
    fields = [
        ("title", left),
        (f"title-{primary(metadata.languages[1])}", right),
        ("languages", ", ".join(metadata.languages)),
        ("source", metadata.source),
        ("authors", _write_list(metadata.authors)),
        ("published", metadata.published),
        ("posted", metadata.posted),
        ("url", metadata.url),
        ("keywords", _write_list(metadata.keywords)),
        ("series", metadata.series),
        ("part", f"{part[0]}/{part[1]}" if part else None),
    ]
    return ["---", *(f"{key}: {_quoted(value)}" for key, value in fields if value), "---"]


def read_list(value: str) -> tuple[str, ...]:
    """Divide a list at semicolons if there are any, else at commas; brackets may be around it."""
    if match := _BRACKETED.fullmatch(value.strip()):
        return tuple(_unquoted(part) for part in match[1].split(",") if part.strip())
    parts = re.split(r"[;；]" if re.search(r"[;；]", value) else r"[,，、]", value)
    return tuple(part.strip() for part in parts if part.strip())


def _write_list(values: Iterable[str]) -> str:
    values = list(values)
    if any(re.search(r"[,，、\[\]]", value) for value in values):
        return "; ".join(values) + ";" * (len(values) == 1)
    return ", ".join(values)


def _quoted(value: str) -> str:
    value = " ".join(value.split())
    is_quoted = value[:1] == value[-1:] and value[:1] in _QUOTES
    return f'"{value}"' if value and is_quoted else value


def _titles(fields: Mapping[str, str], languages: tuple[str, str]) -> tuple[str | None, str | None]:
    """Give the titles; `title-zh` belongs to the Chinese side, a bare `title` to the left."""
    left, right = (fields.get(f"title-{primary(tag)}") or None for tag in languages)
    if primary(languages[0]) == primary(languages[1]):
        left = None
    return fields.get("title") or left, right


def _date(value: str) -> str | None:
    found = find_date(value)
    return found.iso if found else None


def _part(value: str) -> tuple[int, int] | None:
    match = _PART.fullmatch(value.strip())
    return (int(match[1]), int(match[2])) if match else None
