"""Corrections as lines of JSON, to be kept elsewhere and read back.

Each line is one object:

    {"kind": "split" | "reading" | "gloss", "scope": "here" | "article" | "always",
     "language": "zh" | "en", "surface": "研究生命", "headword": "研究生命",
     "cuts": [2], "reading": ["háng"], "gloss": "…",
     "article": {"id": "…", "title": "…"}, "row": "…", "side": "left" | "right", "start": 4,
     "before": "…", "after": "…", "created": "…", "updated": "…"}

`cuts` belong to a split, `reading` to a reading or to a gloss that holds for it alone, `gloss` to
a gloss; from `article` to `after` they say where it was made, which only "always" can do without.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from reader.core.articles import Side
from reader.core.corrections.correction import (
    AROUND,
    Correction,
    Kind,
    ListedCorrection,
    Scope,
    Spot,
)
from reader.core.corrections.making import checked
from reader.core.errors import InputError

_SIDES: Final = {"left": Side.LEFT, "right": Side.RIGHT}
_LANGUAGES: Final = frozenset({"zh", "en"})
_LONGEST_ID: Final = 64
_LONGEST_TITLE: Final = 2000
_FURTHEST: Final = 1 << 31  # code points
_SURROGATES: Final = re.compile("[\ud800-\udfff]")

_Type = TypeVar("_Type")


class ReadLine(Struct, frozen=True):
    """A correction from outside, and the title that its article has there."""

    correction: Correction
    article_title: str = ""


def to_line(listed: ListedCorrection) -> str:
    """Write a correction as one line, without its end."""
    return json.dumps(to_object(listed), ensure_ascii=False)


def to_object(listed: ListedCorrection) -> dict[str, object]:
    """Give a correction as what `json.dumps` takes."""
    correction, spot = listed.correction, listed.correction.spot
    written: dict[str, object] = {
        "kind": str(correction.kind),
        "scope": str(correction.scope),
        "language": correction.language,
        "surface": correction.surface,
        "headword": correction.headword,
    }
    if correction.kind is Kind.SPLIT:
        written["cuts"] = list(correction.cuts)
    if correction.reading:
        written["reading"] = list(correction.reading)
    if correction.kind is Kind.GLOSS:
        written["gloss"] = correction.gloss
    if spot is not None:
        written |= {
            "article": {"id": spot.article_id, "title": listed.article_title},
            "row": spot.row_id,
            "side": spot.side.name.lower(),
            "start": spot.start,
            "before": spot.before,
            "after": spot.after,
        }
    return written | {"created": correction.created_at, "updated": correction.updated_at}


def from_line(line: str) -> ReadLine:
    """Read a line that may hold anything.

    Raises:
        InputError: it is no correction; the sentence says why.
    """
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError("It is no JSON.") from error
    if not isinstance(value, dict):
        raise InputError("It is no JSON object.")
    fields = cast("dict[str, Any]", value)
    if _SURROGATES.search(json.dumps(fields, ensure_ascii=False)):
        raise InputError("It holds half a character.")
    spot, title = _spot(fields)
    correction = Correction(
        kind=_choice(fields, "kind", {str(kind): kind for kind in Kind}),
        scope=_choice(fields, "scope", {str(scope): scope for scope in Scope}),
        language=_choice(fields, "language", {tag: tag for tag in _LANGUAGES}),
        surface=_text(fields, "surface"),
        headword=_text(fields, "headword"),
        spot=spot,
        cuts=tuple(_list(fields, "cuts", int)),
        reading=tuple(_list(fields, "reading", str)),
        gloss=_text(fields, "gloss", ""),
    )
    if spot is None and correction.scope is not Scope.ALWAYS:
        raise InputError("It does not say where it was made.")
    return ReadLine(checked(_told(correction)), title)


def _told(correction: Correction) -> Correction:
    """Leave out what does not belong to a correction of its kind."""
    kind = correction.kind
    return replace(
        correction,
        cuts=correction.cuts if kind is Kind.SPLIT else (),
        reading=() if kind is Kind.SPLIT else correction.reading,
        gloss=correction.gloss if kind is Kind.GLOSS else "",
    )


def _spot(fields: Mapping[str, Any]) -> tuple[Spot | None, str]:
    article = fields.get("article")
    if article is None:
        return None, ""
    if not isinstance(article, dict):
        raise InputError("Its “article” is no object.")
    named = cast("dict[str, Any]", article)
    start = fields.get("start")
    if type(start) is not int or not 0 <= start < _FURTHEST:
        raise InputError("Its “start” is no place in a text.")
    spot = Spot(
        _text(named, "id", limit=_LONGEST_ID),
        _text(fields, "row", limit=_LONGEST_ID),
        _choice(fields, "side", _SIDES),
        start,
        _text(fields, "before", "", limit=AROUND),
        _text(fields, "after", "", limit=AROUND),
    )
    return spot, _text(named, "title", "", limit=_LONGEST_TITLE)


def _text(
    fields: Mapping[str, Any], name: str, default: str | None = None, limit: int = _LONGEST_TITLE
) -> str:
    value = fields.get(name, default)
    if not isinstance(value, str) or len(value) > limit:
        raise InputError(f"Its “{name}” is no text, or too long.")
    return value


def _choice(fields: Mapping[str, Any], name: str, choices: Mapping[str, _Type]) -> _Type:
    value = fields.get(name)
    if not isinstance(value, str) or value not in choices:
        raise InputError(f"Its “{name}” is none of {', '.join(sorted(choices))}.")
    return choices[value]


def _list(fields: Mapping[str, Any], name: str, of: type[_Type]) -> list[_Type]:
    value = fields.get(name, [])
    if not isinstance(value, list):
        raise InputError(f"Its “{name}” is no list.")
    items = cast("list[Any]", value)
    if not all(type(item) is of for item in items):
        raise InputError(f"Its “{name}” holds what does not belong there.")
    return items
