"""`python -m attropic`: the command `attropic`."""

from __future__ import annotations

from .cli import main

if __name__ == "__main__":
    main()
