"""Translation memories: TMX 1.4, as the Localization Industry Standards Association defines it."""

import html
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from reader import __version__
from reader.core.articles import Metadata, Side
from reader.core.safety import neutralise
from reader.core.units import Bitext, Unit
from reader.export.handouts.markup import to_markup, writable
from reader.export.pairs import refuse_none
from reader.export.writing import writing

_MIXED: Final = "*all*"  # what TMX calls a source language that differs from unit to unit


def write_tmx(bitexts: Sequence[Bitext], to: Path) -> int:
    """Write the units of some texts as a translation memory; give their number.

    What is known of a text (title, source, authors, date and so on) stands in properties:
    of the header where there is one text, else of the first unit of each.

    Raises:
        OutputError: there is no unit, or the file cannot be written; nothing is left behind.
        CancelledError: the source of the units raised it; nothing is left behind.
    """
    count = 0
    with writing(to) as partial, partial.open("w", encoding="utf-8", newline="\n") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n')
        file.write(_header(bitexts))
        file.write("<body>\n")
        for bitext in bitexts:
            for piece in _units(bitext, with_properties=len(bitexts) > 1):
                file.write(piece)
                count += 1
        file.write("</body>\n</tmx>\n")
        refuse_none(count, to)
    return count


def _header(bitexts: Sequence[Bitext]) -> str:
    sources = {bitext.metadata.languages[Side.LEFT] for bitext in bitexts}
    source = next(iter(sources)) if len(sources) == 1 else _MIXED
    properties = "".join(_properties(bitexts[0].metadata)) if len(bitexts) == 1 else ""
    return (
        f'<header creationtool="Duizhao" creationtoolversion="{__version__}" segtype="sentence" '
        f'o-tmf="Duizhao" adminlang="en" srclang="{to_markup(source)}" datatype="plaintext">\n'
        f"{properties}</header>\n"
    )


def _properties(metadata: Metadata) -> Iterator[str]:
    """Give what is known of a text in elements; unknown types begin with "x-", as TMX wants it."""
    for title, language in zip(metadata.titles, metadata.languages, strict=True):
        if title:
            yield _property("x-title", title, language)
    told = [
        ("x-source", metadata.source),
        *(("x-author", author) for author in metadata.authors),
        ("x-published", metadata.published),
        ("x-url", metadata.url),
        *(("x-keyword", keyword) for keyword in metadata.keywords),
        ("x-series", metadata.series),
        ("x-part", "{}/{}".format(*metadata.part) if metadata.part else None),
    ]
    for name, text in told:
        if text:
            yield _property(name, text)


def _property(name: str, text: str, language: str = "") -> str:
    tag = f' xml:lang="{to_markup(language)}"' if language else ""
    return f'<prop type="{name}"{tag}>{_markup(neutralise(text))}</prop>\n'


def _units(bitext: Bitext, *, with_properties: bool) -> Iterator[str]:
    properties = "".join(_properties(bitext.metadata)) if with_properties else ""
    source = f' srclang="{to_markup(bitext.metadata.languages[0])}"' if with_properties else ""
    for unit in bitext.units:
        confidence = _property("x-confidence", f"{unit.confidence:.3f}")
        variants = "".join(_variants(unit, bitext.metadata.languages))
        yield f"<tu{source}>\n{properties}{confidence}{variants}</tu>\n"
        properties = ""


def _variants(unit: Unit, languages: tuple[str, str]) -> Iterator[str]:
    for text, language in zip((unit.left, unit.right), languages, strict=True):
        yield f'<tuv xml:lang="{to_markup(language)}"><seg>{_markup(text)}</seg></tuv>\n'


def _markup(text: str) -> str:
    """Turn text into markup; quotation marks stay, as it stands in no attribute."""
    return html.escape(writable(text), quote=False)
