"""The command line as a person calls it, in this process."""

import io
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.app.composition import compose
from reader.app.printing import print_handouts
from reader.cli.front import Front
from reader.cli.main import run
from reader.services.program import Program


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401
        return json.loads(self.out)


Command = Callable[..., Outcome]


@pytest.fixture
def opened() -> list[tuple[Path, ...]]:
    """The files that the window was asked to open."""
    return []


@pytest.fixture
def duizhao(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    opened: list[tuple[Path, ...]],
) -> Iterator[Command]:
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "data"))
    programs: list[Program] = []

    def put_together(data: Path | None) -> Program:
        programs.append(compose(data))
        return programs[-1]

    def open_window(_program: Program, files: Sequence[Path]) -> int:
        opened.append(tuple(files))
        return 0

    def call(*arguments: str | Path, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = run(
            Front(put_together, open_window, lambda _out: None, print_handouts),
            [*map(str, arguments)],
        )
        captured = capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    yield call
    for program in programs:
        program.close()
