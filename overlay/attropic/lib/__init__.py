"""Names under which the official package keeps its helpers."""
