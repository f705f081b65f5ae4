"""The templates of hand-outs, as they lie in the program's resources."""

from string import Template

from reader import paths


def read_style(name: str) -> str:
    """Give a style sheet: what all hand-outs share, then its own."""
    return f"{_read('handout.css')}\n{_read(name)}"


def read_template(name: str) -> Template:
    """Give a template whose fields are `$name`."""
    return Template(_read(name))


def _read(name: str) -> str:
    return (paths.resources() / "handouts" / name).read_text("utf-8")
