"""A file is written whole or not at all."""

import os
from pathlib import Path

import pytest

from reader.core.errors import CancelledError, OutputError
from reader.export.writing import writing


def test_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "deck.apkg"
    target.write_text("old")
    with writing(target) as partial:
        partial.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_new_file_is_readable_as_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    with writing(tmp_path / "deck.apkg") as partial:
        partial.write_text("new")
    modes = [(tmp_path / name).stat().st_mode for name in ("deck.apkg", "other")]
    assert modes[0] == modes[1]


@pytest.mark.parametrize("failure", [CancelledError, KeyboardInterrupt, ValueError])
def test_failure_leaves_the_old_file_alone(failure: type[BaseException], tmp_path: Path) -> None:
    target = tmp_path / "deck.apkg"
    target.write_text("old")
    with pytest.raises(failure):
        fail(target, failure)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_full_disk_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="No space left on device"):
        fail(tmp_path / "words.csv", OSError(28, "No space left on device"))
    assert not list(tmp_path.iterdir())


def test_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder; give the export a file name"):
        refuse(tmp_path)
    assert not list(tmp_path.iterdir())


def test_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist; choose another place"):
        refuse(tmp_path / "none" / "deck.apkg")
    assert not list(tmp_path.iterdir())


def test_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="does not exist"):
        refuse(tmp_path / "file" / "deck.apkg")


def test_name_that_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"cannot be written .*; choose another place"):
        refuse(tmp_path / ("x" * 300 + ".apkg"))
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="cannot be written"):
        refuse(tmp_path / "deck.apkg")
    tmp_path.chmod(0o700)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that takes no files")
def test_folder_that_takes_no_files_is_refused() -> None:
    with pytest.raises(OutputError, match=r"/proc/deck\.apkg cannot be written"):
        refuse(Path("/proc/deck.apkg"))


def refuse(target: Path) -> None:
    with writing(target):
        pytest.fail("nothing may be written there")


def fail(target: Path, failure: BaseException | type[BaseException]) -> None:
    """Write half a file, then fail."""
    with writing(target) as partial:
        partial.write_text("half")
        raise failure
