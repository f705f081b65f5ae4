from pathlib import Path

import pytest

from tests.cli.conftest import Command

TEXT = "# A market\n\nThe bank is open.\n\n银行开门了，银行有钱。\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "market.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_document_is_measured_and_nothing_is_changed(duizhao: Command, document: Path) -> None:
    (found,) = duizhao("levels", document, "--json").json
    chinese = found["languages"]["zh"]
    assert found["article"] is None
    assert chinese["known"] == 0
    assert chinese["lacking"][0]["headword"] == "银行"
    assert chinese["lacking"][0]["count"] == 2
    assert list(chinese["profiles"]) == ["HSK 2.0", "HSK 2021", "HSK 2025"]
    assert sum(chinese["profiles"]["HSK 2.0"]["levels"].values()) <= 1.001
    assert list(found["languages"]["en"]["profiles"]) == ["CEFR"]
    assert duizhao("library", "--json").json == []


def test_an_article_is_named_by_id_or_title(duizhao: Command, document: Path) -> None:
    (imported,) = duizhao("import", document, "--json").json
    duizhao("vocabulary", "add", "银行", "--status", "known")
    by_id = duizhao("levels", imported["id"], "--json").json
    assert by_id == duizhao("levels", imported["title"], "--json").json
    assert by_id[0]["languages"]["zh"]["known"] > 0
    (listed,) = duizhao("library", "--json").json
    assert listed["known"]["zh"] == by_id[0]["languages"]["zh"]["known"]


def test_it_is_told_in_lines(duizhao: Command, document: Path) -> None:
    told = duizhao("levels", document).out
    assert "HSK 2.0: HSK" in told
    assert "2 × 银行  yín háng  bank" in told


def test_what_is_neither_article_nor_document(duizhao: Command) -> None:
    outcome = duizhao("levels", "nowhere")
    assert outcome.status == 1
    assert "no article and no document" in outcome.err
