"""Reads whatever was pasted."""
