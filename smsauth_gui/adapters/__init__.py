"""The outside world behind the ports: network, browser, loopback listener, keyring, database."""
