"""The learner's data file: one SQLite database, migrations, undo, backups."""
