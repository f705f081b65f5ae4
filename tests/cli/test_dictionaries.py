from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.language.own_dictionaries.makers import make_cedict, make_stardict, stardict_parts

PLANT = {"quagglewort": "a plant of our own making\nin two lines"}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [
        make_cedict(tmp_path / "harbour.u8"),
        make_stardict(tmp_path, stardict_parts(PLANT, title="Plants")),
    ]


def titles(duizhao: Command) -> list[str]:
    return [each["title"] for each in duizhao("dictionaries", "list", "--json").json["own"]]


def test_dictionaries_are_added_and_answer(duizhao: Command, files: list[Path]) -> None:
    added = duizhao("dictionaries", "add", *files)
    assert added.status == 0
    assert "Added Plants: StarDict, en → en, 1 entry" in added.err
    found = duizhao("gloss", "quagglewort", "--json").json
    assert found["own"] == [
        {
            "dictionary": "Plants",
            "headword": "quagglewort",
            "reading": None,
            "definitions": [PLANT["quagglewort"]],
        }
    ]
    assert found["english"] == []
    assert duizhao("gloss", "quagglewort").out == (
        "Only your own dictionaries have this word.\n"
        "quagglewort  [Plants]\n  a plant of our own making\n  in two lines\n"
    )


def test_a_word_that_no_own_dictionary_has_is_as_it_was(
    duizhao: Command, files: list[Path]
) -> None:
    before = duizhao("gloss", "银行", "--json").json
    assert "own" not in before
    duizhao("dictionaries", "add", *files)
    assert duizhao("gloss", "银行", "--json").json == before


def test_order_names_and_switches(duizhao: Command, files: list[Path]) -> None:
    duizhao("dictionaries", "add", *files)
    moved = duizhao("dictionaries", "move", "Plants", "1")
    assert moved.err == "1. Plants\n2. Harbour words\n"
    assert titles(duizhao) == ["Plants", "Harbour words"]
    assert duizhao("dictionaries", "rename", "Plants", "Our garden").status == 0
    off = duizhao("dictionaries", "off", "Our garden", "--json").json
    assert (off["title"], off["on"]) == ("Our garden", False)
    assert duizhao("gloss", "quagglewort").status == 1
    assert duizhao("dictionaries", "on", "Our garden").err == "Our garden is on.\n"
    assert duizhao("gloss", "quagglewort").status == 0
    assert "1. Our garden: StarDict" in duizhao("dictionaries", "list").out
    assert duizhao("dictionaries", "remove", "Our garden").status == 0
    assert titles(duizhao) == ["Harbour words"]


def test_what_cannot_be_added_is_a_sentence_and_the_rest_is_added(
    duizhao: Command, files: list[Path], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04 and nothing more")
    outcome = duizhao("dictionaries", "add", bad, files[0], "--json")
    assert outcome.status == 1
    assert outcome.err.startswith("duizhao: bad.zip is damaged")
    assert [each["title"] for each in outcome.json["added"]] == ["Harbour words"]
    assert len(outcome.json["refused"]) == 1


def test_a_name_that_is_not_there_is_one_sentence(duizhao: Command) -> None:
    outcome = duizhao("dictionaries", "off", "nobody")
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == ("duizhao: There is no dictionary “nobody”; you have added none yet.\n")


def test_the_built_in_ones_are_listed(duizhao: Command) -> None:
    listed = duizhao("dictionaries", "list", "--json").json
    assert "CC-CEDICT" in [source["name"] for source in listed["built_in"]]
    assert "built in: CC-CEDICT" in duizhao("dictionaries", "list").out
