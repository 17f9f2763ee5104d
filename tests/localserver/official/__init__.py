"""The official client against the local API: one suite, which runs with whichever version can be imported."""
