from tests.cli.conftest import Command


def test_characters_are_told_of_one_by_one(duizhao: Command) -> None:
    duizhao("vocabulary", "add", "银子")
    outcome = duizhao("characters", "银行", "--json")
    assert outcome.status == 0
    silver, row = outcome.json["characters"]
    assert (silver["character"], silver["parts"], silver["shared"]) == (
        "银",
        ["钅", "艮"],
        ["银子"],
    )
    assert len(row["strokes"]) == 6
    assert row["words"][0]["reading"] == "háng"


def test_a_person_reads_lines(duizhao: Command) -> None:
    lines = duizhao("characters", "银行").out.splitlines()
    assert lines[0] == "银  = 钅 + 艮  11 strokes"
    assert lines[1].startswith("  yín  silver")


def test_other_words_have_no_characters(duizhao: Command) -> None:
    assert duizhao("characters", "bank", "--json").json["characters"] == []
    assert duizhao("characters", "zzqzq").status == 1
