"""The command line: `duizhao [FILE…]` opens the window, `duizhao COMMAND` does one thing."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from reader import __version__
from reader.cli import (
    aligning,
    bookmarks,
    characters,
    corrections,
    dictionaries,
    documents,
    keeping,
    levels,
    mending,
    publishing,
    searching,
    vocabulary,
    words,
)
from reader.cli.front import Front, data_option, pass_front
from reader.core.errors import DuizhaoError


class OpeningGroup(click.Group):
    """A group whose arguments are files to open where they name no command."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Hand what is no command to `open`; a bare word that is no file stays an error."""
        first = args[0]
        if self.get_command(ctx, first) is None and ("." in first or Path(first).exists()):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


@click.group(
    cls=OpeningGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="duizhao")
@data_option
@click.pass_context
def duizhao(context: click.Context) -> None:
    """Duizhao 对照: read English and Chinese side by side.

    Without a command the window opens, with the FILEs that are named.
    """
    if context.invoked_subcommand is None:
        context.invoke(open_files)


@duizhao.command("open", hidden=True)
@click.argument("files", type=click.Path(path_type=Path), nargs=-1)
@data_option
@click.pass_context
def open_files(context: click.Context, files: tuple[Path, ...] = ()) -> None:
    """Open the window."""
    front = context.ensure_object(Front)
    context.exit(front.open_window(front.program, files))


@duizhao.command()
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="DIR")
@pass_front
def tour(front: Front, out: Path) -> None:
    """Do the whole main job without a screen; leave pictures, data file and deck in DIR."""
    front.take_tour(out)


for _command in (
    documents.inspect_document,
    documents.import_documents,
    documents.list_library,
    searching.search,
    levels.levels,
    mending.mend,
    aligning.align_files,
    words.annotate,
    words.gloss,
    characters.characters,
    vocabulary.vocabulary,
    bookmarks.bookmarks,
    corrections.corrections,
    dictionaries.dictionaries,
    keeping.export_entries,
    publishing.publish,
    keeping.backup,
    keeping.restore,
    keeping.check,
):
    duizhao.add_command(_command)


def run(front: Front, arguments: Sequence[str] | None = None) -> int:
    """Run one command line; give the exit status: 0 done, 1 a known error, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        status = duizhao.main(arguments, "duizhao", standalone_mode=False, obj=front)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("duizhao: stopped.", err=True)
        return 130
    except DuizhaoError as error:
        click.echo(f"duizhao: {error.sentence}", err=True)
        return 1
    return status if isinstance(status, int) else 0
