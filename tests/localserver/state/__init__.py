"""What the local API keeps: files, skills, batches, and the pages of their lists."""
