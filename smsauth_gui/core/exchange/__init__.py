"""Exchanges as people keep them: archives, commands, logs, prose."""
