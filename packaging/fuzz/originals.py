"""Real documents of every format, made from the starter articles."""

import csv
import io
import json
import os
import tempfile
import zipfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

from msgspec.structs import replace

from reader import paths
from reader.core.articles import Article
from reader.library.inspection import inspect_file

ROWS = 12  # of an article; a longer document says no more and takes longer to try


Pairs = list[tuple[str, str]]


def starter() -> Article:
    """Give one of our own articles."""
    (article,) = inspect_file(min(paths.content().glob("*.md"))).articles
    return replace(article, rows=article.rows[:ROWS])


def pairs_of(article: Article) -> Pairs:
    """Give the two sides of its rows."""
    return [(row.left or "", row.right or "") for row in article.rows]


def originals() -> dict[str, bytes]:
    """Give documents by file name, of every format and encoding."""
    article = starter()
    pairs = pairs_of(article)
    documents = {path.name: path.read_bytes() for path in sorted(paths.content().glob("*.md"))[:3]}
    documents |= {f"plain{suffix}": make(pairs).encode() for suffix, make in TEXTS.items()}
    documents |= {f"{codec}.txt": text(pairs).encode(codec, "replace") for codec in CODECS}
    documents |= {"book.epub": epub(pairs), "letter.docx": docx(pairs), "sheet.pdf": pdf(article)}
    return documents


def text(pairs: Pairs) -> str:
    """Write paragraphs in turn."""
    return "\n\n".join(side for pair in pairs for side in pair)


def blocks(pairs: Pairs) -> str:
    """Write one language after the other."""
    left, right = zip(*pairs, strict=True)
    return "\n\n".join([*left, "Translation", *right])


def page(pairs: Pairs) -> str:
    """Write a web page with a table, a list, ruby and a head."""
    rows = "".join(f"<tr><td>{escape(a)}</td><td>{escape(b)}</td></tr>" for a, b in pairs)
    ruby = "<p><ruby>河<rt>hé</rt>边<rt>biān</rt></ruby></p>"
    head = '<head><meta charset="utf-8"><title>Two sides</title></head>'
    return (
        f"<!DOCTYPE html><html>{head}<body><nav>Home</nav>{ruby}<table>{rows}</table></body></html>"
    )


def subtitles(pairs: Pairs) -> str:
    """Write SubRip cues of two lines."""
    cues = (f"{n}\n{_time(n)} --> {_time(n + 1)}\n{a}\n{b}\n" for n, (a, b) in enumerate(pairs, 1))
    return "\n".join(cues)


def web_subtitles(pairs: Pairs) -> str:
    """Write WebVTT cues."""
    return "WEBVTT\n\n" + subtitles(pairs).replace(",", ".")


def _time(second: int) -> str:
    return f"00:{second // 60:02}:{second % 60:02},000"


def table(pairs: Pairs, delimiter: str = ",") -> str:
    """Write two columns."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([("English", "中文"), *pairs])
    return out.getvalue()


def lines_of_json(pairs: Pairs) -> str:
    """Write an object a line."""
    return "\n".join(json.dumps({"en": a, "zh": b}, ensure_ascii=False) for a, b in pairs)


def stylish_subtitles(pairs: Pairs) -> str:
    """Write Advanced SubStation Alpha."""
    head = "[Script Info]\n[V4+ Styles]\n[Events]\nFormat: Layer, Start, End, Style, Text\n"
    return head + "".join(
        f"Dialogue: 0,0:00:{n:02}.00,0:00:{n + 1:02}.00,Default,{a}\\N{{\\i1}}{b}\n"
        for n, (a, b) in enumerate(pairs)
    )


def fragment(pairs: Pairs) -> str:
    """Write a part of a page, without a head."""
    return "".join(f"<h2>{escape(a)}</h2><p>{escape(b)}<br>{escape(a)}</p>" for a, b in pairs)


def notes(pairs: Pairs) -> str:
    """Write Markdown with a title, facts, lists and a table."""
    items = "".join(f"- {a}\n- {b}\n" for a, b in pairs[:3])
    rows = "".join(f"| {a} | {b} |\n" for a, b in pairs[3:])
    facts = "作者/Author(s): Ann Example\n日期/Date: March 4, 2026\n(1/2)\n"
    return f"# Tides\n\n# 潮水\n\n{facts}\n摘要\n\n{items}\n| en | zh |\n|---|---|\n{rows}"


def memory(pairs: Pairs) -> str:
    """Write a translation memory with codes in its segments."""
    units = "".join(
        f'<tu><prop type="x">y</prop><tuv xml:lang="en"><seg>{escape(a)}<ph type="lb">&lt;br&gt;'
        f'</ph></seg></tuv><tuv lang="zh-CN"><seg><hi>{escape(b)}</hi></seg></tuv></tu>'
        for a, b in pairs
    )
    head = '<header creationtool="Duizhao"><prop type="x-title">Two sides</prop></header>'
    return f'<?xml version="1.0"?><tmx version="1.4">{head}<body>{units}</body></tmx>'


CODECS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-32", "gb18030", "big5hkscs", "shift_jis")
TEXTS = {
    ".txt": text,
    "-blocks.txt": blocks,
    ".md": notes,
    ".html": page,
    ".htm": fragment,
    ".xhtml": lambda pairs: f"<?xml version='1.0'?><html>{fragment(pairs)}</html>",
    ".srt": subtitles,
    ".vtt": web_subtitles,
    ".ass": stylish_subtitles,
    ".ssa": stylish_subtitles,
    ".csv": table,
    ".tsv": lambda pairs: table(pairs, "\t"),
    ".jsonl": lines_of_json,
    ".tmx": memory,
    ".json": lambda pairs: f"[{lines_of_json(pairs).replace(chr(10), ',')}]",
}


def epub(pairs: Pairs) -> bytes:
    """Pack a book of one chapter."""
    chapter = "".join(f"<p>{escape(a)}</p><p>{escape(b)}</p>" for a, b in pairs)
    return _zip(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:'
            'container"><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
            "b.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Book</dc:title></metadata>'
            '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
            '</manifest><spine><itemref idref="a"/></spine></package>',
            "a.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1 id="x">One 一</h1>'
            f"{chapter}</body></html>",
            "n.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org'
            '/2007/ops"><body><nav epub:type="toc"><ol><li><a href="a.xhtml#x">One</a></li></ol>'
            "</nav></body></html>",
        }
    )


def docx(pairs: Pairs) -> bytes:
    """Pack a Word document with paragraphs and a table."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>".format
    cells = "".join(
        f"<w:tr><w:tc>{paragraph(escape(a))}</w:tc><w:tc>{paragraph(escape(b))}</w:tc></w:tr>"
        for a, b in pairs
    )
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return _zip(
        {
            "[Content_Types].xml": "<Types xmlns="
            '"http://schemas.openxmlformats.org/package/2006/content-types"><Default '
            'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
            f'+xml"/><Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
            "_rels/.rels": "<Relationships xmlns="
            '"http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
            f'Id="r" Type="{relation}" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"<w:document {space}><w:body>{paragraph('Title 题')}"
            f"<w:tbl>{cells}</w:tbl>{paragraph('End. 完。')}</w:body></w:document>",
        }
    )


def _zip(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def pdf(article: Article) -> bytes:
    """Print an article."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument

    application = QGuiApplication.instance() or QGuiApplication([])
    document = QTextDocument()
    document.setHtml("".join(_paragraphs(article)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet.pdf"
        document.print_(QPdfWriter(str(path)))
        del application
        return path.read_bytes()


def _paragraphs(article: Article) -> Iterator[str]:
    for row in article.rows:
        yield f"<p>{escape(row.left or '')}</p><p>{escape(row.right or '')}</p>"
