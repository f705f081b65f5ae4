"""Pictures of the main screens, light and dark, in English and Chinese, at scale 1 and 2.

    python packaging/screenshots.py --out build/screenshots [--language zh_TW]

Each scale is a process of its own, since Qt takes its scale when it starts.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import product
from pathlib import Path

SIZES = {"1": (1280, 800), "2": (1280, 720)}  # logical pixels: 1280×800 and 2560×1440 real ones
LANGUAGES = ("en", "zh_CN")
THEMES = ("light", "dark")
DOCUMENT = Path(__file__).parent / "scenes" / "harbour-notes.md"


def main() -> None:
    """Take the pictures of one scale, or of all in processes of their own."""
    parser = argparse.ArgumentParser(description="Take pictures of the main screens.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", choices=list(SIZES), help=argparse.SUPPRESS)
    parser.add_argument(
        "--language", choices=("en", "zh_CN", "zh_TW"), action="append", help="of the window"
    )
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    if arguments.scale:
        take_pictures(arguments.out, arguments.scale, arguments.language[0])
        return
    for scale, language in product(SIZES, arguments.language or LANGUAGES):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        options = ["--out", str(arguments.out), "--scale", scale, "--language", language]
        subprocess.run([sys.executable, __file__, *options], env=environment, check=True)
    print(f"{len(list(arguments.out.glob('*.png')))} pictures in {arguments.out.resolve()}")


def take_pictures(out: Path, scale: str, language: str) -> None:
    """Take every scene in every theme; the names of English ones do not name the language."""
    from reader.app.composition import compose
    from reader.app.starters import add_starters
    from reader.app.tour import hush_platform
    from reader.app.window import make_application
    from reader.ui.main_window import MainWindow

    suffix = "" if language == "en" else f"-{language}"
    hush_platform()
    application = make_application()
    with tempfile.TemporaryDirectory() as data:
        program = compose(Path(data))
        add_starters(program)
        program.preferences.set("language", language)
        window = MainWindow(program)
        window.resize(*SIZES[scale])
        window.show()
        for theme in THEMES:
            window.appearance.set("theme", theme)
            for name, scene in scenes(program, window).items():
                scene()
                take(window, out / f"{name}-{theme}{suffix}@{scale}x.png")
        window.close()
        application.processEvents()
        program.close()


def scenes(program, window) -> dict[str, Callable[[], object]]:  # noqa: ANN001 - imported late
    """Name the scenes in the order they are taken; each leads on from the one before."""
    from reader.app.tour import Tour, let_work
    from reader.core.articles import Side
    from reader.core.choices import ImportChoices, Layout
    from reader.ui.page.mending.keys import MendCommand

    tour = Tour(program, window, Path())

    def read() -> None:
        window.room.details.cancel.click()
        window.appearance.set("pinyin", "all")
        window.appearance.set("tone_colours", value=True)
        window.open_article(program.reading.articles()[0].id)
        tour.wait("words that answer", lambda: window.page.current_word() is not None)

    def choose() -> None:
        tour.click(tour.find_word(Side.RIGHT))
        window.guide.save_current()

    def bring_in() -> None:
        preview = window.imports.preview
        preview.show_documents(())
        window.imports.preview_files([DOCUMENT])
        tour.wait("the preview", lambda: bool(preview.model.wanted()))
        # The layout is chosen by hand, so that the words of a pair do not allay the doubt in it.
        preview.reading_wanted.emit(0, ImportChoices(layout=Layout.ALTERNATING))
        tour.wait("a doubtful pair", lambda: preview.model.articles()[0].tally.doubtful > 0)
        preview.pane.left_out.button.setChecked(True)
        let_work(100)  # the rows know their heights
        preview.pane.doubtful.click()

    def edit_row() -> None:
        window.show_reading()
        window.room.editing.edit_row()

    def edit_details() -> None:
        window.reading_view.editor.cancel.click()
        window.room.editing.edit_open_article()

    def mend() -> None:
        window.room.details.cancel.click()
        window.room.mending.switch(on=True)
        for command in (MendCommand.TOP, *[MendCommand.NEXT] * 3, MendCommand.MARK):
            window.room.mending.mode.obey(command)
        window.room.mending.mode.obey(MendCommand.GO_RIGHT)

    return {
        "reading": read,
        "hover-card": lambda: tour.point_at(tour.find_word(Side.RIGHT)),
        "word-panel": choose,
        "vocabulary": window.show_vocabulary,
        "review": window.show_review,
        "import": bring_in,
        "edit-row": edit_row,
        "details": edit_details,
        "mending": mend,
    }


def take(window, path: Path) -> None:  # noqa: ANN001 - imported late
    """Let the window settle, and keep a picture of it."""
    from reader.app.tour import let_work

    let_work(400)
    window.grab().save(str(path))


if __name__ == "__main__":
    main()
