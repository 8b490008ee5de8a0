"""The ways to be granted access (RFC 6749 and the providers' own): requests, answers, renewal."""
