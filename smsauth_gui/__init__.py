"""Get, understand and repair API credentials of SMS providers."""

__version__ = "0.1.0"
