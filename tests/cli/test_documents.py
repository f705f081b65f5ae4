from pathlib import Path

import pytest
from msgspec.structs import replace

from reader import paths
from reader.cli.shapes import row_shape
from reader.core.articles import Row, RowKind, Ruby, Side
from reader.library.inspection import inspect_file
from tests.cli.conftest import Command
from tests.library.webserver import WebServer, answer

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
        "series", "part", "rows", "left_out",
    }  # fmt: skip
    assert article["languages"] == ["en", "zh-Hant"]
    assert set(article["title"]) == {"en", "zh"}
    first = article["rows"][0]
    assert set(first) == {"kind", "left", "right", "confidence", "links"}
    assert [(link["left"], link["right"]) for link in first["links"]] == [([0], [0]), ([1], [1])]


def test_inspect_tells_how_it_read(duizhao: Command, tmp_path: Path) -> None:
    path = tmp_path / "tea.txt"
    path.write_text(f"{TEXT}\n订阅我们的邮件\n", "gb18030", errors="replace")
    report = duizhao("inspect", path, "--json").json
    assert (report["encoding"], report["encoding_is_guessed"]) == ("gb18030", True)
    assert report["layout"] == "alternating"
    assert report["left_out"] == []


def test_inspect_follows_choices(duizhao: Command, document: Path) -> None:
    report = duizhao("inspect", document, "--swap", "--layout", "alternating", "--json").json
    assert report["articles"][0]["rows"][0]["left"].startswith("茶館")
    wrong = duizhao("inspect", document, "--encoding", "utf-16-le")
    assert (wrong.status, wrong.err.count("\n")) == (1, 1)
    assert duizhao("inspect", document, "--layout", "spiral").status == 2


def test_inspect_prints_times_and_readings_only_where_there_are_some() -> None:
    plain = Row(RowKind.PARAGRAPH, "Tea.", "茶。")
    rich = replace(plain, rubies=(Ruby(Side.RIGHT, 0, 1, "chá"),), times=(0, 1500))
    assert not {"times", "rubies"} & set(row_shape(plain))
    assert row_shape(rich)["times"] == [0, 1500]
    assert row_shape(rich)["rubies"] == [{"side": "right", "start": 0, "end": 1, "text": "chá"}]


def test_two_files_are_read_as_one(duizhao: Command, tmp_path: Path) -> None:
    english, chinese = tmp_path / "en.txt", tmp_path / "zh.txt"
    english.write_text("The first rain.\n\nThe second snow.\n", "utf-8")
    chinese.write_text("第一场雨。\n\n第二场雪。\n", "utf-8")
    (article,) = duizhao("inspect", english, "--with", chinese, "--json").json["articles"]
    assert [row["right"] for row in article["rows"]] == ["第一场雨。", "第二场雪。"]
    duizhao("import", english, "--with", chinese)
    (listed,) = duizhao("library", "--json").json
    assert listed["origin"] == ["en.txt", "zh.txt"]
    assert duizhao("import", english, english, "--with", chinese).status == 2
    assert duizhao("import", "https://example.org/", "--with", chinese).status == 2


def test_two_files_that_do_not_belong_together_are_said(duizhao: Command, tmp_path: Path) -> None:
    starters = [
        one
        for path in sorted(paths.content().glob("*.md"))[:6]
        for one in inspect_file(path).articles
    ]
    english, chinese = tmp_path / "en.txt", tmp_path / "zh.txt"
    for path, side, some in (
        (english, Side.LEFT, starters[:3]),
        (chinese, Side.RIGHT, starters[3:]),
    ):
        texts = [row.text(side) or "" for article in some for row in article.rows]
        path.write_text("\n\n".join(texts), "utf-8")
    for command in ("inspect", "import"):
        said = duizhao(command, english, "--with", chinese).err
        assert "These two texts do not seem to belong together." in said
    report = duizhao("inspect", english, "--with", chinese, "--json").json
    assert report["warnings"][0]["code"] == "strangers"


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


def test_a_newer_version_is_said_and_taken_when_asked_for(duizhao: Command, document: Path) -> None:
    (first,) = duizhao("import", document, "--json").json
    document.write_text(TEXT.replace("noon", "dawn"), "utf-8")
    updated = duizhao("import", document, "--update")
    assert updated.out.endswith("(brought up to date)\n")
    document.write_text(TEXT.replace("noon", "dusk"), "utf-8")
    beside = duizhao("import", document, "--json")
    assert (beside.json[0]["older"], beside.json[0]["was_there"]) == (first["id"], False)
    assert "--update" in beside.err


def test_a_web_address_is_imported(duizhao: Command) -> None:
    with WebServer().serving() as server:
        server.pages["/tea.txt"] = answer(TEXT.encode(), 200, Content_Type="text/plain")
        (imported,) = duizhao("import", f"{server.root}/tea.txt", "--json").json
        missing = duizhao("import", f"{server.root}/coffee.txt")
    assert imported["was_there"] is False
    assert (missing.status, missing.err.count("\n")) == (1, 1)
    (listed,) = duizhao("library", "--json").json
    assert listed["url"] == f"{server.root}/tea.txt"


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
