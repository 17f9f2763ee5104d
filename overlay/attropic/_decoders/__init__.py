"""Where the official package keeps its decoders."""
