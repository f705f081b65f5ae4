"""Translation memories, read with a parser of XML."""

from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import __version__
from reader.core.articles import Metadata
from reader.core.errors import CancelledError, OutputError
from reader.core.units import Bitext, Unit
from reader.export.tmx import write_tmx

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# What TMX 1.4 permits of the elements that we write.
etree: Any = import_module("lxml.etree")
STRUCTURE = etree.DTD(
    StringIO("""
    <!ELEMENT tmx (header, body)>
    <!ATTLIST tmx version CDATA #FIXED "1.4">
    <!ELEMENT header (note | prop | ude)*>
    <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
        segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED
        adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
    <!ELEMENT prop (#PCDATA)>
    <!ATTLIST prop type CDATA #REQUIRED xml:lang CDATA #IMPLIED>
    <!ELEMENT note (#PCDATA)>
    <!ELEMENT ude EMPTY>
    <!ELEMENT body (tu*)>
    <!ELEMENT tu ((note | prop)*, tuv+)>
    <!ATTLIST tu srclang CDATA #IMPLIED>
    <!ELEMENT tuv ((note | prop)*, seg)>
    <!ATTLIST tuv xml:lang CDATA #REQUIRED>
    <!ELEMENT seg (#PCDATA)>
    """)
)
BANK = Metadata(
    languages=("en", "zh-Hans"),
    titles=("The bank & the river", "河边的银行"),
    source="Own words",
    authors=("A. Writer", "王小明"),
    published="2026-03-04",
    url="https://example.org/bank?a=1&b=2",
    keywords=("banks",),
    series="Banks",
    part=(1, 2),
)
UNITS = (Unit("It opened.", "它开门了。", 0.98), Unit('"1 < 2" & so on.', "如此等等。"))


def written(tmp_path: Path, *bitexts: Bitext) -> Any:  # noqa: ANN401
    write_tmx(bitexts, tmp_path / "x.tmx")
    root = etree.parse(tmp_path / "x.tmx").getroot()
    assert STRUCTURE.validate(root), STRUCTURE.error_log
    return root


def test_units_stand_in_both_languages(tmp_path: Path) -> None:
    root = written(tmp_path, Bitext(BANK, UNITS))
    assert [
        [(tuv.get(LANG), tuv.findtext("seg")) for tuv in tu.iter("tuv")] for tu in root.iter("tu")
    ] == [[("en", unit.left), ("zh-Hans", unit.right)] for unit in UNITS]
    assert [prop.text for prop in root.iterfind("body/tu/prop[@type='x-confidence']")] == [
        "0.980",
        "1.000",
    ]


def test_the_header_says_what_it_is_and_where_it_is_from(tmp_path: Path) -> None:
    header = written(tmp_path, Bitext(BANK, UNITS)).find("header")
    assert dict(header.attrib) == {
        "creationtool": "Duizhao", "creationtoolversion": __version__, "segtype": "sentence",
        "o-tmf": "Duizhao", "adminlang": "en", "srclang": "en", "datatype": "plaintext",
    }  # fmt: skip
    assert [(prop.get("type"), prop.get(LANG), prop.text) for prop in header] == [
        ("x-title", "en", "The bank & the river"),
        ("x-title", "zh-Hans", "河边的银行"),
        ("x-source", None, "Own words"),
        ("x-author", None, "A. Writer"),
        ("x-author", None, "王小明"),
        ("x-published", None, "2026-03-04"),
        ("x-url", None, "https://example.org/bank?a=1&b=2"),
        ("x-keyword", None, "banks"),
        ("x-series", None, "Banks"),
        ("x-part", None, "1/2"),
    ]


def test_of_several_texts_each_begins_with_what_is_known_of_it(tmp_path: Path) -> None:
    tokyo = Metadata(languages=("ja", "en"), titles=("東京", "Tokyo"))
    root = written(tmp_path, Bitext(BANK, UNITS), Bitext(tokyo, [Unit("東京だ。", "It is Tokyo.")]))
    assert root.find("header").get("srclang") == "*all*"
    assert not list(root.find("header"))
    units = root.findall("body/tu")
    assert [tu.get("srclang") for tu in units] == ["en", "en", "ja"]
    assert [[prop.text for prop in tu.iterfind("prop[@type='x-title']")] for tu in units] == [
        ["The bank & the river", "河边的银行"],
        [],
        ["東京", "Tokyo"],
    ]


@given(st.text(st.characters(), min_size=1))
def test_any_text_is_wellformed(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    metadata = Metadata(languages=("en", "zh"), titles=(text, None), source=text)
    root = written(tmp_path_factory.mktemp("memory"), Bitext(metadata, [Unit(text, text)]))
    assert len(root.findall("body/tu/tuv/seg")) == 2


def test_what_xml_cannot_hold_is_dropped(tmp_path: Path) -> None:
    unit = Unit("nul \x00 half \ud800 turn \u202e end\x0b\ufffe", "甲\x1b乙")
    root = written(tmp_path, Bitext(BANK, [unit]))
    assert [seg.text for seg in root.iter("seg")] == ["nul  half \ufffd turn [RLO] end", "甲乙"]


def test_nothing_to_write_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"^x\.tmx would be empty"):
        write_tmx([Bitext(BANK, [])], tmp_path / "x.tmx")
    assert not list(tmp_path.iterdir())


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    def units() -> Any:  # noqa: ANN401
        yield UNITS[0]
        raise CancelledError

    with pytest.raises(CancelledError):
        write_tmx([Bitext(BANK, units())], tmp_path / "x.tmx")
    assert not list(tmp_path.iterdir())
