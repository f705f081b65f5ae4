import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import RowKind
from reader.core.errors import InputError
from reader.library.formats import read_zip, reader_for
from reader.library.formats.docx import read_docx
from reader.library.sections import Section
from tests.library.formats.builders import (
    CHINESE,
    ENGLISH,
    make_docx,
    make_zip,
    refusal,
    word_paragraph,
)

STYLES = (
    '<w:style w:styleId="1"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="own"><w:name w:val="Mine"/><w:basedOn w:val="1"/></w:style>'
    '<w:style w:styleId="ring"><w:name w:val="Ring"/><w:basedOn w:val="ring"/></w:style>'
    '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="C"><w:name w:val="Caption"/></w:style>'
    '<w:style w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/>'
    "</w:numPr></w:pPr></w:style>"
)


def read(document: bytes) -> Section:
    (section,) = read_docx(document, "x.docx", None).sections
    return section


def texts(body: str) -> list[str]:
    return [block.text for block in read(make_docx(body)).blocks]


def styled(style: str) -> str:
    return word_paragraph("boat", f'<w:pStyle w:val="{style}"/>')


def run(inside: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr>{inside}</w:r>"


@pytest.mark.parametrize(
    ("paragraph", "kind", "level"),
    [
        (styled("1"), RowKind.HEADING, 2),
        (styled("own"), RowKind.HEADING, 2),
        (styled("T"), RowKind.HEADING, 1),
        (styled("C"), RowKind.CAPTION, 0),
        (styled("L"), RowKind.ITEM, 0),
        (styled("ring"), RowKind.PARAGRAPH, 0),
        (styled("none"), RowKind.PARAGRAPH, 0),
        (word_paragraph("boat", '<w:outlineLvl w:val="2"/>'), RowKind.HEADING, 3),
        (word_paragraph("boat", '<w:outlineLvl w:val="9"/>'), RowKind.PARAGRAPH, 0),
        (word_paragraph("boat", '<w:numPr><w:numId w:val="1"/></w:numPr>'), RowKind.ITEM, 0),
        (word_paragraph("boat", '<w:numPr><w:numId w:val="0"/></w:numPr>'), RowKind.PARAGRAPH, 0),
    ],
)
def test_styles_tell_the_kind(paragraph: str, kind: RowKind, level: int) -> None:
    (block,) = read(make_docx(paragraph, styles=STYLES)).blocks
    assert (block.text, block.kind, block.level) == ("boat", kind, level)


def test_line_breaks_divide() -> None:
    assert texts(f"<w:p>{run(f'<w:t>{ENGLISH}</w:t><w:br/><w:t>{CHINESE}</w:t>')}</w:p>") == [
        ENGLISH,
        CHINESE,
    ]


def test_what_was_deleted_or_hidden_is_left_out() -> None:
    shown = run("<w:t>.</w:t>", '<w:vanish w:val="0"/>')
    body = (
        f"<w:p>{run('<w:t>The boat</w:t>')}<w:del>{run('<w:delText> sank</w:delText>')}</w:del>"
        f"<w:ins>{run('<w:tab/><w:t>sails</w:t>')}</w:ins>{run('<w:t> now</w:t>', '<w:vanish/>')}"
        f"{run('<w:instrText>PAGE</w:instrText>')}{shown}</w:p>"
    )
    assert texts(body) == ["The boat sails."]


def test_ruby_stays_above_its_characters() -> None:
    ruby = (
        f"<w:ruby><w:rt>{run('<w:t>dùlún</w:t>')}</w:rt>"
        f"<w:rubyBase>{run('<w:t>渡轮</w:t>')}</w:rubyBase></w:ruby>"
    )
    (block,) = read(make_docx(f"<w:p>{run('<w:t>坐</w:t>')}{run(ruby)}</w:p>")).blocks
    assert (block.text, block.rubies) == ("坐渡轮", ((1, 3, "dùlún"),))


def test_two_columns_stand_across() -> None:
    cells = "".join(f"<w:tc>{word_paragraph(text)}</w:tc>" for text in (ENGLISH, CHINESE))
    section = read(make_docx(f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>"))
    assert [(row.left[0].text, row.right[0].text) for row in section.across] == [
        (ENGLISH, CHINESE),
        (ENGLISH, CHINESE),
    ]


def test_notes_follow_and_comments_are_kept_aside() -> None:
    section = read(
        make_docx(
            word_paragraph(ENGLISH),
            footnotes='<w:footnote w:type="separator"><w:p/></w:footnote>'
            f"<w:footnote>{word_paragraph('A small one.')}</w:footnote>",
            comments=f"<w:comment>{word_paragraph('Check this.')}</w:comment>",
        )
    )
    assert [(block.kind, block.text) for block in section.blocks] == [
        (RowKind.PARAGRAPH, ENGLISH),
        (RowKind.NOTE, "A small one."),
    ]
    assert [block.text for block in section.left_out] == ["Check this."]


def test_properties_name_title_and_author() -> None:
    section = read(make_docx("", core="<dc:title>The Ferry</dc:title><dc:creator>Ann</dc:creator>"))
    assert section.title == "The Ferry"
    assert section.stated is not None
    assert section.stated.authors == ("Ann",)


def test_a_program_is_no_author() -> None:
    stated = read(make_docx("", core="<dc:creator>python-docx</dc:creator>")).stated
    assert stated is not None
    assert stated.authors == ()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (make_docx("<w:p>"), "damaged"),
        (make_zip({"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "entities"),
        (make_zip({"word/document.xml": bytes(8 * 2**20)}), "zip bomb"),
        (make_docx(word_paragraph("a" * 1_000_001)), "characters"),
        (make_zip({"xl/workbook.xml": ""}), "spreadsheet; save it as .csv"),
        (make_zip({"ppt/presentation.xml": ""}), "slides"),
        (make_zip({"mimetype": "", "content.xml": ""}), "OpenDocument"),
        (make_zip({"a.zip": make_docx("")}), "unpack it and choose a document inside"),
        (make_zip({}), "unpack it"),
        (b"PK\x03\x04" + b"x" * 50, "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "old format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old format of Office"),
        (rb"{\rtf1 boat}", "Rich Text"),
        (b"\x1f\x8b\x08\x00", "unpack"),
        (b"\0" * 60 + b"BOOKMOBI", "Kindle"),
        (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n", "save the page as HTML"),
    ],
)
def test_other_documents_are_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        reader_for("x.docx", data)(data, "x.docx", None)


def test_a_word_document_is_told_by_its_content() -> None:
    document = make_docx(word_paragraph("boat"))
    assert reader_for("x.epub", document) is read_zip
    assert read_zip(document, "x.epub", None).sections[0].blocks[0].text == "boat"


WHOLE = make_docx(
    styled("1") + word_paragraph(ENGLISH) + word_paragraph(CHINESE), styles=STYLES, core=""
)
BODY = styled("1") + f"<w:p>{run('<w:ruby><w:rt/><w:rubyBase/></w:ruby>')}</w:p><w:tbl/>"


@given(st.data())
def test_a_damaged_document_is_read_or_refused(data: st.DataObject) -> None:
    broken = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 6))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    sentence = refusal(lambda: reader_for("x.docx", bytes(broken))(bytes(broken), "x.docx", None))
    assert sentence is None or (sentence.startswith("x.docx ") and sentence.endswith("."))


@given(st.integers(0, len(BODY) - 1), st.integers(1, 40))
def test_a_document_that_lacks_a_stretch_is_read_or_refused(start: int, length: int) -> None:
    broken = make_docx(BODY[:start] + BODY[start + length :])
    sentence = refusal(lambda: read_zip(broken, "x.docx", None))
    assert sentence is None or (sentence.startswith("x.docx ") and sentence.endswith("."))
