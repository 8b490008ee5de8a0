"""Attacks on the program, each printing figures. Short in the suite; ``packaging/dev.py attack`` runs the long ones.

An attack asks `size` for how much of it; ``SMSAUTH_SIGN_INS=200 python -m pytest -s tests/attacks`` sets one.
"""
