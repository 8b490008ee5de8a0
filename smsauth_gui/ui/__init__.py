"""The window. It paints and asks; whatever takes time is done by services on the worker threads."""
