"""Tables of sentence pairs."""

import csv
from pathlib import Path

import pytest

from reader.core.articles import Metadata
from reader.core.errors import OutputError
from reader.core.units import Bitext, Unit
from reader.export.pairs import write_pairs

BANK = Metadata(languages=("en", "zh-Hans"), titles=("The bank", "银行"))


def test_a_line_holds_a_unit(tmp_path: Path) -> None:
    units = [Unit("It opened.", "它开门了。", 0.98), Unit("It rained.", "下雨了。")]
    assert write_pairs([Bitext(BANK, units)], tmp_path / "x.tsv") == 2
    assert (tmp_path / "x.tsv").read_bytes().decode() == (
        "en\tzh-Hans\tconfidence\nIt opened.\t它开门了。\t0.980\nIt rained.\t下雨了。\t1.000\n"
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
def test_no_cell_runs_as_a_formula(start: str, tmp_path: Path) -> None:
    text = f'{start}HYPERLINK("https://example.org")'
    write_pairs([Bitext(BANK, [Unit(text, text)])], tmp_path / "x.tsv")
    with (tmp_path / "x.tsv").open(encoding="utf-8", newline="") as file:
        _, row = csv.reader(file, "excel-tab")
    assert row[:2] == [f"'{text}"] * 2


def test_nothing_to_write_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"^x\.tsv would be empty"):
        write_pairs([Bitext(BANK, [])], tmp_path / "x.tsv")
    assert not list(tmp_path.iterdir())
