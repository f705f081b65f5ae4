"""Cues of subtitle files, SubRip, WebVTT and SubStation Alpha, with their markup taken off.

Written by hand, since libraries for them need quadratic time for hostile files and take what
stands between the cues of WebVTT for text.
"""

import html
import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

_TIME: Final = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
_TIMES: Final = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s|$)")
_MOMENT: Final = re.compile(rf"\s*{_TIME}\s*$")
_NUMBER: Final = re.compile(r"\s*\d+\s*$")
_VOICE: Final = re.compile(r"<v(?:\.[\w.-]*)?[ \t]([^<>]*)>")
_SPOKEN_ABOVE: Final = re.compile(r"<rt>[^<>]*</rt>|</?(?:ruby|rt|rp)>")
_TAG: Final = re.compile(r"</?[A-Za-z0-9][^<>]*>")
_DRAWING: Final = re.compile(r"\{[^{}]*\\p[1-9][^{}]*\}[^{}]*")
_OVERRIDE: Final = re.compile(r"\{[^{}]*\}")
_SUBRIP_OVERRIDE: Final = re.compile(r"\{\\[^{}]*\}")
_EVENT: Final = re.compile(r"^[ \t]*Dialogue[ \t]*:", re.IGNORECASE | re.MULTILINE)
_FIELDS: Final = "layer,start,end,style,name,marginl,marginr,marginv,effect,text"
_NO_TITLES: Final = frozenset({"", "<untitled>", "default aegisub file", "untitled"})


class Cue(Struct, frozen=True):
    """What is shown at once: times in milliseconds and its lines without markup, none empty."""

    start: int
    end: int
    lines: tuple[str, ...]


def read_cues(text: str) -> tuple[Cue, ...]:
    """Read the cues of any of the formats in the order of their times.

    The same lines shown again without a gap, as karaoke does a syllable at a time, are one cue.
    """
    lines = text.splitlines()
    cues = _substation(lines) if is_substation(text) else _timed(lines, is_webvtt(text))
    ordered = sorted((cue for cue in cues if cue.lines), key=lambda cue: (cue.start, cue.end))
    return tuple(_without_repetitions(ordered))


def count_cues(text: str) -> int:
    """Count the cues before any is read, those that repeat others or show nothing too."""
    return len(_EVENT.findall(text)) if is_substation(text) else text.count("-->")


def is_substation(text: str) -> bool:
    """Whether a text is SubStation Alpha, of either version."""
    return re.match(r"\s*\[Script Info\]", text, re.IGNORECASE) is not None


def is_webvtt(text: str) -> bool:
    """Whether a text says that it is WebVTT."""
    return re.match(r"\s*WEBVTT(?:\s|$)", text) is not None


def find_title(text: str) -> str:
    """Give the title that a SubStation file or the head of a WebVTT file states, "" if none."""
    head = text[:4000]
    stated = (
        re.search(r"^\s*Title:[ \t]*(.*)$", head, re.MULTILINE) if is_substation(head) else None
    )
    stated = stated or re.match(r"\s*WEBVTT[ \t]+(?:-[ \t]*)?(.*)", head)
    title = stated[1].strip() if stated else ""
    return "" if title.lower() in _NO_TITLES else title


def _timed(lines: Sequence[str], ends_at_blank: bool) -> Iterator[Cue]:
    """Read SubRip or WebVTT; in WebVTT what follows a blank line is no text of the cue."""
    times: tuple[int, int] | None = None
    shown: list[str] = []
    for line in lines:
        match = _TIMES.match(line) if "-->" in line else None
        if match:
            if times:
                yield _cue(times, _without_number(shown))
            times, shown = _times(match.groups()), []
        elif times and ends_at_blank and not line.strip() and any(map(str.strip, shown)):
            yield _cue(times, shown)
            times = None
        elif times:
            shown.append(line)
    if times:
        yield _cue(times, shown)


def _without_number(shown: list[str]) -> list[str]:
    """Drop the number of the next cue."""
    return shown[:-1] if shown and _NUMBER.match(shown[-1]) else shown


def _cue(times: tuple[int, int], shown: Sequence[str]) -> Cue:
    return Cue(times[0], max(times), tuple(filter(None, map(_without_markup, shown))))


def _without_markup(line: str) -> str:
    line = _SUBRIP_OVERRIDE.sub("", line)
    line = _VOICE.sub(lambda match: f"{match[1].strip()}: " if match[1].strip() else "", line)
    return html.unescape(_TAG.sub("", _SPOKEN_ABOVE.sub("", line))).replace("\xa0", " ").strip()


def _substation(lines: Sequence[str]) -> Iterator[Cue]:
    fields = _FIELDS.split(",")
    for line in lines:
        key, _, value = line.partition(":")
        kind = key.strip().lower()
        if kind == "format" and "start" in value.lower():
            fields = [field.strip().lower() for field in value.split(",")]
        elif kind == "dialogue":
            values = dict(zip(fields, value.split(",", len(fields) - 1), strict=False))
            yield from _dialogue(values)


def _dialogue(values: dict[str, str]) -> Iterator[Cue]:
    """Read an event; one without times or with a drawing alone gives nothing."""
    start, end = (_MOMENT.match(values.get(key, "")) for key in ("start", "end"))
    if start and end:
        shown = _OVERRIDE.sub("", _DRAWING.sub("", values.get("text", ""))).replace(r"\h", " ")
        lines = tuple(line.strip() for line in re.split(r"\\[Nn]", shown) if line.strip())
        times = _milliseconds(start.groups()), _milliseconds(end.groups())
        yield Cue(times[0], max(times), lines)


def _times(groups: Sequence[str | None]) -> tuple[int, int]:
    return _milliseconds(groups[:4]), _milliseconds(groups[4:])


def _milliseconds(groups: Sequence[str | None]) -> int:
    hours, minutes, seconds = (int(group or 0) for group in groups[:3])
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int((groups[3] or "0").ljust(3, "0"))


def _without_repetitions(cues: Sequence[Cue]) -> Iterator[Cue]:
    last: Cue | None = None
    for cue in cues:
        if last and cue.lines == last.lines and cue.start <= last.end:
            last = Cue(last.start, max(last.end, cue.end), last.lines)
            continue
        if last:
            yield last
        last = cue
    if last:
        yield last
