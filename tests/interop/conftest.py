"""The command for the tests of this folder."""

from tests.cli.conftest import smsauth

__all__ = ["smsauth"]
