"""The documentation of the official package, run against this one."""
