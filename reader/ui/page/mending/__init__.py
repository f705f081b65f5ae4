"""The pairing of an article as the page shows it while a person mends it."""
