"""Time as the data file writes it: ISO 8601 in UTC with microseconds, so that it sorts as text."""

from datetime import UTC, datetime


def utc_now() -> str:
    """Give the present time."""
    return as_text(datetime.now(UTC))


def as_text(moment: datetime) -> str:
    """Write a moment, whatever its time zone."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
