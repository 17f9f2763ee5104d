"""What a contender does in its own process: it imports the standard library, and its library when it is asked to."""
