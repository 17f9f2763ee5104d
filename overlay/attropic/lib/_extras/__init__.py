"""What the official package says when an extra is missing."""
