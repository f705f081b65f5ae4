from pathlib import Path

from tests.cli.conftest import Command


def words(outcome_json: dict[str, list[dict[str, str]]]) -> list[str]:
    return [token["text"] for token in outcome_json["tokens"]]


def test_a_split_holds_in_what_is_annotated(duizhao: Command) -> None:
    text = "他们研究生命的起源。".encode()
    duizhao("corrections", "add", "split", "研究生", "命")
    assert words(duizhao("annotate", "--json", stdin=text).json)[1:3] == ["研究生", "命"]
    traditional = "他們研究生命。".encode()
    assert words(duizhao("annotate", "--json", stdin=traditional).json)[1:3] == ["研究生", "命"]


def test_a_reading_and_a_meaning_hold_wherever_the_word_stands(duizhao: Command) -> None:
    duizhao("corrections", "add", "reading", "銀行", "yin2 xing2")
    duizhao("corrections", "add", "gloss", "bridge", "桥牌")
    (bank,) = duizhao("annotate", "--json", stdin="银行".encode()).json["tokens"]
    assert (bank["readings"], bank["source"], bank["confidence"]) == (
        ["yín", "xíng"],
        "correction",
        1.0,
    )
    tokens = duizhao("annotate", "--json", stdin=b"Two bridges").json["tokens"]
    assert tokens[-1]["gloss"] == "桥牌"


def test_they_are_listed_found_and_deleted(duizhao: Command) -> None:
    added = duizhao("corrections", "add", "reading", "银行", "yínháng", "--json").json
    duizhao("corrections", "add", "split", "研究", "生命")
    assert added["reading"] == ["yín", "háng"]
    assert added["scope"] == "always"
    assert len(duizhao("corrections", "list", "--json").json) == 2
    (found,) = duizhao("corrections", "list", "--search", "háng", "--json").json
    assert found == added
    (split,) = duizhao("corrections", "list", "--kind", "split", "--json").json
    assert split["cuts"] == [2]
    assert "研究 | 生命" in duizhao("corrections", "list").out
    assert duizhao("corrections", "delete", added["id"]).status == 0
    assert duizhao("corrections", "delete", added["id"]).status == 1
    assert len(duizhao("corrections", "list", "--scope", "always", "--json").json) == 1


def test_they_go_out_and_come_back(duizhao: Command, tmp_path: Path) -> None:
    file, elsewhere = tmp_path / "fixed.jsonl", tmp_path / "elsewhere"
    duizhao("corrections", "add", "gloss", "银行", "a bank by the river")
    assert duizhao("corrections", "export", file).status == 0
    there = ("--data", elsewhere)
    assert duizhao("corrections", "import", file, "--json", *there).json == {
        "read": 1,
        "changed": 1,
    }
    assert duizhao("corrections", "import", file, *there).err == "Read 1, new or changed: 0.\n"
    (kept,) = duizhao("corrections", "list", "--json", *there).json
    assert kept["gloss"] == "a bank by the river"


def test_a_file_that_holds_something_else_changes_nothing(duizhao: Command, tmp_path: Path) -> None:
    file = tmp_path / "fixed.jsonl"
    duizhao("corrections", "add", "gloss", "银行", "a bank")
    duizhao("corrections", "export", file)
    file.write_text(
        file.read_text(encoding="utf-8").replace("银行", "河") + "{}\n", encoding="utf-8"
    )
    outcome = duizhao("corrections", "import", file)
    assert outcome.status == 1
    assert "Line 2 of" in outcome.err
    assert [each["surface"] for each in duizhao("corrections", "list", "--json").json] == ["银行"]
    assert duizhao("corrections", "import", tmp_path).status == 2
    assert duizhao("corrections", "import", tmp_path / "none").status == 1


def test_what_makes_no_sense_is_one_sentence(duizhao: Command) -> None:
    for arguments in (
        ("reading", "银行", "yin2"),
        ("reading", "bank", "bank1"),
        ("split", "。"),
        ("gloss", "银行", " "),
    ):
        outcome = duizhao("corrections", "add", *arguments)
        assert outcome.status == 1
        assert outcome.err.count("\n") == 1
