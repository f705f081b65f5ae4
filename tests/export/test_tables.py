"""Tables for Lute and for spreadsheets."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.core.entries import Entry, EntryKey, Status
from reader.core.errors import CancelledError
from reader.export.tables import COLUMNS, write_csv, write_tsv


def test_csv_has_lutes_columns(overturn: Entry, topple: Entry, tmp_path: Path) -> None:
    assert write_csv([overturn, topple], tmp_path / "words.csv") == 2
    assert (tmp_path / "words.csv").read_bytes().decode() == (
        "\ufefflanguage,term,translation,parent,status,tags,pronunciation,link_status\r\n"
        'Mandarin Chinese,顛覆,"to overthrow\nto subvert",,2,"technology, two words",diān fù,\r\n'
        'English,topple,"v. 推翻\nto make something fall",,W,,ˈtɒpl,\r\n'
    )


def test_tsv_has_the_same_columns(overturn: Entry, tmp_path: Path) -> None:
    write_tsv([overturn], tmp_path / "words.tsv")
    with (tmp_path / "words.tsv").open(encoding="utf-8", newline="") as file:
        head, row = csv.reader(file, "excel-tab")
    assert tuple(head) == COLUMNS
    assert row[:3] == ["Mandarin Chinese", "顛覆", "to overthrow\nto subvert"]


@pytest.mark.parametrize(
    ("status", "written"),
    [(Status.NEW, ""), (Status.LEARNING_5, "5"), (Status.IGNORED, "I"), (Status.KNOWN, "W")],
)
def test_statuses_are_lutes(status: Status, written: str, overturn: Entry, tmp_path: Path) -> None:
    assert cells([replace(overturn, status=status)], tmp_path)[0]["status"] == written


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_runs_as_a_formula(start: str, overturn: Entry, tmp_path: Path) -> None:
    text = f'{start}HYPERLINK("https://example.org")'
    hostile = replace(overturn, gloss=text, tags=(text,), key=EntryKey("zh", text, text))
    (row,) = cells([replace(hostile, sightings=())], tmp_path)
    for column in ("term", "translation", "tags", "pronunciation"):
        assert row[column] == f"'{text}"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    entry = Entry(id="1", key=EntryKey("zh", "字", "zì"), status=Status.NEW, gloss="to " + text)
    (row,) = cells([entry], tmp_path_factory.mktemp("table"))
    assert row["translation"] == "to " + text


def test_cancel_leaves_nothing(overturn: Entry, tmp_path: Path) -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        write_csv([overturn], tmp_path / "words.csv", stop)
    assert not list(tmp_path.iterdir())


def cells(entries: list[Entry], folder: Path) -> list[dict[str, str]]:
    write_csv(entries, folder / "words.csv")
    with (folder / "words.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
