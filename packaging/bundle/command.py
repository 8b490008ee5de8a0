"""Where the packed command starts."""

from smsauth_gui.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
