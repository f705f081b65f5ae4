import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import RowKind
from reader.core.errors import InputError
from reader.library.formats import read_zip, reader_for
from reader.library.formats.epub import read_epub
from reader.library.sections import Section
from tests.library.formats.builders import CHINESE, ENGLISH, make_epub, make_zip, refusal

PAGES = {
    "cover.xhtml": "<img src='cover.png'/>",
    "one.xhtml": (
        f"<h1 id='one'>One</h1><p>{ENGLISH}<a id='mark'/></p><p>{CHINESE}</p>"
        f"<h2 id='sub'>Later</h2><p>It is late.</p><h1 id='two'>Two</h1><p>{ENGLISH}</p>"
    ),
    "two b.xhtml": f"<p>{CHINESE}</p>",
    "three.xhtml": (
        "<h1>Three</h1><p>The boat<a epub:type='noteref' href='#n'>1</a> sails.</p>"
        "<span epub:type='pagebreak' title='7'>7</span>"
        "<aside id='n' epub:type='footnote'><p>1 A small one.</p></aside>"
    ),
}
CONTENTS = (
    "<li><a href='one.xhtml'>One</a><ol><li><a href='one.xhtml#sub'>Later</a></li></ol></li>"
    "<li><a href='one.xhtml#two'>Two</a></li><li><span>Part</span><ol>"
    "<li><a href='three.xhtml'>Three\n <b>!</b></a></li></ol></li>"
    "<li><a href='missing.xhtml'>Nowhere</a></li>"
)
FACTS = (
    "<dc:title>The Ferry</dc:title><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Chen"
    "</dc:creator><dc:publisher>Harbour Press</dc:publisher><dc:date>2019-05-04</dc:date>"
    "<dc:subject>boats</dc:subject><dc:identifier>https://example.org/ferry</dc:identifier>"
)
BOOK = make_epub(PAGES, CONTENTS, metadata=FACTS)


def sections(book: bytes) -> tuple[Section, ...]:
    return read_epub(book, "x.epub", None).sections


def texts(section: Section) -> list[str]:
    return [block.text for block in section.blocks]


def test_the_table_of_contents_divides() -> None:
    assert [(one.title, texts(one)) for one in sections(BOOK)] == [
        ("One", ["One", ENGLISH, CHINESE, "Later", "It is late."]),
        ("Two", ["Two", ENGLISH, CHINESE]),
        ("Three !", ["Three", "The boat sails.", "1 A small one."]),
    ]


def test_notes_keep_their_kind() -> None:
    assert sections(BOOK)[2].blocks[-1].kind is RowKind.NOTE


def test_long_entries_below_another_are_chapters() -> None:
    pages = {"a.xhtml": f"<p id='x'>{ENGLISH * 30}</p><p id='y'>{ENGLISH * 30}</p>"}
    contents = (
        "<li><a href='a.xhtml#x'>Part</a><ol><li><a href='a.xhtml#y'>Chapter</a></li></ol></li>"
    )
    assert [one.title for one in sections(make_epub(pages, contents))] == ["Part", "Chapter"]


def test_the_package_tells_of_the_book() -> None:
    stated = sections(BOOK)[0].stated
    assert stated is not None
    assert stated.titles == ("The Ferry", None)
    assert stated.authors == ("Ann Lee", "Bo Chen")
    assert stated.source == "Harbour Press"
    assert stated.published == "2019-05-04"
    assert stated.keywords == ("boats",)
    assert stated.url == "https://example.org/ferry"


def test_a_book_of_one_chapter_has_the_title_of_the_book() -> None:
    (one,) = sections(make_epub({"a.xhtml": "<p>Boat."}, "<li><a href='a.xhtml'>Start</a></li>"))
    assert one.title == ""
    assert one.stated is not None
    assert one.stated.title == "The Ferry"


def test_without_a_table_of_contents_each_page_is_a_chapter() -> None:
    book = make_epub({"a.xhtml": "<p>One boat.", "b.xhtml": "<p>Two boats.", "c.xhtml": ""})
    assert [texts(one) for one in sections(book)] == [["One boat."], ["Two boats."]]


def test_text_before_the_first_chapter_is_kept() -> None:
    book = make_epub({"a.xhtml": "<p>For Ann.<h1 id='b'>One</h1>"}, "<li><a href='a.xhtml#b'>One")
    assert [(one.title, texts(one)) for one in sections(book)] == [
        ("", ["For Ann."]),
        ("One", ["One"]),
    ]


NCX = """<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN"
"http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/">
<navMap><navPoint id="a"><navLabel><text>One</text></navLabel>
<content src="pages/a.html"/></navPoint>
<navPoint id="b"><navLabel><text>Two</text></navLabel><content src="pages/b%20c.html"/></navPoint>
</navMap></ncx>"""
OLD_PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata/><manifest>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="cover" href="cover.html" media-type="application/xhtml+xml"/>
<item id="a" href="pages/a.html" media-type="application/xhtml+xml"/>
<item id="b" href="pages/b%20c.html" media-type="application/xhtml+xml"/></manifest>
<spine toc="ncx"><itemref idref="cover"/><itemref idref="a"/><itemref idref="b"/></spine>
<guide><reference type="cover" href="cover.html"/></guide></package>"""


def test_older_books_are_read() -> None:
    book = make_zip(
        {
            "ebook.opf": OLD_PACKAGE,
            "toc.ncx": NCX,
            "cover.html": "<p>A cover",
            "pages/a.html": "<p>One boat.",
            "pages/b c.html": "<p>Two boats.",
        }
    )
    found = read_zip(book, "x.epub", None).sections
    assert [(one.title, texts(one)) for one in found] == [
        ("One", ["One boat."]),
        ("Two", ["Two boats."]),
    ]


def test_a_table_across_in_a_chapter() -> None:
    rows = f"<tr><td>{ENGLISH}</td><td>{CHINESE}</td></tr>" * 2
    (one,) = sections(make_epub({"a.xhtml": f"<table>{rows}</table>"}))
    assert [row.left[0].text for row in one.across] == [ENGLISH, ENGLISH]


def test_hidden_lines_are_left_out() -> None:
    (one,) = sections(make_epub({"a.xhtml": "<p>Boat.</p><p style='display:none'>Ad</p>"}))
    assert texts(one) == ["Boat."]
    assert [block.text for block in one.left_out] == ["Ad"]


def encryption(member: str) -> dict[str, str | bytes]:
    return {
        "META-INF/encryption.xml": '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#">'
        f'<enc:EncryptedData><enc:CipherData><enc:CipherReference URI="{member}"/>'
        "</enc:CipherData></enc:EncryptedData></encryption>"
    }


def test_protected_books_are_refused_but_not_for_their_fonts() -> None:
    protected = make_epub({"a.xhtml": "x"}, others=encryption("book/a.xhtml"))
    with pytest.raises(InputError, match="protected against copying"):
        sections(protected)
    assert sections(make_epub({"a.xhtml": "x"}, others=encryption("book/font.otf")))


@pytest.mark.parametrize(
    ("others", "sentence"),
    [
        ({"book/package.opf": "<package"}, "damaged"),
        ({"book/package.opf": ""}, "damaged"),
        ({"META-INF/container.xml": "<container/>"}, "lacks its list of contents"),
        (
            {"book/package.opf": '<!DOCTYPE p [<!ENTITY a "x">]><package>&a;</package>'},
            "relies on entities",
        ),
        (
            {
                "book/package.opf": "<!DOCTYPE p ["
                + "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
                + '<!ENTITY a0 "boom">]><package a="&a9;"/>'
            },
            r"damaged|entities",
        ),
        ({"book/package.opf": '<!DOCTYPE p SYSTEM "p.dtd"><p>&a;</p>'}, "relies on entities"),
        ({"book/package.opf": "<a>" * 5000}, "damaged"),
        ({"book/a.xhtml": bytes(8 * 2**20)}, "zip bomb"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_hostile_books_are_refused_with_a_sentence(
    others: dict[str, str | bytes], sentence: str
) -> None:
    with pytest.raises(InputError, match=sentence):
        sections(make_epub({"a.xhtml": "<p>Boat."}, others=others))


@pytest.mark.parametrize("page", ["../../../etc/passwd", "/etc/passwd", "file:///etc/passwd"])
def test_pages_outside_the_book_do_not_exist(page: str) -> None:
    package = (
        f'<package><manifest><item id="a" href="{page}" media-type="application/xhtml+xml"/>'
        '</manifest><spine><itemref idref="a"/></spine></package>'
    )
    assert sections(make_zip({"a.opf": package})) == ()


def test_an_e_book_is_told_by_its_content() -> None:
    assert reader_for("x.txt", BOOK) is read_zip
    assert read_zip(BOOK, "x.txt", None) == read_epub(BOOK, "x.txt", None)


PARTS = {
    "META-INF/container.xml": '<container><rootfile full-path="a.opf"/></container>',
    "a.opf": OLD_PACKAGE,
    "toc.ncx": NCX,
    "pages/a.html": f"<p>{ENGLISH}<p>{CHINESE}",
}


@given(st.sampled_from(sorted(PARTS)), st.data())
def test_a_book_with_a_damaged_part_is_read_or_refused(part: str, data: st.DataObject) -> None:
    broken = bytearray(PARTS[part].encode())
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, max(len(broken) - 1, 0)))
        if data.draw(st.booleans()):
            broken[start : start + 1] = bytes([data.draw(st.integers(0, 255))])
        else:
            del broken[start : start + data.draw(st.integers(1, 100))]
    book = make_zip({**PARTS, part: bytes(broken)})
    sentence = refusal(lambda: read_zip(book, "x.epub", None))
    assert sentence is None or ("x.epub " in sentence and sentence.endswith("."))
