"""Decisions, stepped by hand: no clock, no socket, no mock."""
