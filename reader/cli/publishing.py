"""The command that writes articles out as hand-outs or as sentence pairs."""

from pathlib import Path

import click

from reader.cli.front import Front, data_option, json_option, pass_front, print_json, say
from reader.cli.progress import progress_bar
from reader.core.handouts import USUAL, Characters, HandoutChoices, Paper, Readings


@click.command("publish")
@click.argument("article_ids", metavar="ARTICLE_ID…", nargs=-1, required=True)
@click.option(
    "--to",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="FILE.html, .pdf, .epub, .md, .tmx or .tsv",
)
@click.option(
    "--pinyin",
    type=click.Choice([choice.value for choice in Readings]),
    default=USUAL.pinyin.value,
    help="Above no Chinese word, above new ones, above all.",
)
@click.option(
    "--script",
    type=click.Choice([choice.value for choice in Characters]),
    default=USUAL.characters.value,
    help="In which characters Chinese is written.",
)
@click.option(
    "--paper",
    type=click.Choice([choice.value for choice in Paper]),
    default=USUAL.paper.value,
    help="The paper of a PDF file.",
)
@click.option("--words", "has_words", is_flag=True, help="Add the words saved from the article.")
@json_option
@data_option
@pass_front
def publish(
    front: Front,
    article_ids: tuple[str, ...],
    to: Path,
    pinyin: str,
    script: str,
    paper: str,
    has_words: bool,
    as_json: bool,
) -> None:
    """Write articles as a hand-out: a web page, a PDF file, an e-book or plain text.

    A .tmx file is a translation memory of their sentence pairs, a .tsv file a table of these.
    """
    choices = HandoutChoices(
        pinyin=Readings(pinyin),
        characters=Characters(script),
        paper=Paper(paper),
        has_words=has_words,
    )
    with progress_bar("Writing") as progress:
        published = front.program.publishing.publish(
            article_ids, to, choices, progress, printer=front.print_handouts
        )
    if as_json:
        print_json({"path": str(published.path), "articles": published.articles})
    else:
        say(f"Wrote {published.path}.")
