"""The command that aligns two texts."""

from pathlib import Path

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json, say
from reader.cli.progress import progress_bar
from reader.cli.shapes import link_shape
from reader.core.articles import Link
from reader.services.aligning import AlignedTexts, check_ending
from reader.services.belonging import STRANGERS

_FILE = click.Path(path_type=Path)


@click.command("align")
@click.argument("left", metavar="EN.txt", type=_FILE)
@click.argument("right", metavar="ZH.txt", type=_FILE)
@click.option("--to", type=_FILE, metavar="FILE", help="Write the pairs to FILE.tmx or .tsv.")
@click.option(
    "--meanings/--no-meanings",
    "by_meaning",
    default=None,
    help="Compare meanings too, or words alone (else as set, where the extra is installed).",
)
@json_option
@data_option
@pass_front
def align_files(
    front: Front,
    left: Path,
    right: Path,
    to: Path | None,
    by_meaning: bool | None,
    as_json: bool,
) -> None:
    """Link the segments of two texts, one segment a line, that say the same thing."""
    if to is not None:
        check_ending(to)
    with progress_bar("Aligning") as progress:
        aligning = front.program.aligning
        aligned = aligning.align_files(left, right, progress, by_meaning=by_meaning)
    if not aligned.belong:
        say(STRANGERS.message)
    if to is not None:
        front.program.aligning.write(aligned, to)
        say(f"Wrote {to}.")
    if as_json:
        print_json({"links": [link_shape(link) for link in aligned.links]})
        return
    for link in aligned.links if to is None else ():
        click.echo(_line(aligned, link))


def _line(aligned: AlignedTexts, link: Link) -> str:
    left = " ".join(aligned.left[n].strip() for n in link.left)
    right = " ".join(aligned.right[n].strip() for n in link.right)
    return f"{left}\t{right}\t{link.confidence:.3f}".replace("\r", " ")
