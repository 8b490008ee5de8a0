"""Plain values that everything above speaks in: exchanges, secrets, times, the vocabulary of causes."""
