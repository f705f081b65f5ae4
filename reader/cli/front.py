"""What every command shares: the program behind it, `--data`, and how results are printed."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import click

from reader.services.program import Program


@dataclass
class Front:
    """The command line's hold on the program, which is put together only when it is needed."""

    compose: Callable[[Path | None], Program]
    open_window: Callable[[Program, Sequence[Path]], int]
    take_tour: Callable[[Path], None]
    data: Path | None = field(default=None)

    @cached_property
    def program(self) -> Program:
        """The services over the chosen data folder."""
        return self.compose(self.data)


Command = TypeVar("Command", bound=Callable[..., Any])

pass_front = click.make_pass_decorator(Front)


def data_option(command: Command) -> Command:
    """Give a command `--data DIR`."""
    return click.option(
        "--data",
        type=click.Path(path_type=Path, file_okay=False),
        metavar="DIR",
        expose_value=False,
        callback=_keep_data,
        help="The data folder (else $DUIZHAO_HOME, else the user's).",
    )(command)


def _keep_data(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.ensure_object(Front).data = value


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def print_json(value: Any) -> None:  # noqa: ANN401 - whatever json.dumps takes
    """Print a value as one line of JSON in UTF-8."""
    text = json.dumps(value, ensure_ascii=False)
    # A lone surrogate has no UTF-8; JSON's escapes can say it.
    printable = text.isascii() or not any(0xD800 <= ord(c) <= 0xDFFF for c in text)
    click.echo(text if printable else json.dumps(value))


def say(message: str) -> None:
    """Tell the person something, on stderr."""
    click.echo(message, err=True)
