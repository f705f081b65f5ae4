from pathlib import Path

import pytest

from reader import paths
from reader.core.errors import DataFolderError


def test_the_chosen_folder_is_made(tmp_path: Path) -> None:
    folder = paths.data_folder(tmp_path / "new" / "data")
    assert folder.is_dir()


def test_the_environment_names_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "home"))
    assert paths.data_folder() == tmp_path / "home"


def test_without_a_choice_it_is_the_platforms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DUIZHAO_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.data_folder().is_relative_to(tmp_path)


def test_a_file_in_its_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("not a folder")
    with pytest.raises(DataFolderError, match="choose another with --data"):
        paths.data_folder(tmp_path / "taken")


@pytest.mark.parametrize("folder", [paths.resources(), paths.content()])
def test_what_comes_with_the_program_is_there(folder: Path) -> None:
    assert any(folder.iterdir())
