"""Connecting: the four steps of a sign-in."""
