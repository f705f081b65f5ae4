"""What is done with a selection: copied, looked up as a phrase, saved, searched for."""
