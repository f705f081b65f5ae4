"""Puts the dictionary file into a wheel, and builds it first where it is missing.

A wheel carries all it needs, so that installing it asks no network. An editable installation reads
the file from the checkout's build folder and needs nothing here.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

# Only the environment that builds a wheel has hatchling.
# pyright: reportMissingModuleSource=false
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DictionaryHook(BuildHookInterface[Any]):
    """Adds build/dictionary.sqlite3 to a standard wheel as part of the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the dictionary file to the build of a standard wheel."""
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
