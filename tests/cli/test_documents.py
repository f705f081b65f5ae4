from pathlib import Path

import pytest

from tests.cli.conftest import Command

TEXT = """\
The tea house opens at noon. Old men bring their birds.

茶館中午開門。老人帶著鳥來。

A boy pours water from a long spout.

一個男孩用長嘴壺倒水。
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "tea.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_inspect_has_the_shape_of_the_contract(duizhao: Command, document: Path) -> None:
    report = duizhao("inspect", document, "--json").json
    (article,) = report["articles"]
    assert set(article) == {
        "languages", "title", "source", "authors", "published", "posted", "url", "keywords",
        "series", "part", "rows",
    }  # fmt: skip
    assert article["languages"] == ["en", "zh-Hant"]
    assert set(article["title"]) == {"en", "zh"}
    first = article["rows"][0]
    assert set(first) == {"kind", "left", "right", "confidence", "links"}
    assert [(link["left"], link["right"]) for link in first["links"]] == [([0], [0]), ([1], [1])]


def test_inspect_changes_nothing(duizhao: Command, document: Path) -> None:
    before = sorted(document.parent.rglob("*"))
    duizhao("inspect", document)
    made = set(document.parent.rglob("*")) - set(before)
    assert not [path for path in made if path.is_file()]


def test_import_puts_it_into_the_library_once(duizhao: Command, document: Path) -> None:
    (first,) = duizhao("import", document, "--json").json
    (again,) = duizhao("import", document, "--json").json
    assert (first["was_there"], again["was_there"]) == (False, True)
    (listed,) = duizhao("library", "--json").json
    assert listed["id"] == first["id"] == again["id"]
    assert listed["rows"] == 2


def test_the_library_is_searched_by_text(duizhao: Command, document: Path) -> None:
    duizhao("import", document)
    assert len(duizhao("library", "--search", "長嘴", "--json").json) == 1
    assert duizhao("library", "--search", "coffee", "--json").json == []


def test_one_bad_file_of_several_imports_none(duizhao: Command, document: Path) -> None:
    outcome = duizhao("import", document, document.with_name("missing.txt"))
    assert outcome.status == 1
    assert duizhao("library", "--json").json == []


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\x00binary", b"   \n\n"])
def test_bad_files_are_one_sentence(duizhao: Command, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    for command in ("inspect", "import"):
        outcome = duizhao(command, path)
        assert (outcome.status, outcome.out) == (1, "")
        assert "bad.txt is" in outcome.err
        assert outcome.err.count("\n") == 1


def test_a_folder_is_said(duizhao: Command, tmp_path: Path) -> None:
    outcome = duizhao("inspect", tmp_path)
    assert outcome.status == 1
    assert "is a folder" in outcome.err
