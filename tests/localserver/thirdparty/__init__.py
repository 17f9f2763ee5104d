"""Programs that others wrote, set on the local API."""
