from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Command

TEXT = """---
title: Rain
languages: en, zh-Hans
---

It rained. We stayed.

下雨了。我们没走。

Nobody called.

没人打电话。

Then it stopped.

后来停了。
"""


@pytest.fixture
def id_(duizhao: Command, tmp_path: Path) -> str:
    path = tmp_path / "rain.md"
    path.write_text(TEXT, "utf-8")
    return duizhao("import", path, "--json").json[0]["id"]


def texts(shape: Any) -> list[tuple[str | None, str | None]]:  # noqa: ANN401
    return [(row["left"], row["right"]) for row in shape["rows"]]


def test_rows_are_merged_split_and_shifted(duizhao: Command, id_: str) -> None:
    merged = duizhao("mend", "merge", id_, "2", "--json").json
    assert (merged["first"], merged["count"]) == (1, 2)
    assert texts(merged) == [("Nobody called.\nThen it stopped.", "没人打电话。\n后来停了。")]
    assert merged["rows"][0]["fixed"] is True
    outcome = duizhao("mend", "split", id_, "1", "left", "2")
    assert outcome.out.splitlines() == [
        "     1  It rained.  |  下雨了。",
        "     2  We stayed.  |  我们没走。",
    ]
    shifted = duizhao("mend", "shift", id_, "2", "right", "down", "--json").json
    assert texts(shifted)[0] == ("We stayed.", None)
    moved = duizhao("mend", "move", id_, "3", "left", "1", "up", "--json").json
    assert texts(moved)[0] == ("We stayed.\nNobody called.", None)


def test_sentences_are_linked_and_rows_fixed(duizhao: Command, id_: str) -> None:
    linked = duizhao("mend", "link", id_, "1", "1", "1,2", "--json").json
    assert {"left": [0], "right": [0, 1], "confidence": 1.0, "fixed": True} in linked["rows"][0][
        "links"
    ]
    parted = duizhao("mend", "unlink", id_, "1", "left", "1", "--json").json
    assert {"left": [0], "right": [], "confidence": 1.0, "fixed": True} in parted["rows"][0][
        "links"
    ]
    fixed = duizhao("mend", "fix", id_, "2", "--json").json
    assert fixed["rows"][0]["fixed"] is True
    assert duizhao("mend", "line-up", id_, "2").status == 1
    assert "fixed" not in duizhao("mend", "fix", id_, "2", "--release", "--json").json["rows"][0]
    assert duizhao("mend", "line-up", id_, "2").status == 0


def test_what_cannot_be_done_is_said(duizhao: Command, id_: str) -> None:
    for arguments in (
        ("merge", id_, "3"),
        ("merge", id_, "9"),
        ("split", id_, "1", "left", "7"),
        ("merge", "nowhere", "1"),
    ):
        outcome = duizhao("mend", *arguments)
        assert (outcome.status, outcome.err.count("\n")) == (1, 1)
    for arguments in (("link", id_, "1", "0", "1"), ("merge", id_, "0"), ("shift", id_, "1", "up")):
        assert duizhao("mend", *arguments).status == 2
