"""Brings the translation files up to date with the sources, and makes what Qt loads of them.

    python packaging/translations/update.py              after texts were changed
    python packaging/translations/update.py --compile    makes build/translations/*.qm alone

What is new comes in as unfinished, what is gone goes; translations stay. Then open the files with
Qt Linguist (`.venv/bin/pyside6-linguist resources/translations/duizhao_zh_CN.ts`).
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from translation_build.gather import ROOT, gather
from translation_build.interface_texts import Text

FOLDER = ROOT / "resources" / "translations"
COMPILED = ROOT / "build" / "translations"


def main() -> int:
    """Update and compile, or compile alone; give Qt's exit status."""
    parser = argparse.ArgumentParser(description="Update and compile the translations.")
    parser.add_argument("--compile", action="store_true", help="leave the .ts files as they are")
    parser.add_argument("--to", type=Path, default=COMPILED, help="folder of the compiled files")
    arguments = parser.parse_args()
    files = sorted(FOLDER.glob("*.ts"))
    if not arguments.compile:
        update(gather(), files)
    return compile_files(files, arguments.to)


def update(texts: Iterable[Text], files: Iterable[Path]) -> None:
    """Let lupdate merge the texts into .ts files."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text("\n".join(map(_noted, texts)), encoding="utf-8")
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-silent"]
        run("lupdate", *options, str(listed), "-ts", *map(str, files))


def compile_files(files: Iterable[Path], to: Path) -> int:
    """Let lrelease write what Qt loads; a text without a translation is shown in English."""
    to.mkdir(parents=True, exist_ok=True)
    for path in files:
        run("lrelease", "-silent", str(path), "-qm", str(to / f"{path.stem}.qm"))
    return 0


def run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt's that stands beside this Python."""
    subprocess.run([Path(sys.executable).parent / f"pyside6-{tool}", *arguments], check=True)


def _noted(text: Text) -> str:
    """Write a text as lupdate reads it."""
    return f"QT_TRANSLATE_NOOP({_quoted(text.context)}, {_quoted(text.source)})"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.exit(main())
