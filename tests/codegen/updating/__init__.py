"""Updates of a repository from upstream."""
