"""What may go wrong in a build; everything else is a bug."""


class BuildError(Exception):
    """The dictionary cannot be built; one sentence says why and what to do."""


class UnavailableError(BuildError):
    """A package cannot be fetched."""
