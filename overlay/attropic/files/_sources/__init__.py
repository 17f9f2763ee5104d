"""Where the bytes of a file come from: one module for each kind of source."""
