"""The terminal command ``smsauth``: the window's headless twin over the same services.

Each command is a module with ``register(commands)``, which adds its parser and sets ``run(terminal) -> exit status``.
"""
