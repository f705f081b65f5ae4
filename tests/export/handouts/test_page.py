import base64
import hashlib
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typing_extensions import override

from reader.core.articles import Metadata, Row, RowKind
from reader.core.errors import CancelledError, OutputError
from reader.core.handouts import Handout
from reader.export.handouts.page import write_page

VOID = {"meta", "link", "br"}


class Page(HTMLParser):
    """Checks that every element is closed in turn, and keeps elements and text."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.texts.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


Write = Callable[..., Page]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(*handouts: Handout) -> Page:
        write_page(handouts, tmp_path / "page.html")
        page = Page()
        page.feed((tmp_path / "page.html").read_text("utf-8"))
        page.close()
        assert not page.open
        return page

    return write


def test_page_has_nothing_but_itself(write: Write, handout: Handout, tmp_path: Path) -> None:
    page = write(handout)
    assert not {"script", "img", "link", "iframe", "object"} & {tag for tag, _ in page.elements}
    allowed = {"href"} if page.named("a") else set()
    loading = {"src", "href", "srcset", "style", "data", "action"}
    assert {name for _, found in page.elements for name in found} & loading == allowed
    assert not re.search(r"url\(|@import", (tmp_path / "page.html").read_text("utf-8"))


def test_the_policy_lets_the_page_have_its_own_style_only(
    write: Write, handout: Handout, tmp_path: Path
) -> None:
    policies = [m.get("content") for m in write(handout).named("meta") if "http-equiv" in m]
    text = (tmp_path / "page.html").read_text("utf-8")
    style = text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policies == [
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    ]


def test_title_block(write: Write, handout: Handout) -> None:
    page = write(handout)
    assert "A bank <by> the river · 河边的银行" in page.texts
    assert page.named("html") == [{"lang": "en"}]
    assert page.named("time") == [{"datetime": "2026-03-04"}]
    assert page.named("a")[0]["href"] == "https://example.org/bank?a=1&b=2"
    origin = "".join(page.texts).partition("Own & words · ")[2]
    assert origin.startswith("A. Writer, 王小明 · 2026-03-04 · https://example.org/bank?a=1&b=2\n")
    about = {m.get("name") or m.get("property"): m.get("content") for m in page.named("meta")}
    assert about["og:site_name"] == "Own & words"
    assert about["keywords"] == "banks, 河"


def test_rows_keep_their_order_and_kinds(write: Write, handout: Handout) -> None:
    classes = [found.get("class") for found in write(handout).named("div")]
    kinds = [each.removeprefix("row ") for each in classes if each and each.startswith("row ")]
    assert kinds == ["title", *(row.kind.value for row in handout.rows)]


def test_sides_say_their_language(write: Write, handout: Handout) -> None:
    sides = [found for found in write(handout).named("div") if "lang" in found]
    assert {(side["class"], side["lang"]) for side in sides} == {
        ("left", "en"),
        ("right", "zh-Hans"),
    }


def test_other_languages(write: Write, other: Handout) -> None:
    page = write(other)
    assert "".join(page.texts).split() == ["Untitled", "東京とうきょうطوكيو"]
    assert {"class": "right", "lang": "ar", "dir": "auto"} in page.named("div")


def test_several_articles_have_a_list_that_leads_to_them(
    write: Write, handout: Handout, other: Handout
) -> None:
    page = write(handout, other)
    targets = [found["href"] for found in page.named("a") if (found["href"] or "")[0] == "#"]
    assert targets == [f"#{found['id']}" for found in page.named("article")]
    assert page.texts.count("Untitled") == 1


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//x", "http://[", ""])
def test_an_address_that_is_none_is_no_link(write: Write, url: str) -> None:
    metadata = Metadata(languages=("en", "zh"), titles=("T", None), url=url)
    assert not write(Handout(metadata, [Row(RowKind.PARAGRAPH, "a", "b")])).named("a")


def test_words_follow_the_text(write: Write, handout: Handout) -> None:
    words = (Row(RowKind.HEADING, "Words", "生词"), Row(RowKind.ITEM, "bank", "银行"))
    with_words = Handout(handout.metadata, handout.rows, words=words)
    page = write(with_words)
    assert page.named("section") == [{"class": "words"}]
    assert "".join(page.texts).split()[-2:] == ["Words生词", "bank银行"]


def test_trouble_leaves_what_was_there(handout: Handout, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("old")

    def stop(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        write_page([handout], tmp_path / "page.html", stop)
    with pytest.raises(OutputError, match="does not exist"):
        write_page([handout], tmp_path / "none" / "page.html")
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]
    assert (tmp_path / "page.html").read_text() == "old"
