"""The command line: `duizhao [FILE…]` opens the window, `duizhao COMMAND` does one thing."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

import click

from reader import __version__
from reader.cli.ending import status_of, stopped
from reader.cli.front import Front, data_option, pass_front

# Where each command is: it is imported when it is asked for, so that the window, which is none of
# them, does not wait for all.
_COMMANDS: Final = {
    "inspect": "documents.inspect_document",
    "import": "documents.import_documents",
    "library": "documents.list_library",
    "search": "searching.search",
    "levels": "levels.levels",
    "mend": "mending.mend",
    "align": "aligning.align_files",
    "annotate": "words.annotate",
    "gloss": "words.gloss",
    "characters": "characters.characters",
    "vocabulary": "vocabulary.vocabulary",
    "bookmarks": "bookmarks.bookmarks",
    "corrections": "corrections.corrections",
    "dictionaries": "dictionaries.dictionaries",
    "export": "keeping.export_entries",
    "publish": "publishing.publish",
    "backup": "keeping.backup",
    "restore": "keeping.restore",
    "check": "keeping.check",
}


class OpeningGroup(click.Group):
    """A group whose arguments are files to open where they name no command."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands by name, those that are not imported yet too."""
        return sorted({*super().list_commands(ctx), *_COMMANDS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command where it is one, None where it is not."""
        if cmd_name in _COMMANDS and cmd_name not in self.commands:
            module, _, name = _COMMANDS[cmd_name].partition(".")
            self.commands[cmd_name] = getattr(import_module(f"reader.cli.{module}"), name)
        return super().get_command(ctx, cmd_name)

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


def run(front: Front, arguments: Sequence[str] | None = None) -> int:
    """Run one command line; give the exit status: 0 done, 1 a known error, 2 wrong usage."""
    return status_of(lambda: _obey(front, arguments))


def _obey(front: Front, arguments: Sequence[str] | None) -> int:
    try:
        status = duizhao.main(arguments, "duizhao", standalone_mode=False, obj=front)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return stopped()
    return status if isinstance(status, int) else 0
