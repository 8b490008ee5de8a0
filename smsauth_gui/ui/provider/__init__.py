"""The page of a provider."""
