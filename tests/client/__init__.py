"""The handwritten client: its settings, errors, streams, models and what it loads."""
