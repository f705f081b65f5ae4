import stat
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import InputError
from reader.library.documents import Limits
from reader.library.formats.archives import Archive
from tests.library.formats.builders import make_zip, refusal

SMALL = Limits(archive_members=3, unpacked_bytes=4000, packing_ratio=10)


def test_members_are_read_by_name() -> None:
    archive = Archive(make_zip({"a/b.txt": "ferry", "c/": ""}), "x.zip")
    assert archive.names == ("a/b.txt",)
    assert "a/b.txt" in archive
    assert archive.read("a/b.txt") == b"ferry"


def test_a_missing_member_is_named() -> None:
    with pytest.raises(InputError, match=r"lacks its part “b\.txt”"):
        Archive(make_zip({"a.txt": ""}), "x.zip").read("b.txt")


def test_links_are_no_members() -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as writer:
        writer.writestr(link, "/etc/passwd")
    assert Archive(packed.getvalue(), "x.zip").names == ()


def test_a_member_may_have_no_name() -> None:
    nameless = zipfile.ZipInfo("a")
    nameless.filename = ""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as writer:
        writer.writestr(nameless, "ferry")
    assert Archive(packed.getvalue(), "x.zip").read("") == b"ferry"


def test_a_bomb_is_not_unpacked() -> None:
    bomb = make_zip({"a.txt": bytes(8 * 2**20)})
    with pytest.raises(InputError, match="zip bomb"):
        Archive(bomb, "x.zip")


def test_what_members_state_together_is_limited() -> None:
    with pytest.raises(InputError, match="zip bomb"):
        Archive(make_zip({"a": bytes(3000), "b": bytes(3000)}), "x.zip", SMALL)


def test_a_member_that_lies_about_its_size_is_cut() -> None:
    honest = make_zip({"a": bytes(100_000)})
    lying = honest.replace((100_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    with pytest.raises(InputError):
        Archive(lying, "x.zip", SMALL).read("a")


def test_reading_again_and_again_is_limited() -> None:
    archive = Archive(make_zip({"a": bytes(3000)}), "x.zip", SMALL)
    archive.read("a")
    with pytest.raises(InputError, match="unpack"):
        archive.read("a")


def test_members_are_counted() -> None:
    with pytest.raises(InputError, match="more than 3 files"):
        Archive(make_zip(dict.fromkeys("abcd", "")), "x.zip", SMALL)


def test_a_password_is_told() -> None:
    locked = bytearray(make_zip({"a": "ferry"}))
    locked[6] |= 1  # in the header before the member
    locked[locked.index(b"PK\x01\x02") + 8] |= 1  # and in the directory
    with pytest.raises(InputError, match="password"):
        Archive(bytes(locked), "x.zip").read("a")


def test_an_unusual_packing_is_damage() -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_BZIP2) as writer:
        writer.writestr("a", "ferry")
    with pytest.raises(InputError, match="damaged"):
        Archive(packed.getvalue(), "x.zip").read("a")


@given(st.data())
def test_a_cut_or_damaged_zip_gives_its_members_or_a_sentence(data: st.DataObject) -> None:
    whole = make_zip({"a.txt": "ferry " * 50, "b.txt": "渡轮"})
    end = data.draw(st.integers(0, len(whole)))
    broken = bytearray(whole[:end] if data.draw(st.booleans()) else whole)
    for _ in range(data.draw(st.integers(0, 4))):
        if broken:
            broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    sentence = refusal(lambda: read_all(bytes(broken)))
    assert sentence is None or (sentence.startswith("x.zip ") and sentence.endswith("."))


def read_all(data: bytes) -> None:
    archive = Archive(data, "x.zip")
    for name in archive.names:
        archive.read(name)
