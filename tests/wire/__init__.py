"""The wire: what every operation sends, and what it makes of every answer."""
