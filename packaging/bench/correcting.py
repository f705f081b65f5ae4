"""Corrections: what 10,000 of them fix in a paragraph, saving one more, a preview of a split."""

import gc
import random
import tempfile
import time
from pathlib import Path

from rows import percentile, row

from reader import paths
from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, Side
from reader.core.corrections.correction import Correction, Kind, Scope
from reader.core.corrections.making import Target
from reader.core.origins import Origin
from reader.library.inspection import inspect_file
from reader.paths import DATABASE_NAME
from reader.services.fixing import Fixing
from reader.services.program import Program
from reader.storage.corrections import Corrections
from reader.storage.database import Database

CORRECTIONS, PARAGRAPH, SAVED, PREVIEWS = 10_000, 500, 200, 60
FOUND = 50  # characters of the text that corrections are about
LANGUAGES = ("en", "zh-Hans")


def measure() -> list[dict]:
    """Fill a library with corrections of stretches that the starter articles have."""
    gc.set_threshold(50_000, 20, 50)  # as the program does
    rows = starters()
    with tempfile.TemporaryDirectory() as folder:
        program = compose(Path(folder))
        article_id = program.importing.add(
            [Article(Metadata(languages=LANGUAGES), tuple(rows))], Origin(("starters",))
        )[0].id
        program.reading.load_words()
        previews = previewing(program, article_id)
        database = Database(Path(folder) / DATABASE_NAME)
        kept = Corrections(database)
        kept.save_all(made_up("".join(one.right or "" for one in rows)))
        figures = finding(kept, "".join(one.right or "" for one in rows))
        saves = [timed(lambda n=n: kept.save(gloss(f"word {n}"))) for n in range(SAVED)]
        database.close()
        program.close()
    return [
        *figures,
        row("save a correction with 10,000 kept, 99 %", percentile(saves, 99), "ms", 5),
        row("offer divisions of a word with a preview, 95 %", percentile(previews, 95), "ms", 50),
    ]


def starters() -> list[Row]:
    """Give the rows of the starter articles that have two sides."""
    files = sorted(paths.content().glob("*.md"))
    rows = (one for path in files for one in inspect_file(path).articles[0].rows)
    return [one for one in rows if one.left and one.right]


def made_up(text: str) -> list[Correction]:
    """Make splits, readings and meanings of words, of which a text of a book's size has some."""
    chance = random.Random(7)
    shuffled = "".join(chance.sample(text, len(text)))
    text = text[:FOUND] + shuffled
    starts = [chance.randrange(len(text) - 6) for _ in range(CORRECTIONS)]
    return [
        made(Kind(chance.choice(list(Kind))), text[at : at + chance.randint(2, 6)]) for at in starts
    ]


def made(kind: Kind, surface: str) -> Correction:
    """Make a correction that holds always."""
    return Correction(
        kind=kind,
        scope=Scope.ALWAYS,
        language="zh",
        surface=surface,
        headword=surface,
        cuts=(1,) if kind is Kind.SPLIT else (),
        reading=("a",) * len(surface) if kind is Kind.READING else (),
        gloss="a meaning" if kind is Kind.GLOSS else "",
    )


def gloss(word: str) -> Correction:
    """Make one more."""
    return made(Kind.GLOSS, word)


def finding(kept: Corrections, text: str) -> list[dict]:
    """Time making the corrections ready, and asking what they fix in paragraphs."""
    from reader.language.conversion import Conversion

    fixing = Fixing(kept, Conversion().simplify, lambda _word: False)
    ready = timed(fixing.book)
    paragraphs = [text[at : at + PARAGRAPH] for at in range(0, len(text), PARAGRAPH)]
    times = [
        timed(lambda one=one: fixing.book().fixes_for(one, "zh-Hans")) for one in paragraphs * 3
    ]
    return [
        row("make 10,000 corrections ready, once after a change", ready, "ms", 500),
        row("what 10,000 corrections fix in 500 characters, 95 %", percentile(times, 95), "ms", 2),
    ]


def previewing(program: Program, article_id: str) -> list[float]:
    """Time what the key for a split shows, of words all over the articles."""
    proposing = program.correcting.proposing
    taken: list[float] = []
    for stored in program.reading.open(article_id).rows[:PREVIEWS]:
        tokens = program.reading.annotate_row(stored.row, Side.RIGHT, LANGUAGES)
        target = Target(article_id, stored, Side.RIGHT, LANGUAGES, tokens)
        token = next(each for each in tokens[len(tokens) // 2 :] if each.answers)

        def offer(target=target, token=token) -> None:
            stretch = proposing.stretch(target, token)
            proposing.divisions(target, stretch, token)
            proposing.preview(target, stretch, stretch.cuts)

        taken.append(timed(offer))
    return taken


def timed(work) -> float:
    """Give how long something takes, in milliseconds."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)
