"""Finding the type of a file: by what was given, then by its content, then by its name."""
