"""Keys: what each does, bound otherwise by who wants, and the sheet that lists them."""
