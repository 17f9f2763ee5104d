"""Message batches: their requests, how they are waited for, and their results."""
