"""Parts that several pages use and that know accounts, calls and findings."""
