"""What every command shares: the program behind it, `--data`, and how results are printed."""

import json
import re
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from msgspec import Struct, field

if TYPE_CHECKING:
    from reader.services.program import Program
    from reader.services.publishing import Printer


class Front(Struct, dict=True):
    """The command line's hold on the program, which is put together only when it is needed."""

    compose: "Callable[[Path | None], Program]"
    open_window: "Callable[[Program, Sequence[Path]], int]"
    take_tour: Callable[[Path], None]
    print_handouts: "Printer"
    data: Path | None = field(default=None)

    @cached_property
    def program(self) -> "Program":
        """The services over the chosen data folder."""
        return self.compose(self.data)


Command = TypeVar("Command", bound=Callable[..., Any])

# What readers of lines take for the end of one, and lone surrogates, which have no UTF-8.
_UNPRINTABLE = re.compile("[\x85\u2028\u2029\ud800-\udfff]")

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
    click.echo(_UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text))


def say(message: str) -> None:
    """Tell the person something, on stderr."""
    click.echo(message, err=True)
