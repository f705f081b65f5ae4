import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Command


def test_without_arguments_the_window_opens(
    duizhao: Command, opened: list[tuple[Path, ...]]
) -> None:
    assert duizhao().status == 0
    assert opened == [()]


def test_files_are_opened(duizhao: Command, opened: list[tuple[Path, ...]], tmp_path: Path) -> None:
    assert duizhao("--data", tmp_path / "other", "a.txt", "b.md").status == 0
    assert opened == [(Path("a.txt"), Path("b.md"))]


@pytest.mark.parametrize("arguments", [["nosuch"], ["inspect"], ["gloss", "--nosuch", "x"]])
def test_wrong_usage(duizhao: Command, arguments: list[str]) -> None:
    outcome = duizhao(*arguments)
    assert outcome.status == 2
    assert "Usage:" in outcome.err


def test_the_data_folder_may_be_named_before_or_after_the_command(
    duizhao: Command, tmp_path: Path
) -> None:
    duizhao("vocabulary", "add", "bridge", "--data", tmp_path / "mine")
    listed = duizhao("--data", tmp_path / "mine", "vocabulary", "list", "--json").json
    assert [entry["headword"] for entry in listed] == ["bridge"]
    assert duizhao("vocabulary", "list", "--json").json == []


def test_a_data_folder_that_is_a_file_is_one_sentence(duizhao: Command, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    outcome = duizhao("library", "--data", tmp_path / "taken" / "below")
    assert outcome.status == 1
    assert outcome.err.count("\n") == 1


def test_without_a_screen_one_sentence_says_what_to_do(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    environment["DUIZHAO_HOME"] = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "reader"],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == (
        "duizhao: There is no screen to open a window on; `duizhao tour --out DIR` shows the "
        "program without one.\n"
    )
