"""Tokens and credentials taken apart: what they are, whose they are, how they travel, what damaged them."""
