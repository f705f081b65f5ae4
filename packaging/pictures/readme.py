"""The pictures of the README: a few of the scenes, small enough to be kept beside the sources.

python packaging/pictures/readme.py
"""

import array
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

SHOWN = {"hover-card": "light", "word-panel": "dark", "mending": "light"}  # in a theme
FOLDER = Path(__file__).parent / "readme"
COLOURS = 256
OPAQUE = 0xFF000000


def main() -> None:
    """Take the pictures anew, in English and at scale 2."""
    scenes = [f"--scene={name}" for name in SHOWN]
    with tempfile.TemporaryDirectory() as taken:
        take = [sys.executable, str(Path(__file__).with_name("take.py")), "--out", taken]
        subprocess.run([*take, "--scale", "2", "--language", "en", *scenes], check=True)
        FOLDER.mkdir(exist_ok=True)
        for name, theme in SHOWN.items():
            picture = QImage(str(Path(taken) / f"{name}-{theme}@2x.png"))
            path = FOLDER / f"{name}.png"
            reduced(picture).save(str(path), quality=0)  # as small as PNG can be
            print(f"{path} {path.stat().st_size // 1024} KB")


def reduced(picture: QImage) -> QImage:
    """Leave a picture its commonest colours; the others, at the edges of letters, go to the next.

    That is a third of the size, and no eye sees it.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = array.array("I", bytes(plain.constBits()))
    colours = [colour | OPAQUE for colour, _ in Counter(pixels).most_common(COLOURS)]
    undithered = Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, colours, undithered)


if __name__ == "__main__":
    main()
