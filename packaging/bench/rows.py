"""One row of the table of measurements."""

from statistics import quantiles


def row(name: str, value: float, unit: str, budget: float | None = None) -> dict:
    """Give a figure that stands by itself; it is ok up to its budget."""
    ok = None if budget is None else value <= budget
    return {
        "name": name, "value": value, "unit": unit, "budget": budget, "ok": ok,
        "beside": None, "ratio": None,
    }  # fmt: skip


def paired(
    name: str, value: float, unit: str, beside: tuple[str, float], most: float | None
) -> dict:
    """Give a figure beside another of the same run; it is ok up to `most` times the other."""
    ratio = value / beside[1]
    return {
        **row(name, value, unit),
        "budget": None if most is None else f"{most} x",
        "ok": None if most is None else ratio <= most,
        "beside": {"name": beside[0], "value": beside[1]},
        "ratio": ratio,
    }


def percentile(values: list[float], percent: int) -> float:
    """Give a percentile of many values."""
    return quantiles(values, n=100)[percent - 1]
