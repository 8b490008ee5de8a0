"""Where the packed window starts."""

from smsauth_gui.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
