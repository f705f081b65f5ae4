"""What single lines of a document tell of an article, and how that is put together."""

import re
from collections.abc import Iterable
from typing import Final

from msgspec import Struct
from msgspec.structs import fields, replace

from reader.library.cues import PUBLICATIONS


class Facts(Struct, frozen=True):
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


NO_FACTS: Final = Facts()


def merge(facts: Iterable[Facts]) -> Facts:
    """Put facts together; of two that differ the first stands."""
    merged = NO_FACTS
    for fact in facts:
        missing = [field.name for field in fields(merged) if not getattr(merged, field.name)]
        merged = replace(merged, **{name: getattr(fact, name) for name in missing})
    return merged


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
