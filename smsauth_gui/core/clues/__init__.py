"""What people write: every clue in a text, wherever it stands, and what follows from all of them together."""
