import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from reader.core.articles import Metadata, Row, RowKind
from reader.core.errors import CancelledError
from reader.core.handouts import Handout
from reader.export.handouts.book import write_book

NAMES = {
    "c": "urn:oasis:names:tc:opendocument:xmlns:container",
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "h": "http://www.w3.org/1999/xhtml",
}
Book = dict[str, bytes]
Write = Callable[..., Book]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(*handouts: Handout) -> Book:
        write_book(handouts, tmp_path / "book.epub")
        with zipfile.ZipFile(tmp_path / "book.epub") as archive:
            assert archive.testzip() is None
            return {name: archive.read(name) for name in archive.namelist()}

    return write


def find(data: bytes, path: str) -> list[Any]:
    root: Any = etree.fromstring(data)
    return root.xpath(path, namespaces=NAMES)


def test_a_reader_knows_it_by_its_first_bytes(
    write: Write, handout: Handout, tmp_path: Path
) -> None:
    assert next(iter(write(handout))) == "mimetype"
    start = (tmp_path / "book.epub").read_bytes()[:58]
    assert start[30:] == b"mimetypeapplication/epub+zip"
    assert start[8:10] == b"\0\0"  # stored, not compressed
    assert start[28:30] == b"\0\0"  # no extra field


def test_every_part_is_found_from_the_container(
    write: Write, handout: Handout, other: Handout
) -> None:
    book = write(handout, other)
    (root,) = find(book["META-INF/container.xml"], "//c:rootfile/@full-path")
    files = find(book[root], "//opf:item/@href")
    assert {f"OEBPS/{name}" for name in files} | {root, "mimetype", "META-INF/container.xml"} == {
        *book
    }
    ids = find(book[root], "//opf:item[@media-type='application/xhtml+xml'][not(@properties)]/@id")
    assert find(book[root], "//opf:itemref/@idref") == ids == ["article-1", "article-2"]
    contents = find(book["OEBPS/nav.xhtml"], "//h:nav//h:a/@href")
    assert contents == ["article-1.xhtml", "article-2.xhtml"]
    titles = find(book["OEBPS/nav.xhtml"], "//h:nav//h:a/text()")
    assert titles == ["A bank <by> the river · 河边的银行", "Untitled"]


def test_package_says_what_is_known(write: Write, handout: Handout) -> None:
    package = write(handout)["OEBPS/content.opf"]
    expected = {
        "title": ["A bank <by> the river · 河边的银行"],
        "language": ["en", "zh-Hans"],
        "creator": ["A. Writer", "王小明"],
        "publisher": ["Own & words"],
        "date": ["2026-03-04"],
        "source": ["https://example.org/bank?a=1&b=2"],
        "subject": ["banks", "河"],
    }
    assert {name: find(package, f"//dc:{name}/text()") for name in expected} == expected
    assert find(package, "//opf:meta[@property='dcterms:modified']/text()") == [
        "2026-03-04T00:00:00Z"
    ]
    (unique,) = find(package, "/opf:package/@unique-identifier")
    assert find(package, f"//dc:identifier[@id='{unique}']/text()")[0].startswith("urn:uuid:")


def test_chapter_holds_rows_and_readings(write: Write, handout: Handout) -> None:
    chapter = write(handout)["OEBPS/article-1.xhtml"]
    assert len(find(chapter, "//h:div[contains(@class, 'row')]")) == len(handout.rows) + 1
    assert find(chapter, "//h:ruby/h:rt/text()") == ["yín", "háng", "kāi", "dà<jiā>"]
    assert not find(chapter, "//h:script | //h:img | //@src | //@style")
    assert find(chapter, "//h:link/@href") == ["book.css"]


def test_same_articles_make_the_same_bytes(
    write: Write, handout: Handout, other: Handout, tmp_path: Path
) -> None:
    write(handout, other)
    first = (tmp_path / "book.epub").read_bytes()
    write(handout, other)
    assert (tmp_path / "book.epub").read_bytes() == first
    write(other, handout)
    assert (tmp_path / "book.epub").read_bytes() != first


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, _total: int, _what: str) -> None:
        if done:
            raise CancelledError

    rows = [Row(RowKind.PARAGRAPH, "a", "b")] * 150
    with pytest.raises(CancelledError):
        write_book([Handout(Metadata(languages=("en", "zh")), rows)], tmp_path / "book.epub", stop)
    assert not list(tmp_path.iterdir())
