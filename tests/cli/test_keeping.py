from pathlib import Path

import pytest

from tests.cli.conftest import Command


@pytest.mark.parametrize("name", ["deck.apkg", "words.csv", "words.tsv", "notes.txt"])
def test_export(duizhao: Command, tmp_path: Path, name: str) -> None:
    duizhao("vocabulary", "add", "银行")
    outcome = duizhao("export", "--to", tmp_path / name, "--json")
    assert outcome.json == {"path": str(tmp_path / name), "notes": 1}
    assert (tmp_path / name).stat().st_size > 0


def test_export_of_nothing_is_said(duizhao: Command, tmp_path: Path) -> None:
    outcome = duizhao("export", "--to", tmp_path / "deck.apkg")
    assert outcome.status == 1
    assert not (tmp_path / "deck.apkg").exists()


def test_export_onto_a_place_that_cannot_be_written(duizhao: Command, tmp_path: Path) -> None:
    duizhao("vocabulary", "add", "银行")
    (tmp_path / "file").write_text("in the way")
    outcome = duizhao("export", "--to", tmp_path / "file" / "deck.apkg")
    assert outcome.status == 1
    assert outcome.err.count("\n") == 1
    assert (tmp_path / "file").read_text() == "in the way"


def test_backup_and_restore(duizhao: Command, tmp_path: Path) -> None:
    duizhao("vocabulary", "add", "银行")
    assert duizhao("backup", tmp_path / "copy.sqlite3").status == 0
    duizhao("vocabulary", "add", "bridge")
    outcome = duizhao("restore", tmp_path / "copy.sqlite3")
    assert outcome.status == 0
    assert [e["headword"] for e in duizhao("vocabulary", "list", "--json").json] == ["银行"]
    kept = Path(outcome.err.strip().rpartition(" is in ")[2].removesuffix("."))
    assert kept.exists()


def test_restore_of_something_else_changes_nothing(duizhao: Command, tmp_path: Path) -> None:
    duizhao("vocabulary", "add", "银行")
    (tmp_path / "copy.sqlite3").write_text("no database")
    assert duizhao("restore", tmp_path / "copy.sqlite3").status == 1
    assert len(duizhao("vocabulary", "list", "--json").json) == 1


def test_check_counts_and_names_the_dictionaries(duizhao: Command) -> None:
    duizhao("vocabulary", "add", "银行")
    outcome = duizhao("check", "--json")
    assert outcome.status == 0
    assert outcome.json["problems"] == []
    assert 1 in outcome.json["counts"].values()
    assert any(line.startswith("CC-CEDICT") for line in outcome.json["dictionaries"])


def test_check_of_a_damaged_file(duizhao: Command, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "duizhao.sqlite3").write_bytes(b"garbage" * 1000)
    outcome = duizhao("check")
    assert outcome.status == 1
    assert outcome.err.count("\n") == 1
