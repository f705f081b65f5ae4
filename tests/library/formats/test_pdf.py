import re
from collections.abc import Sequence
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.core.articles import RowKind
from reader.core.errors import InputError
from reader.library.documents import Limits
from reader.library.formats import pdf
from reader.library.formats.pdf import read_pdf
from reader.library.sections import Section

WIDTH, HEIGHT = 420.0, 595.0
ENGLISH = """\
The lighthouse at the ferry was shut last winter. Its keeper packed his bags, gave the key to the \
town and left by boat.
He had lit the lamp every night for twenty years. Only twice did it stay dark, once because of the \
ice, and once when his daughter was born in the town.
The town does not know yet what to do with the tower.""".splitlines()
CHINESE = [
    "渡口的灯塔在去年冬天停用了。守塔的人收拾好行李，把钥匙交给镇政府，然后坐船离开。",
    "二十年来，他每天晚上都点灯。只有两个晚上没有点灯，一次是因为结冰，一次是因为他的女儿在镇上出生。",
    "镇里还不知道该拿这座塔怎么办。",
]

Printed = tuple[float, float, str, float, float]
"""A text on a page: x and y of its corner, the width it is wrapped at and its size, in points."""


def at(x: float, y: float, text: str, width: float = 320.0, size: float = 11.0) -> Printed:
    return x, y, text, width, size


def print_pdf(path: Path, *pages: Sequence[Printed], title: str = "", author: str = "") -> bytes:
    writer = QPdfWriter(str(path))
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(WIDTH, HEIGHT), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setAuthor(author)
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        for printed in page:
            draw(painter, writer, printed)
    painter.end()
    return path.read_bytes()


def draw(painter: QPainter, writer: QPdfWriter, printed: Printed) -> None:
    x, y, text, width, size = printed
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    font = QFont("DejaVu Serif")
    font.setPointSizeF(size)
    document.setDefaultFont(font)
    document.setTextWidth(width)
    document.setPlainText(text)
    painter.save()
    painter.translate(QPointF(x, y))
    document.drawContents(painter)
    painter.restore()


def read(data: bytes) -> Section:
    (section,) = read_pdf(data, "a.pdf", None).sections
    return section


def texts(section: Section) -> list[str]:
    return [block.text for block in section.blocks]


def across(section: Section) -> list[tuple[str, str]]:
    return [
        (
            "\n".join(block.text for block in row.left),
            "\n".join(block.text for block in row.right),
        )
        for row in section.across
    ]


@pytest.mark.usefixtures("qapp")
class TestPages:
    def test_lines_become_paragraphs_in_ordinary_characters(self, tmp_path: Path) -> None:
        page = [at(50, 80, "\n".join(ENGLISH)), at(50, 300, "\n".join(CHINESE))]
        assert texts(read(print_pdf(tmp_path / "a.pdf", page))) == [*ENGLISH, *CHINESE]

    def test_headings_are_larger(self, tmp_path: Path) -> None:
        page = [at(50, 60, "The Ferry", size=20), at(50, 120, ENGLISH[0]), at(50, 200, CHINESE[0])]
        section = read(print_pdf(tmp_path / "a.pdf", page))
        assert [(block.kind, block.language) for block in section.blocks] == [
            (RowKind.HEADING, "en"),
            (RowKind.PARAGRAPH, "en"),
            (RowKind.PARAGRAPH, "zh"),
        ]

    def test_running_heads_and_page_numbers_are_left_out(self, tmp_path: Path) -> None:
        pages = [
            [
                at(50, 20, f"Harbour News No. {number}", size=9),
                at(50, 100, text),
                at(200, 565, f"– {number} –", size=9),
            ]
            for number, text in enumerate([*ENGLISH, *CHINESE], start=1)
        ]
        section = read(print_pdf(tmp_path / "a.pdf", *pages))
        assert texts(section) == [*ENGLISH, *CHINESE]
        assert [block.text for block in section.left_out] == ["Harbour News No. 1"]

    def test_a_paragraph_goes_on_over_the_page(self, tmp_path: Path) -> None:
        head, once, tail = ENGLISH[1].partition("once when")
        data = print_pdf(tmp_path / "a.pdf", [at(50, 450, head + once)], [at(50, 50, tail.strip())])
        assert texts(read(data)) == [ENGLISH[1]]

    def test_divided_words_are_joined(self, tmp_path: Path) -> None:
        page = [at(50, 80, "A well-known light-\nhouse, as well-\nknown as any, is shut.")]
        assert texts(read(print_pdf(tmp_path / "a.pdf", page))) == [
            "A well-known lighthouse, as well-known as any, is shut."
        ]

    def test_two_columns_of_one_language(self, tmp_path: Path) -> None:
        page = [
            at(40, 40, "News from the northern harbours and the islands", width=350, size=13),
            at(40, 90, "\n".join(ENGLISH[:2]), width=160),
            at(225, 90, "\n".join([ENGLISH[0], ENGLISH[2]]), width=160),
        ]
        assert texts(read(print_pdf(tmp_path / "a.pdf", page))) == [
            "News from the northern harbours and the islands",
            *ENGLISH[:2],
            ENGLISH[0],
            ENGLISH[2],
        ]

    @pytest.mark.parametrize("is_english_left", [True, False])
    def test_two_languages_side_by_side(self, tmp_path: Path, is_english_left: bool) -> None:
        pairs = list(zip(ENGLISH, CHINESE, strict=True))
        sides = [pair if is_english_left else pair[::-1] for pair in pairs]
        page = [
            at(x, 60 + 160 * number, text, width=160)
            for number, pair in enumerate(sides)
            for x, text in zip((40, 225), pair, strict=True)
        ]
        assert across(read(print_pdf(tmp_path / "a.pdf", page))) == sides

    def test_two_languages_that_do_not_keep_level(self, tmp_path: Path) -> None:
        pages = [
            [
                at(40, 60, "\n".join(ENGLISH[:2]), width=160),
                at(225, 75, "\n".join(CHINESE[:2]), width=160),
            ],
            [at(40, 60, ENGLISH[2] * 2, width=160), at(225, 75, CHINESE[2] * 3, width=160)],
        ]
        assert texts(read(print_pdf(tmp_path / "a.pdf", *pages))) == [
            *ENGLISH[:2],
            *CHINESE[:2],
            ENGLISH[2] * 2,
            CHINESE[2] * 3,
        ]

    def test_what_the_file_states(self, tmp_path: Path) -> None:
        path, page = tmp_path / "a.pdf", [at(50, 80, ENGLISH[0])]
        stated = read(print_pdf(path, page, title="The\u202e Ferry", author="Ann; Bo")).stated
        assert stated is not None
        assert (stated.titles, stated.authors) == (("The Ferry", None), ("Ann", "Bo"))
        assert read(print_pdf(path, page, title="Microsoft Word - a.doc")).stated is None

    def test_a_page_without_text_is_a_picture(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match=r"^a\.pdf holds pictures of pages and no text; run"):
            read(print_pdf(tmp_path / "a.pdf", []))

    def test_too_many_pages(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(pdf, "LIMITS", Limits(pages=1))
        page = [at(50, 80, ENGLISH[0])]
        with pytest.raises(InputError, match=r"^a\.pdf has more than 1 pages; divide"):
            read(print_pdf(tmp_path / "a.pdf", page, page))

    def test_a_damaged_page_is_told(self, tmp_path: Path) -> None:
        data = print_pdf(tmp_path / "a.pdf", *[[at(50, 80, text)] for text in ENGLISH])
        pages = re.findall(rb"\d+ 0 obj\s*<<\s*/Type /Page\s", data)
        source = read_pdf(data.replace(pages[1], b"0" * len(pages[1])), "a.pdf", None)
        assert texts(source.sections[0]) == [ENGLISH[0], ENGLISH[2]]
        assert [caution.message for caution in source.cautions] == [
            "1 page is damaged and missing (page 2)."
        ]

    def test_threads_take_turns(self, tmp_path: Path) -> None:
        data = print_pdf(tmp_path / "a.pdf", [at(50, 80, ENGLISH[0])])
        found: list[list[str]] = []
        threads = [Thread(target=lambda: found.append(texts(read(data)))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [[ENGLISH[0]]] * 4


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"%PDF-1.7\n%%EOF", b"no pdf at all" * 99])
def test_damaged_files_are_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"^a\.pdf is a damaged PDF; fetch or save it again\.$"):
        read(data)


# An empty page under the standard security handler, whose user password is not known.
PROTECTED = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -4/O(00000000000000000000000000000000)
/U(00000000000000000000000000000000)>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[(1234567890123456)(1234567890123456)]/Size 5>>
"""


def test_a_protected_file_is_refused() -> None:
    with pytest.raises(InputError, match=r"^a\.pdf is protected by a password; open a copy"):
        read(PROTECTED)


@settings(max_examples=60, deadline=None)
@given(changes=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=4)), max_size=12))
@example(changes=[(0.0078125, b"\x00\x00\xd8")])  # half a character in the title
def test_mutated_files_are_read_or_refused(
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    changes: list[tuple[float, bytes]],
) -> None:
    del qapp
    path = tmp_path_factory.getbasetemp() / "mutated.pdf"
    data = bytearray(
        path.read_bytes() if path.exists() else print_pdf(path, [at(50, 80, ENGLISH[0])])
    )
    for place, new in changes:
        start = int(place * len(data))
        data[start : start + len(new)] = new
    try:
        read(bytes(data))
    except InputError as error:
        refusal = error.sentence
    else:
        refusal = "."
    assert refusal.endswith(".")
