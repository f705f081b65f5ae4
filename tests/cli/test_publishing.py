from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.cli.conftest import Command

TEXT = """---
title: The bank
title-zh: 银行
languages: en, zh-Hans
---

The bank opened early.

银行很早就开门了。
"""


@pytest.fixture
def article(duizhao: Command, tmp_path: Path) -> str:
    (tmp_path / "bank.md").write_text(TEXT, "utf-8")
    return duizhao("import", tmp_path / "bank.md", "--json").json[0]["id"]


def test_publish_html(duizhao: Command, article: str, tmp_path: Path) -> None:
    outcome = duizhao(
        "publish", article, "--to", tmp_path / "x.html", "--pinyin", "all",
        "--script", "traditional", "--json",
    )  # fmt: skip
    assert outcome.json == {"path": str(tmp_path / "x.html"), "articles": 1}
    page = (tmp_path / "x.html").read_text("utf-8")
    assert "<ruby>銀<rt>yín</rt>行<rt>háng</rt></ruby>" in page


def test_publish_pdf_without_a_screen(duizhao: Command, article: str, tmp_path: Path) -> None:
    outcome = duizhao("publish", article, "--to", tmp_path / "x.pdf", "--paper", "letter")
    assert outcome.status == 0
    document: Any = pypdfium2.PdfDocument((tmp_path / "x.pdf").read_bytes())
    assert document[0].get_width() == 612
    assert "opened early" in document[0].get_textpage().get_text_bounded()
    document.close()


def test_publish_pairs(duizhao: Command, article: str, tmp_path: Path) -> None:
    assert duizhao("publish", article, "--to", tmp_path / "x.tmx").status == 0
    again = duizhao("inspect", tmp_path / "x.tmx", "--json").json["articles"]
    assert [(one["title"], one["languages"]) for one in again] == [
        ({"en": "The bank", "zh": "银行"}, ["en", "zh-Hans"])
    ]
    assert [(row["left"], row["right"]) for row in again[0]["rows"]] == [
        ("The bank opened early.", "银行很早就开门了。")
    ]


def test_words(duizhao: Command, article: str, tmp_path: Path) -> None:
    outcome = duizhao("publish", article, "--to", tmp_path / "x.html", "--words")
    assert outcome.err == f"Wrote {tmp_path / 'x.html'}.\n"
    assert 'class="words"' not in (tmp_path / "x.html").read_text("utf-8")


@pytest.mark.parametrize(
    "name", ["x.doc", "none/x.html", "none/x.pdf", "none/x.epub", "none/x.md", "none/x.tmx"]
)
def test_what_cannot_be_written_is_said(
    duizhao: Command, article: str, tmp_path: Path, name: str
) -> None:
    outcome = duizhao("publish", article, "--to", tmp_path / name)
    assert outcome.status == 1
    assert outcome.err.count("\n") == 1
    assert not (tmp_path / name).exists()


def test_wrong_usage(duizhao: Command, tmp_path: Path) -> None:
    assert duizhao("publish", "--to", tmp_path / "x.html").status == 2
    assert duizhao("publish", "id", "--to", "x.html", "--pinyin", "some").status == 2
