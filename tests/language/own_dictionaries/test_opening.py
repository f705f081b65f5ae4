"""Files that are something else, damaged, or made to do harm."""

import gzip
import struct
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from reader.core.errors import CancelledError
from reader.language.own_dictionaries.limits import Limits
from reader.language.own_dictionaries.opening import opened
from tests.language.own_dictionaries.conftest import Refusal
from tests.language.own_dictionaries.makers import (
    bzip,
    make_cedict,
    make_stardict,
    make_tar,
    make_yomitan,
    make_zip,
    packed_stardict,
    stardict_parts,
    yomitan_members,
)

ZEROS = bytes(40 * 2**20)
SMALL = Limits(part=2**16, bank=2**16, unpacked=2**20)


def test_a_file_that_is_not_there(tmp_path: Path, refusal: Refusal) -> None:
    assert "cannot be read" in str(refusal(tmp_path / "none.u8"))
    assert "cannot be read" in str(refusal(tmp_path / "nowhere" / "none.ifo"))


def test_a_folder_is_no_dictionary(tmp_path: Path, refusal: Refusal) -> None:
    assert "cannot be read" in str(refusal(tmp_path))


def test_a_bomb_is_refused(tmp_path: Path, refusal: Refusal) -> None:
    path = tmp_path / "words.u8.gz"
    path.write_bytes(gzip.compress(ZEROS))
    assert "more than any dictionary needs" in str(refusal(path, Limits(unpacked=2**22)))


def test_a_zip_that_swells_is_refused(tmp_path: Path, refusal: Refusal) -> None:
    members = {**yomitan_members(), **{f"term_bank_{n}.json": ZEROS for n in range(2, 5)}}
    assert "more than any dictionary needs" in str(refusal(make_yomitan(tmp_path / "a", members)))


@pytest.mark.parametrize("mode", ["w:gz", "w:bz2", "w:xz"])
def test_a_tar_that_swells_is_refused(tmp_path: Path, refusal: Refusal, mode: str) -> None:
    path = tmp_path / "a.tar.gz"
    path.write_bytes(make_tar({"a/words.dict": ZEROS}, mode))
    assert "more than any dictionary needs" in str(refusal(path))


def test_a_header_of_a_tar_that_fills_the_memory_is_refused(
    tmp_path: Path, refusal: Refusal
) -> None:
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.XHDTYPE, 2**24
    path = tmp_path / "a.tar"
    path.write_bytes(info.tobuf(tarfile.GNU_FORMAT) + bytes(2**24 + 2048))
    assert "damaged" in str(refusal(path))


@pytest.mark.parametrize("part", ["words.ifo", "words.idx", "words.syn"])
def test_a_part_that_is_too_large_is_refused(tmp_path: Path, refusal: Refusal, part: str) -> None:
    parts = stardict_parts(synonyms={"other": 1})
    parts[part] += bytes(2**17)
    path = make_stardict(tmp_path, parts)
    assert "more than any dictionary needs" in str(refusal(path, SMALL))


def test_a_bank_that_is_too_large_is_refused(tmp_path: Path, refusal: Refusal) -> None:
    members = {**yomitan_members(), "term_bank_1.json": " " * 2**17}
    path = make_yomitan(tmp_path / "a.zip", members)
    assert "more than any dictionary needs" in str(refusal(path, SMALL))


def test_too_many_members(tmp_path: Path, refusal: Refusal) -> None:
    path = make_yomitan(tmp_path / "a.zip")
    assert "more than any dictionary needs" in str(refusal(path, Limits(members=3)))


def test_a_zip_locked_by_a_password(tmp_path: Path, refusal: Refusal) -> None:
    data = bytearray(make_zip(yomitan_members()))
    for at in range(len(data) - 4):  # the flag in each record of the directory and in each header
        if data[at : at + 4] == b"PK\x01\x02":
            data[at + 8] |= 1
        elif data[at : at + 4] == b"PK\x03\x04":
            data[at + 6] |= 1
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    assert "locked" in str(refusal(path))


def test_a_link_in_a_zip_is_not_followed(tmp_path: Path, refusal: Refusal) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        link = zipfile.ZipInfo("words.u8")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    path = tmp_path / "a.zip"
    path.write_bytes(packed.getvalue())
    assert "holds no dictionary" in str(refusal(path))


def test_a_link_in_a_tar_is_not_followed(tmp_path: Path, refusal: Refusal) -> None:
    packed = BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name in ("words.ifo", "words.idx", "words.dict"):
            link = tarfile.TarInfo(name)
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(link)
    path = tmp_path / "a.tar"
    path.write_bytes(packed.getvalue())
    assert "holds no dictionary" in str(refusal(path))


def test_a_list_packed_in_an_unknown_way(tmp_path: Path, refusal: Refusal) -> None:
    path = tmp_path / "words.u8.bz2"
    path.write_bytes(bzip(make_cedict(tmp_path / "words.u8").read_bytes()))
    assert "unpack it first" in str(refusal(path))


@pytest.mark.parametrize("share", [0.01, 0.2, 0.5, 0.99])
@pytest.mark.parametrize("mode", ["w:gz", "w:bz2", "w"])
def test_archives_that_are_cut_off(
    tmp_path: Path, refusal: Refusal, share: float, mode: str
) -> None:
    many = {f"word{number:04}": f"meaning {number * 7919}" for number in range(3000)}
    data = make_tar(packed_stardict(stardict_parts(many)), mode)
    path = tmp_path / "words.tar.gz"
    # A tar ends in padding that may be missing.
    whole = len(data) if mode != "w" else len(data.rstrip(b"\0"))
    path.write_bytes(data[: int(whole * share)])
    assert refusal(path)


def test_every_entry_may_point_to_all_articles_but_not_for_ever(
    tmp_path: Path, refusal: Refusal
) -> None:
    parts = stardict_parts({"a": "x" * 2000})
    parts["words.idx"] = b"".join(
        f"w{number}".encode() + b"\0" + struct.pack(">II", 0, 2000) for number in range(5)
    )
    assert refusal(make_stardict(tmp_path, parts)) is None
    assert refusal(make_stardict(tmp_path, parts), Limits(entry=100))


def test_too_many_synonyms(tmp_path: Path, refusal: Refusal) -> None:
    path = make_stardict(tmp_path, stardict_parts(synonyms={f"s{n}": 0 for n in range(50)}))
    assert refusal(path) is None
    assert "more than any dictionary needs" in str(refusal(path, Limits(synonyms=49)))


def test_opening_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "a.tar.gz"
    path.write_bytes(make_tar(stardict_parts()))

    def stop(_done: int, _total: int, _what: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError), opened(path, stop):
        pass
