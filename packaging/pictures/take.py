"""Pictures of the main screens, light and dark, in English and Chinese, at scale 1 and 2.

    python packaging/pictures/take.py --out build/screenshots [--language zh_TW] [--scene NAME]

Each scale and language is a process of its own, since Qt takes its scale when it starts.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path

SIZES = {"1": (1280, 800), "2": (1280, 720)}  # logical pixels: 1280×800 and 2560×1440 real ones
LANGUAGES = ("en", "zh_CN")
ALL_LANGUAGES = (*LANGUAGES, "zh_TW")
THEMES = ("light", "dark")


def main() -> None:
    """Take the pictures of one scale, or of all in processes of their own."""
    parser = argparse.ArgumentParser(description="Take pictures of the main screens.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", choices=list(SIZES), action="append")
    parser.add_argument("--language", choices=ALL_LANGUAGES, action="append", help="of the window")
    parser.add_argument("--theme", action="append", help="light, dark or sepia")
    parser.add_argument("--scene", action="append", help="keep pictures of these alone")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    themes, wanted = arguments.theme or THEMES, frozenset(arguments.scene or ())
    if arguments.here:
        take_pictures(arguments.out, arguments.scale[0], arguments.language[0], themes, wanted)
        return
    chosen = [*(f"--theme={theme}" for theme in themes), *(f"--scene={name}" for name in wanted)]
    for scale, language in product(arguments.scale or SIZES, arguments.language or LANGUAGES):
        options = ["--here", "--out", str(arguments.out), "--scale", scale, "--language", language]
        take_in_process(scale, [*options, *chosen])
    print(f"{len(list(arguments.out.glob('*.png')))} pictures in {arguments.out.resolve()}")


def take_in_process(scale: str, options: Sequence[str]) -> None:
    """Take pictures in a process of their own, on a screen as large as the window.

    The offscreen platform's own screen is smaller, and it cuts off a window in full screen.
    """
    width, height = (length * int(scale) for length in SIZES[scale])
    screen = {"name": "pictures", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    platform = {"synchronousWindowSystemEvents": True, "screens": [screen]}
    with tempfile.TemporaryDirectory() as folder:
        described = Path(folder) / "screen.json"
        described.write_text(json.dumps(platform), "utf-8")
        surroundings = {
            "QT_QPA_PLATFORM": f"offscreen:configfile={described}",
            "QT_SCALE_FACTOR": scale,
        }
        command = [sys.executable, __file__, *options]
        subprocess.run(command, env={**os.environ, **surroundings}, check=True)


def take_pictures(
    out: Path, scale: str, language: str, themes: Sequence[str], wanted: frozenset[str]
) -> None:
    """Take every scene in every theme; the names of English ones do not name the language."""
    from reader.app.composition import compose
    from reader.app.starters import add_starters
    from reader.app.tour import hush_platform
    from reader.app.window import make_application
    from reader.ui.main_window import MainWindow
    from scenes import Scenes

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
        scenes = Scenes(program, window)
        for theme in themes:
            window.appearance.set("theme", theme)
            for name in scenes.names:
                picture = scenes.picture(name)
                if not wanted or name in wanted:
                    picture.save(str(out / f"{name}-{theme}{suffix}@{scale}x.png"))
        window.close()
        application.processEvents()
        program.close()


if __name__ == "__main__":
    main()
