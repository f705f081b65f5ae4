"""Our own documents against what a perfect import makes of them, as they are and rebuilt."""

import csv
import html
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from reader.core.articles import Article, Inspection
from reader.core.choices import AS_FOUND
from reader.library.inspection import inspect_data, inspect_file

FOLDER = Path(__file__).parents[1] / "data" / "layouts"
GOLD: dict[str, list[dict[str, Any]]] = json.loads((FOLDER / "GOLD.json").read_text("utf-8"))
BULLET = re.compile(r"^(?:[-*•·◦▪●]|\(?\d{1,3}[.)、])\s*")

Pair = tuple[str, str]


@dataclass(frozen=True)
class Wanted:
    """An article of the gold: its titles and pairs, as written, paragraphs joined by newlines."""

    titles: tuple[str, str]
    pairs: tuple[Pair, ...]
    one_sided: tuple[str, ...]


def wanted(name: str) -> list[Wanted]:
    lines = (FOLDER / name).read_text("utf-8").split("\n")

    def text(numbers: list[int]) -> str:
        return "\n".join(lines[number - 1] for number in numbers if number)

    return [
        Wanted(
            (text(gold["title"][:1]), text(gold["title"][1:])),
            tuple(
                (text(left), text(right))
                for left, right in gold["pairs"]
                if [left, right] != [[number] for number in gold["title"]]
            ),
            tuple(
                text([number])
                for key in ("left_only", "right_only", "comment")
                for number in gold.get(key, [])
            ),
        )
        for gold in GOLD[name]
    ]


def bare(text: str) -> str:
    """What is written without bullets and white space."""
    lines = unicodedata.normalize("NFKC", text).splitlines()
    return re.sub(r"\s", "", "".join(BULLET.sub("", line.strip()) for line in lines))


def pairs_of(article: Article) -> set[Pair]:
    return {(bare(row.left), bare(row.right)) for row in article.rows if row.left and row.right}


def f1(name: str, inspection: Inspection) -> float:
    """Score the pairs, each in the article that has most of them; sides may be swapped."""
    gold = [{(bare(a), bare(b)) for a, b in one.pairs} for one in wanted(name)]
    titles = {bare(title) for one in wanted(name) for title in one.titles if title}
    found = [
        {pair for pair in pairs_of(article) if not titles & set(pair)}
        for article in inspection.articles
    ]
    hits = sum(max((_hits(pairs, one) for one in found), default=0) for pairs in gold)
    have, want = sum(map(len, found)), sum(map(len, gold))
    return 2 * hits / (have + want) if have + want else 1.0


def _hits(gold: set[Pair], found: set[Pair]) -> int:
    return max(len(gold & found), len(gold & {(b, a) for a, b in found}))


@pytest.mark.parametrize("name", GOLD)
def test_each_document_is_understood(name: str) -> None:
    inspection = inspect_file(FOLDER / name)
    assert len(inspection.articles) == len(GOLD[name])
    assert f1(name, inspection) >= 0.95


def test_pairs_titles_metadata_and_text_of_all() -> None:
    inspections = {name: inspect_file(FOLDER / name) for name in GOLD}
    assert mean(f1(name, one) for name, one in inspections.items()) >= 0.97
    told = [fact for name, one in inspections.items() for fact in facts(name, one)]
    assert [fact for fact in told if fact[1] != fact[2]] == []
    for name, inspection in inspections.items():
        text = bare("".join(written(inspection)))
        for one in wanted(name):
            assert all(bare(line) in text for line in one.one_sided)


def written(inspection: Inspection) -> Iterator[str]:
    for article in inspection.articles:
        yield from (title for title in article.metadata.titles if title)
        yield from (side for row in article.rows for side in (row.left, row.right) if side)


def facts(name: str, inspection: Inspection) -> Iterator[tuple[str, object, object]]:
    """What the gold tells of each article, with what was found."""
    for gold, expected, article in zip(GOLD[name], wanted(name), inspection.articles, strict=True):
        found = article.metadata
        titles = [bare(title or "") for title in found.titles]
        for title in filter(None, expected.titles):
            yield "title", bare(title), next((t for t in titles if t == bare(title)), titles)
        for key in ("published", "posted", "source"):
            if key in gold:
                yield key, gold[key], getattr(found, key)
        for key in ("authors", "keywords", "part"):
            if key in gold:
                yield key, tuple(gold[key]), getattr(found, key)
        if "languages" in gold:
            yield "languages", gold["languages"], [tag.split("-")[0] for tag in found.languages]


BILINGUAL = [name for name, articles in GOLD.items() if len(articles[0]["pairs"]) > 3]


def paragraphs(one: Wanted) -> list[Pair]:
    """All rows of an article, each side in one line."""
    rows = [one.titles, *one.pairs] if all(one.titles) else list(one.pairs)
    return [(_line(left), _line(right)) for left, right in rows]


def _line(text: str) -> str:
    lines = [BULLET.sub("", line) for line in text.split("\n")]
    return (" " if text.isascii() or re.match(r"[A-Za-z“]", text) else "").join(lines)


def page(body: str) -> bytes:
    return f"<!DOCTYPE html><html><body><article>{body}</article></body></html>".encode()


def in_turn_page(articles: list[Wanted]) -> bytes:
    """Paragraph and translation in turn, as web pages have them."""
    return page(
        "".join(f"<p>{html.escape(text)}</p>" for row in paragraphs(articles[0]) for text in row)
    )


def broken_page(articles: list[Wanted]) -> bytes:
    """Both languages in one paragraph, divided by a line break."""
    rows = ("<br>".join(map(html.escape, row)) for row in paragraphs(articles[0]))
    return page("".join(f"<p>{row}</p>" for row in rows))


def table_page(articles: list[Wanted]) -> bytes:
    rows = paragraphs(articles[0])
    cells = ("".join(f"<td>{html.escape(text)}</td>" for text in row) for row in rows)
    return page(f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>")


def blocks_page(articles: list[Wanted]) -> bytes:
    """The whole text, then the whole translation."""
    sides = zip(*paragraphs(articles[0]), strict=True)
    texts = ["".join(f"<p>{html.escape(text)}</p>" for text in side) for side in sides]
    return page("<hr>".join(texts))


def delimited(delimiter: str) -> Callable[[list[Wanted]], bytes]:
    def write(articles: list[Wanted]) -> bytes:
        file = io.StringIO()
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerows([("English", "中文"), *paragraphs(articles[0])])
        return file.getvalue().encode("utf-8-sig")

    return write


def markdown_table(articles: list[Wanted]) -> bytes:
    rows = [("English", "中文"), ("---", "---"), *paragraphs(articles[0])]
    return "\n".join(f"| {left} | {right} |" for left, right in rows).encode()


def one_line_each(articles: list[Wanted]) -> bytes:
    """A sentence and its translation on one line; lines without a full stop get none."""
    return "\n".join(f"{left} | {right}" for left, right in paragraphs(articles[0])).encode()


def subtitles(articles: list[Wanted]) -> bytes:
    rows = enumerate(paragraphs(articles[0]))
    cues = (f"{n}\n{clock(5 * n)} --> {clock(5 * n + 4)}\n{a}\n{b}\n" for n, (a, b) in rows)
    return "\n".join(cues).encode()


def clock(seconds: int) -> str:
    return f"00:{seconds // 60:02}:{seconds % 60:02},000"


def book(articles: list[Wanted]) -> bytes:
    """An e-book of chapters, each a text and then its translation."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
            '<rootfiles><rootfile full-path="book.opf" '
            'media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        items, spine = "", ""
        for number, one in enumerate(articles):
            rows = paragraphs(one)
            texts = "".join(f"<p>{html.escape(text)}</p>" for row in rows for text in row)
            archive.writestr(
                f"{number}.xhtml",
                f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{texts}</body></html>',
            )
            items += (
                f'<item id="c{number}" href="{number}.xhtml" media-type="application/xhtml+xml"/>'
            )
            spine += f'<itemref idref="c{number}"/>'
        archive.writestr(
            "book.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/>'
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>",
        )
    return file.getvalue()


def word(articles: list[Wanted]) -> bytes:
    """A Word document: the text, a line that says so, and the translation."""
    sides = list(zip(*paragraphs(articles[0]), strict=True))
    texts = [*sides[1], "English translation", *sides[0]]
    body = "".join(f"<w:p><w:r><w:t>{html.escape(text)}</w:t></w:r></w:p>" for text in texts)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'content-types"><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships"><Relationship Id="r1" Type="{relation}" Target="word/document.xml"/>'
        "</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


FORMATS: dict[str, tuple[str, Callable[[list[Wanted]], bytes]]] = {
    "a page in turn": ("page.html", in_turn_page),
    "a page with line breaks": ("page.html", broken_page),
    "a page with a table": ("page.html", table_page),
    "a page in two blocks": ("page.html", blocks_page),
    "values divided by commas": ("table.csv", delimited(",")),
    "values divided by tabs": ("table.tsv", delimited("\t")),
    "a Markdown table": ("table.md", markdown_table),
    "two languages on a line": ("lines.txt", one_line_each),
    "subtitles": ("film.srt", subtitles),
    "an e-book": ("book.epub", book),
    "a Word document": ("letter.docx", word),
}


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_texts_in_other_formats(form: str) -> None:
    name, write = FORMATS[form]
    names = [document for document in BILINGUAL if "en" in GOLD[document][0]["languages"][:1]]
    scores: dict[str, float] = {}
    for document in names:
        articles = wanted(document)
        kept = articles if form == "an e-book" else articles[:1]
        inspection = inspect_data(write(kept), name, AS_FOUND)
        scores[document] = score_of(kept, inspection)
    assert mean(scores.values()) >= 0.97, scores


def score_of(articles: list[Wanted], inspection: Inspection) -> float:
    gold = {(bare(_line(a)), bare(_line(b))) for one in articles for a, b in one.pairs}
    titles = {bare(_line(title)) for one in articles for title in one.titles if title}
    found = set[Pair]().union(*map(pairs_of, inspection.articles))
    found = {pair for pair in found if not titles & set(pair)}
    return 2 * _hits(gold, found) / (len(gold) + len(found))


ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk", "big5hkscs")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_gives_the_same(encoding: str) -> None:
    scores: list[float] = []
    for name in GOLD:
        text = (FOLDER / name).read_text("utf-8")
        try:
            data = text.encode(encoding)
        except UnicodeEncodeError:
            continue
        scores.append(f1(name, inspect_data(data, name, AS_FOUND)))
    assert len(scores) > 3
    assert mean(scores) >= 0.97


def test_the_gold_is_sound() -> None:
    """Lines are used once and stand in order, except the sides of one another."""
    for name, articles in GOLD.items():
        lines = (FOLDER / name).read_text("utf-8").split("\n")
        for gold in articles:
            for side in (0, 1):
                numbers = [number for pair in gold["pairs"] for number in pair[side]]
                assert all(one < other for one, other in pairwise(numbers)), name
                assert all(lines[number - 1].strip() for number in numbers), name
