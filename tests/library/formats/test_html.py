import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import RowKind
from reader.core.errors import InputError
from reader.library.formats import read_html, read_text, reader_for
from reader.library.sections import Section, Source
from tests.library.formats.builders import CHINESE, ENGLISH, refusal

PAGE = f"""<!doctype html><html lang="en"><head>
<title>The Ferry - Harbour News</title>
<meta property="og:site_name" content="Harbour News">
<meta name="author" content="Ann Lee and Bo Chen">
<meta property="article:published_time" content="2024-03-05T10:00:00Z">
<link rel="canonical" href="https://example.org/ferry">
<script>document.write("<p>script</p>")</script><style>p {{ color: red }}</style></head><body>
<header><h1>Harbour News</h1></header>
<nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav>
<div class="wrap"><div class="content"><h1>The Ferry</h1><p>By Ann Lee
<div class="share-buttons"><a href="#">Post it</a></div>
<p>{ENGLISH}<sup><a href="#n1">[1]</a></sup><p>{CHINESE}
<figure><img src="http://example.org/x.jpg" onerror="alert(1)"><figcaption>The old boat</figcaption>
</figure><p>{ENGLISH}<p>{CHINESE}
<aside><p>Boats have been built here since 1850.</aside></div>
<div class="related-posts"><h3>Related</h3><a href="1">Another boat</a></div></div>
<section id="comments"><p>Nice story, thank you for the translation!</p></section>
<footer><p>All rights reserved.</p></footer></body></html>"""


def read(page: str | bytes, encoding: str | None = None) -> Source:
    return read_html(page if isinstance(page, bytes) else page.encode(), "x.html", encoding)


def section(page: str) -> Section:
    (one,) = read(page).sections
    return one


def outline(page: str) -> list[tuple[RowKind, str]]:
    return [(block.kind, block.text) for block in section(page).blocks]


def texts(page: str) -> list[str]:
    return [block.text for block in section(page).blocks]


def test_the_article_is_found_amid_its_site() -> None:
    assert outline(PAGE) == [
        (RowKind.HEADING, "The Ferry"),
        (RowKind.PARAGRAPH, "By Ann Lee"),
        (RowKind.PARAGRAPH, ENGLISH),
        (RowKind.PARAGRAPH, CHINESE),
        (RowKind.CAPTION, "The old boat"),
        (RowKind.PARAGRAPH, ENGLISH),
        (RowKind.PARAGRAPH, CHINESE),
        (RowKind.COMMENT, "Nice story, thank you for the translation!"),
    ]


def test_what_stands_around_is_kept_aside() -> None:
    left_out = [block.text for block in section(PAGE).left_out]
    assert left_out == [
        "Harbour News",
        "Home",
        "World",
        "Post it",
        "Boats have been built here since 1850.",
        "Related",
        "Another boat",
        "All rights reserved.",
    ]


def test_lines_keep_their_order() -> None:
    one = section(PAGE)
    lines = [block.line for block in (*one.blocks, *one.left_out)]
    assert len(set(lines)) == len(lines)
    assert [block.line for block in one.blocks] == sorted(block.line for block in one.blocks)


def test_the_head_tells_title_author_day_and_address() -> None:
    one = section(PAGE)
    assert one.title == "The Ferry"
    assert one.stated is not None
    assert one.stated.source == "Harbour News"
    assert one.stated.authors == ("Ann Lee", "Bo Chen")
    assert one.stated.published == "2024-03-05"
    assert one.stated.url == "https://example.org/ferry"


def test_a_browser_notes_where_it_saved_a_page() -> None:
    page = f"<!-- saved from url=(0025)https://example.org/saved -->\n<html><p>{ENGLISH}"
    stated = section(page).stated
    assert stated is not None
    assert stated.url == "https://example.org/saved"


def test_a_title_that_turns_the_text_around_is_made_harmless() -> None:
    assert section("<title>boat&#x202e;gpj.exe</title><p>x").title == "boatgpj.exe"
    assert texts("<p>boat&#x202e;gpj.exe") == ["boat[RLO]gpj.exe"]


def test_a_fragment_is_kept_whole() -> None:
    assert texts(f"<p>{ENGLISH}<p>{CHINESE}<p>Short.") == [ENGLISH, CHINESE, "Short."]


def test_line_breaks_divide() -> None:
    blocks = section(f"<p>{ENGLISH}<br>{CHINESE}</p><p>{ENGLISH}").blocks
    assert [block.text for block in blocks] == [ENGLISH, CHINESE, ENGLISH]
    assert blocks[1].line == blocks[0].line + 1
    assert blocks[2].line > blocks[1].line + 1


def test_wrapped_chinese_is_joined_without_blanks() -> None:
    assert texts("<p>渡轮\n  开航。 It\n sails.") == ["渡轮开航。 It sails."]


def test_headings_have_levels() -> None:
    blocks = section("<h1>One<h3>Two</h3><p>text</p>").blocks
    assert [(block.kind, block.level) for block in blocks] == [
        (RowKind.HEADING, 1),
        (RowKind.HEADING, 3),
        (RowKind.PARAGRAPH, 0),
    ]


def test_lists_and_notes_keep_their_kind() -> None:
    assert outline("<ul><li>one<li><p>two</ul><section class=footnotes><ol><li>1 Old.</ol>") == [
        (RowKind.ITEM, "one"),
        (RowKind.ITEM, "two"),
        (RowKind.NOTE, "1 Old."),
    ]


@pytest.mark.parametrize(
    "markup",
    [
        "<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>",
        "<ruby>漢<rp>(<rt>hàn<rp>)<rb>字<rt>zì</ruby>",
        "<ruby><rb>漢</rb><rb>字</rb><rt>hàn</rt><rt>zì</rt></ruby>",
        "<ruby>\n <rb>漢</rb> <rt>hàn</rt></ruby><ruby>字<rt> zì </rt><rtc><rt>x</rtc></ruby>",
    ],
)
def test_ruby_stays_above_its_characters(markup: str) -> None:
    (block,) = section(f"<p>  a  {markup} b").blocks
    assert block.text == "a 漢字 b"
    assert [(block.text[a:b], reading) for a, b, reading in block.rubies] == [
        ("漢", "hàn"),
        ("字", "zì"),
    ]


def test_a_table_of_two_languages_stands_across() -> None:
    rows = f"<tr><td>1<td>{ENGLISH}<td>{CHINESE}" * 3
    one = section(f"<h1>Boats</h1><table><tr><th>#<th>English<th>中文{rows}</table>")
    assert not one.blocks
    assert [
        ("".join(b.text for b in row.left), "".join(b.text for b in row.right))
        for row in one.across
    ] == [("Boats", ""), *[(ENGLISH, CHINESE)] * 3]


def test_cells_of_as_many_paragraphs_are_divided() -> None:
    cells = f"<td><p>{ENGLISH}<p>It is late.<td><p>{CHINESE}<p>它晚点了。"
    across = section(f"<table><tr>{cells}</table>").across
    assert [(row.left[0].text, row.right[0].text) for row in across] == [
        (ENGLISH, CHINESE),
        ("It is late.", "它晚点了。"),
    ]


def test_a_word_list_is_a_line_a_row() -> None:
    rows = "<tr><td>boat<td>chuán<td>船<tr><td>ferry<td>dùlún<td>渡轮"
    assert outline(f"<table>{rows}</table>") == [
        (RowKind.ITEM, "boat | chuán | 船"),
        (RowKind.ITEM, "ferry | dùlún | 渡轮"),
    ]


def test_tables_that_arrange_a_page_are_text() -> None:
    inner = f"<table><tr><td>{ENGLISH}</table>"
    assert texts(f"<table><tr><td>Menu<td>{inner}<p>{CHINESE}</table>")[-2:] == [ENGLISH, CHINESE]


def test_verse_keeps_its_lines_and_programs_stay_whole() -> None:
    assert texts("<pre>A boat,\na boat.\n\n船。</pre><pre><code># x\n  y\n</code></pre>") == [
        "A boat,",
        "a boat.",
        "船。",
        "# x\n  y",
    ]


def test_a_hidden_translation_is_text_but_hidden_lines_are_not() -> None:
    page = f"<div>{ENGLISH}</div><div style='display: none'>{CHINESE}</div><p hidden>Press here."
    one = section(page)
    assert [block.text for block in one.blocks] == [ENGLISH, CHINESE]
    assert [block.text for block in one.left_out] == ["Press here."]


def test_a_form_around_the_whole_page_is_no_form() -> None:
    assert texts(f"<form><p>{ENGLISH}<p>{CHINESE}</form>") == [ENGLISH, CHINESE]


def test_lists_of_links_before_the_text_are_no_text() -> None:
    links = "".join(f"<li><a href={n}>Page {n}</a>" for n in range(4))
    assert texts(f"<ul>{links}</ul><p>{ENGLISH}<p>{CHINESE}") == [ENGLISH, CHINESE]


def test_a_digest_of_links_alone_is_text() -> None:
    assert len(texts("".join(f"<li><a href={n}>Boat {n} sails</a>" for n in range(4)))) == 4


@pytest.mark.parametrize(
    ("declared", "real"),
    [("utf-8", "utf-8"), ("gb2312", "gb18030"), ("big5", "big5hkscs"), ("utf-8", "gb18030"),
     ("iso-8859-1", "gb18030"), ("gbk", "utf-8"), ("no-such", "utf-8"), ("utf-8", "utf-16")],
)  # fmt: skip
def test_an_encoding_is_read_as_declared_unless_the_bytes_tell_otherwise(
    declared: str, real: str
) -> None:
    text = "渡輪在早上九點開航，沒有人計劃過這件事。" if real == "big5hkscs" else CHINESE
    source = read(f"<meta charset={declared}><p>{text}".encode(real))
    assert source.sections[0].blocks[0].text == text


def test_a_wrong_declaration_is_told() -> None:
    source = read(f"<meta charset=utf-8><p>{CHINESE}".encode("gb18030"))
    (caution,) = source.cautions
    assert "declares UTF-8 but was read as GB18030" in caution.message
    assert source.encoding == "gb18030"


def test_the_encoding_a_person_chose_is_used() -> None:
    data = f"<meta charset=utf-8><p>{CHINESE}".encode("gb18030")
    assert read(data, "gb18030").sections[0].blocks[0].text == CHINESE
    with pytest.raises(InputError, match="choose another encoding"):
        read(data, "utf-8")


def test_xhtml_may_close_any_element_at_once() -> None:
    page = (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f'<title/><script src="x"/></head><body><a id="x"/><p>{ENGLISH}</p></body></html>'
    )
    assert texts(page) == [ENGLISH]


def test_entities_are_not_expanded() -> None:
    page = (
        '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "boom">]>'
        f"<html><p>{ENGLISH}<p>&a;&b;</html>"
    )
    assert "root:" not in "".join(texts(page))
    assert "boom" not in texts(page)[-1]


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        ("<div>" * 5000 + "x", "nested too deeply"),
        ("<p " + " ".join(f"a{n}=x" for n in range(5000)) + ">x", "more attributes"),
        ("<b>" * 1_000_001, "tags"),
        ("<p>a" * 100_001, "paragraphs"),
        ("<p>" + "a" * 1_000_001, "characters"),
        ("<p>\0\0\0\0", "no text"),
    ],
)
def test_masses_are_refused_with_a_sentence(page: str, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        read(page)


def test_sloppy_pages_nest_deeply() -> None:
    assert len(texts("<p><font>boat" * 400)) == 400


@pytest.mark.parametrize("page", ["", "  ", "<html></html>", "<!-- -->", "<script>x</script>"])
def test_a_page_without_text_has_no_blocks(page: str) -> None:
    assert section(page).blocks == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.txt", "<!DOCTYPE html><p>boat"),
        ("x.html", "<p>boat"),
        ("x.HTM", "a boat<br>and another"),
        ("x.txt", "\n <div class=a><p>boat"),
        ("x", "\ufeff<?xml version='1.0'?><!-- x --><html xmlns='http://www.w3.org/1999/xhtml'>"),
    ],
)
def test_pages_are_told_by_content_and_name(name: str, text: str) -> None:
    assert reader_for(name, text.encode()) is read_html
    assert reader_for(name, text.encode("utf-16")) is read_html


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.html", "a < b & c\n\n渡轮"),
        ("x.md", "<div align=center>\n\n# Boat"),
        ("x.txt", "I <3 U"),
    ],
)
def test_texts_are_no_pages(name: str, text: str) -> None:
    assert reader_for(name, text.encode()) is read_text


MARKUP = st.lists(
    st.sampled_from(
        "<p> </p> <br> <div> </div> <table> <tr> <td> </td> </table> <ruby> <rt> <rb> <rp> "
        "</ruby> <a> </a> <li> <h1> <pre> </pre> <nav> <sup> <main> </main> <article> <title> "
        "&amp; &#0; &#xd800; <!-- --> <![CDATA[ <script> </script> <font boat 渡轮 . 。 \u202e "
        "<div\xa0hidden> <p\xa0class=comments> <section\xa0id=footnotes>".split(" ")
    ).map(lambda piece: piece.replace("\xa0", " ")),
    max_size=60,
)


@given(MARKUP)
def test_any_markup_is_read(pieces: list[str]) -> None:
    one = section("".join(pieces))
    for block in one.blocks:
        assert block.text.strip()
        block.text.encode()
        assert all(0 <= a < b <= len(block.text) and text for a, b, text in block.rubies)


@given(st.text(max_size=200))
def test_letters_of_a_text_survive_as_a_page(text: str) -> None:
    escaped = "".join(f"&#{ord(letter)};" for letter in text if letter.isalnum())
    page = section(f"<p>{escaped}")
    found = "".join(letter for block in page.blocks for letter in block.text)
    assert len(found) == len([letter for letter in text if letter.isalnum()])


@given(st.data())
def test_a_damaged_page_is_read_or_refused_with_a_sentence(data: st.DataObject) -> None:
    broken = bytearray(PAGE.encode())
    for _ in range(data.draw(st.integers(1, 8))):
        start = data.draw(st.integers(0, len(broken) - 1))
        if data.draw(st.booleans()):
            broken[start] = data.draw(st.integers(0, 255))
        else:
            del broken[start : start + data.draw(st.integers(1, 200))]
    sentence = refusal(lambda: read(bytes(broken)))
    assert sentence is None or sentence.endswith(".")
