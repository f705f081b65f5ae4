"""Translation memories (TMX 1.1 to 1.4): each unit a row whose pairing the document states."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reader.core.articles import Caution, Metadata, RowKind
from reader.core.errors import InputError
from reader.core.lengths import reading_length
from reader.core.safety import neutralise
from reader.library.blocks import Block
from reader.library.characters import CONTROLS
from reader.library.documents import LIMITS, refuse_masses
from reader.library.formats.markup.trees import (
    Element,
    local_name,
    parse_xml,
    refuse_tags,
)
from reader.library.formats.memory.pair import Pair, choose_pair
from reader.library.formats.memory.units import (
    MemoryUnit,
    Properties,
    Variant,
    read_properties,
    read_units,
)
from reader.library.formats.webpage.encoding import decode_page
from reader.library.sections import Across, Section, Source
from reader.library.sides import UNKNOWN

_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*>")
_REFERENCE: Final = re.compile(r"&#(?:x([0-9a-f]{1,8})|(\d{1,10}));", re.IGNORECASE)
_OURS: Final = "Duizhao"  # whose properties are known; others may mean anything by the same names
_PART: Final = re.compile(r"(\d{1,4})/(\d{1,4})")


def read_tmx(data: bytes, name: str, encoding: str | None) -> Source:
    """Read a translation memory; its units stand side by side, in two of its languages.

    A memory of ours is divided into the articles it was made of.

    Raises:
        InputError: it is no text, damaged, no memory, empty, or has more than `LIMITS` permit.
    """
    refuse_tags(data, name)
    document, cautions = decode_page(data, name, encoding)
    root = parse_xml(_as_utf8(document.text), name)
    parts = {local_name(element): element for element in root}
    if local_name(root) != "tmx" or "body" not in parts:
        raise InputError(f"{name} is no translation memory; choose another file.")
    units = _units(parts["body"], name)
    pair = choose_pair(units)
    sections = tuple(_sections(units, pair, parts.get("header")))
    if not sections:
        raise InputError(f"{name} holds no text; choose another translation memory.")
    cautions = (*cautions, *_cautions(units, pair))
    return Source(sections, cautions, document.encoding, document.is_guessed)


def _as_utf8(text: str) -> bytes:
    """Give XML as a parser wants it, without references to characters that XML has not."""
    text = _DECLARATION.sub("", text, count=1)
    return _REFERENCE.sub(_permitted, text).encode("utf-8", "replace")


def _permitted(reference: re.Match[str]) -> str:
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    is_character = code < 0x110000 and not 0xD800 <= code < 0xE000
    return reference[0] if is_character and not CONTROLS.match(chr(code)) else ""


def _units(body: Element, name: str) -> list[MemoryUnit]:
    units: list[MemoryUnit] = []
    for unit in read_units(body):
        units.append(unit)
        if len(units) > LIMITS.rows:
            raise InputError(f"{name} has more than {LIMITS.rows} units; divide it into parts.")
    refuse_masses("\n".join(one.text for unit in units for one in unit.variants), name)
    return units


def _cautions(units: Sequence[MemoryUnit], pair: Pair) -> Iterator[Caution]:
    if pair.others:
        read = " and ".join(language for language in pair.languages if language != UNKNOWN)
        yield Caution(
            "other-languages", f"Only {read} were read; left out: {', '.join(pair.others)}."
        )
    lost = sum(bool(unit.variants) and not any(pair.of(unit)) for unit in units)
    if lost:
        said = "1 unit is" if lost == 1 else f"{lost} units are"
        yield Caution("other-units", f"{said} in other languages alone and left out.")


def _sections(units: Sequence[MemoryUnit], pair: Pair, header: Element | None) -> Iterator[Section]:
    """Divide the units where one of ours begins an article."""
    is_ours = header is not None and header.get("creationtool") == _OURS
    stated: Properties = read_properties(header) if is_ours and header is not None else {}
    across: list[Across] = []
    for number, unit in enumerate(units, start=1):
        if is_ours and "x-title" in unit.properties:
            yield from _section(across, stated)
            across, stated = [], unit.properties
        left, right = (_blocks(one, number) for one in pair.of(unit))
        if left or right:
            across.append(Across(left, right))
    yield from _section(across, stated)


def _blocks(variant: Variant | None, number: int) -> tuple[Block, ...]:
    if variant is None:
        return ()
    text = variant.text
    return (Block(RowKind.PARAGRAPH, variant.language, text, number, reading_length(text)),)


def _section(across: Sequence[Across], stated: Properties) -> Iterator[Section]:
    if across:
        metadata = _metadata(stated) if stated else None
        yield Section((), tuple(across), stated=metadata, is_memory=True)


def _metadata(stated: Properties) -> Metadata:
    """Give what a memory of ours says of an article."""
    facts = {key: tuple(map(neutralise, values)) for key, values in stated.items()}
    titles = (*facts.get("x-title", ()), None, None)
    part = _PART.fullmatch(_first(facts, "x-part") or "")
    return Metadata(
        languages=(UNKNOWN, UNKNOWN),
        titles=(titles[0], titles[1]),
        source=_first(facts, "x-source"),
        authors=facts.get("x-author", ()),
        published=_first(facts, "x-published"),
        url=_first(facts, "x-url"),
        keywords=facts.get("x-keyword", ()),
        series=_first(facts, "x-series"),
        part=(int(part[1]), int(part[2])) if part else None,
    )


def _first(facts: Properties, name: str) -> str | None:
    return next(iter(facts.get(name, ())), None)
