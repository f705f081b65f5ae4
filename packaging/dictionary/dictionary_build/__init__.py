"""The build of the dictionary file: packages in, one read-only SQLite file out."""
