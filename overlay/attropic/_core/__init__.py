"""Decisions. Nothing here is async, sleeps, or knows a socket or an HTTP library."""
