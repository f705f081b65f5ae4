"""The window: Qt lives here and in `reader.app`, and nowhere else."""
