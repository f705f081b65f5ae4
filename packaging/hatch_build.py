"""Puts the dictionary file and the translations into a wheel, and builds what is missing.

A wheel carries all it needs, so that installing it asks no network. An editable installation reads
the files from the checkout's build folder and needs nothing here.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

# Only the environment that builds a wheel has hatchling.
# pyright: reportMissingModuleSource=false
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuiltFilesHook(BuildHookInterface[Any]):
    """Adds what is built in the folder `build` to a standard wheel as part of the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files to the build of a standard wheel."""
        if version != "standard":
            return
        root = Path(self.root)
        dictionary = root / "build" / "dictionary.sqlite3"
        if not dictionary.exists():
            script = root / "packaging" / "dictionary" / "build.py"
            command = [sys.executable, str(script), "--to", str(dictionary)]
            if subprocess.run(command, check=False).returncode:
                sys.exit("The wheel needs the dictionary file, and it could not be built.")
        build_data["force_include"][str(dictionary)] = "reader/dictionary/dictionary.sqlite3"
        for path in self._translations(root):
            build_data["force_include"][str(path)] = f"reader/translations/{path.name}"

    def _translations(self, root: Path) -> list[Path]:
        """Compile the translations where that was not done; without Qt the window is English."""
        folder = root / "build" / "translations"
        if not list(folder.glob("*.qm")):
            script = root / "packaging" / "translations" / "update.py"
            command = [sys.executable, str(script), "--compile"]
            if subprocess.run(command, check=False, capture_output=True).returncode:
                print("No Qt is here to compile the translations.", file=sys.stderr)
        return sorted(folder.glob("*.qm"))
