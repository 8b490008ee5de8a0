"""What a person can do: synchronous functions that speak ports only."""
