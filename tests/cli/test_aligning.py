from pathlib import Path

import pytest

from tests.cli.conftest import Command

ENGLISH = """The bank opened early.
Everybody was surprised.
It began to rain in the afternoon.
"""
CHINESE = """银行很早就开门了，大家都很惊讶。
下午开始下雨。
"""


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "en.txt", tmp_path / "zh.txt"
    paths[0].write_text(ENGLISH, "utf-8")
    paths[1].write_text(CHINESE, "utf-8")
    return paths


def test_every_segment_stands_in_a_link(duizhao: Command, texts: tuple[Path, Path]) -> None:
    links = duizhao("align", *texts, "--json").json["links"]
    assert [(link["left"], link["right"]) for link in links] == [([0, 1], [0]), ([2], [1])]


@pytest.mark.parametrize("name", ["x.tmx", "x.tsv", "X.TSV"])
def test_pairs_are_written_and_read_again(
    duizhao: Command, texts: tuple[Path, Path], tmp_path: Path, name: str
) -> None:
    outcome = duizhao("align", *texts, "--to", tmp_path / name)
    assert (outcome.status, outcome.out) == (0, "")
    assert outcome.err.endswith(f"Wrote {tmp_path / name}.\n")
    (article,) = duizhao("inspect", tmp_path / name, "--json").json["articles"]
    assert article["languages"] == ["en", "zh-Hans"]
    assert [(row["left"], row["right"]) for row in article["rows"]] == [
        ("The bank opened early. Everybody was surprised.", "银行很早就开门了，大家都很惊讶。"),
        ("It began to rain in the afternoon.", "下午开始下雨。"),
    ]


def test_links_are_printed_beside_the_file(
    duizhao: Command, texts: tuple[Path, Path], tmp_path: Path
) -> None:
    outcome = duizhao("align", *texts, "--to", tmp_path / "x.tmx", "--json")
    assert len(outcome.json["links"]) == 2


@pytest.mark.parametrize("name", ["x.doc", "none/x.tmx"])
def test_what_cannot_be_written_is_said(
    duizhao: Command, texts: tuple[Path, Path], tmp_path: Path, name: str
) -> None:
    outcome = duizhao("align", *texts, "--to", tmp_path / name)
    assert outcome.status == 1
    assert "duizhao: " in outcome.err
    assert not (tmp_path / name).exists()
