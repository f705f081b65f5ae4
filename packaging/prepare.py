#!/usr/bin/env python3
"""Set up a checkout: virtual environment, Python packages, Qt's system libraries, fonts.

    python3 packaging/prepare.py run      what opening the window needs
    python3 packaging/prepare.py test     the checks' tools as well

Standard library only, since it runs before anything is installed. What is there already is left
alone. On Debian and its kin missing system packages are installed through apt-get where that is
allowed (root, or sudo that asks no password); elsewhere one sentence names them.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
OLDEST_PYTHON = (3, 11)

# What Qt's libraries and its offscreen and X11 platforms load → the Debian package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What the page is set in → file names, without hyphens and underscores, that do as well. Noto has
# the forms of both scripts; Charis has narrow quotation marks and all of IPA, which Noto lacks.
FONTS = {
    "fonts-noto-cjk": ("notosanscjk", "notoserifcjk", "sourcehan", "wqy", "droidsansfallback"),
    "fonts-sil-charis": ("charis", "charter", "sourceserif", "notoserifregular", "georgia"),
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


class SetupError(Exception):
    """One sentence that says what the person has to do."""


def main() -> int:
    """Run the steps; print one sentence and give 1 when one of them needs the person."""
    extra = "[dev]" if sys.argv[1:] == ["test"] else ""
    try:
        check_python()
        make_environment()
        install_packages(extra)
        if sys.platform == "linux":
            install_system_packages(missing_system_packages())
    except SetupError as error:
        print(f"duizhao: {error}", file=sys.stderr)
        return 1
    return 0


def check_python() -> None:
    """Refuse a Python that is too old."""
    if sys.version_info < OLDEST_PYTHON:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        raise SetupError(
            f"Python {wanted} or newer is needed and this is {sys.version.split()[0]}; "
            "name a newer one with `make PYTHON=python3.12 …`."
        )


def make_environment() -> None:
    """Make .venv; Debian keeps the module for it in a package of its own."""
    if PYTHON.exists():
        return
    if not has_module("ensurepip"):
        install_system_packages([f"python3.{sys.version_info.minor}-venv"])
    say("Making the virtual environment in .venv …")
    run([sys.executable, "-m", "venv", str(VENV)])


def has_module(name: str) -> bool:
    """Tell whether this Python has a module, asked anew each time."""
    probe = [sys.executable, "-c", f"import {name}"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def install_packages(extra: str) -> None:
    """Install the program, editable, and what it depends on."""
    say("Installing Python packages (some 150 MB the first time) …")
    run([str(PYTHON), "-m", "pip", "install", "--quiet", "--editable", f"{ROOT}{extra}"])


def missing_system_packages() -> list[str]:
    """List the Debian packages of what the loader and the font folders do not have."""
    missing = [package for library, package in QT_LIBRARIES.items() if not loads(library)]
    fonts = installed_fonts()
    return missing + [
        package for package, names in FONTS.items() if not any(f.startswith(names) for f in fonts)
    ]


def loads(library: str) -> bool:
    """Ask the dynamic loader for a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def installed_fonts() -> list[str]:
    """List font files by name, in lower case: fontconfig may not be there yet to be asked."""
    files = (
        path for folder in FONT_FOLDERS for path in Path(folder).expanduser().rglob("*.[ot]t[cf]")
    )
    return [path.name.lower().replace("-", "").replace("_", "") for path in files]


def install_system_packages(packages: list[str]) -> None:
    """Install Debian packages, or say in one sentence which ones the person has to install."""
    if not packages:
        return
    command = apt_get()
    wanted = " ".join(packages)
    if command is None:
        raise SetupError(
            f"these system packages are missing: {wanted}; "
            f"install them (on Debian: sudo apt-get install {wanted}) and run this again."
        )
    say(f"Installing system packages: {wanted} …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run([*command, "update", "-qq"], environment)
    run([*command, "install", "-qq", "--yes", "--no-install-recommends", *packages], environment)


def apt_get() -> list[str] | None:
    """Give the apt-get command that may be used here, None where there is none."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return ["apt-get"]
    sudo = ["sudo", "-n", "true"]
    if (
        shutil.which("sudo")
        and subprocess.run(sudo, capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n", "apt-get"]
    return None


def run(command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run a command; its own words are shown where it fails."""
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        check=False,
    )  # fmt: skip
    if done.returncode:
        print(done.stdout, file=sys.stderr)
        raise SetupError(
            f"`{' '.join(command)}` failed with status {done.returncode}; "
            "mend what it says above and run this again."
        )


def say(what: str) -> None:
    """Tell the person what takes time now."""
    print(what, flush=True)


if __name__ == "__main__":
    sys.exit(main())
