"""The units of a translation memory: the same thing said in several languages."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from reader.core.scripts import UNKNOWN, detect_primary, primary
from reader.library.formats.markup.trees import Element, local_attribute, local_name
from reader.library.formats.memory.segments import segment_text

_OTHER_CODES: Final[Mapping[str, str]] = MappingProxyType(
    {"eng": "en", "zho": "zh", "chi": "zh", "cmn": "zh", "jpn": "ja"}
)
_LONGEST_CODE = 3  # letters; what is longer is the name of no language

Properties = Mapping[str, Sequence[str]]
"""What is told of a unit or a whole memory, by type."""


class Variant(Struct, frozen=True):
    """A unit in one language: its tag as stated, the primary tag of that, and the text."""

    tag: str
    language: str
    text: str


class MemoryUnit(Struct, frozen=True):
    """A unit: what it says, without what is empty, and what is told of it."""

    variants: tuple[Variant, ...]
    properties: Properties


def read_units(body: Element) -> Iterator[MemoryUnit]:
    """Read the units of a memory in order."""
    for element in body:
        if local_name(element) == "tu":
            yield MemoryUnit(tuple(_variants(element)), read_properties(element))


def read_properties(element: Element) -> Properties:
    """Read the properties of a header or a unit."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for child in element:
        if local_name(child) == "prop" and child.text and child.text.strip():
            found[child.get("type") or ""].append(child.text.strip())
    return found


def _variants(unit: Element) -> Iterator[Variant]:
    for element in unit:
        segment = next((one for one in element if local_name(one) == "seg"), None)
        if local_name(element) == "tuv" and segment is not None:
            tag = local_attribute(element, "lang").strip().replace("_", "-").lower()
            language = _language(tag) or detect_primary(segment_text(segment, UNKNOWN))
            text = segment_text(segment, language)
            if text:
                yield Variant(tag, language, text)


def _language(tag: str) -> str:
    """Give the language of a tag as the program calls it, "" where it is none."""
    code = primary(tag)
    is_code = 2 <= len(code) <= _LONGEST_CODE and code.isascii() and code.isalpha()
    return _OTHER_CODES.get(code, code) if is_code else ""
