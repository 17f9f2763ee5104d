"""The names of the official package that are promised, frozen, and whether each is here."""
