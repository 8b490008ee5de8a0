"""The page of an account."""
