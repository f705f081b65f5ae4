from pathlib import Path

import pytest

from tests.cli.conftest import Command

TEXT = "The river rose.\n河水上涨了。\n\nThe bank was closed.\n銀行關門了。\n"


@pytest.fixture
def library(duizhao: Command, tmp_path: Path) -> Command:
    document = tmp_path / "high-water.txt"
    document.write_text(TEXT, encoding="utf-8")
    assert duizhao("import", document).status == 0
    assert duizhao("vocabulary", "add", "银行").status == 0
    return duizhao


def test_all_places_are_searched(library: Command) -> None:
    found = library("search", "yin2hang2", "--json").json
    assert found["dictionary"][0]["simplified"] == "银行"
    assert [entry["headword"] for entry in found["vocabulary"]] == ["银行"]
    (hit,) = found["library"]
    (start, end) = hit["marks"][0]
    assert hit["snippet"][start:end] == "銀行"
    assert hit["side"] in {"left", "right"}


@pytest.mark.parametrize("place", ["dictionary", "vocabulary", "library"])
def test_one_place_is_searched(library: Command, place: str) -> None:
    found = library("search", "银行", "--in", place, "--json").json
    assert [name for name, hits in found.items() if hits] == [place]


def test_it_is_told_in_lines(library: Command) -> None:
    told = library("search", "bank", "--limit", "3").out
    assert told.splitlines()[0] == "Dictionary"
    assert "The [bank] was closed." in told


def test_nothing_is_no_error(library: Command) -> None:
    outcome = library("search", "qqqqqq")
    assert (outcome.status, outcome.out) == (0, "Nothing was found.\n")


@pytest.mark.parametrize(("search", "count"), [("銀行", 1), ("银行", 1), ("river", 1), ("雪", 0)])
def test_the_list_is_searched_in_either_script(library: Command, search: str, count: int) -> None:
    assert len(library("library", "--search", search, "--json").json) == count
