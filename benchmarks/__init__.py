"""Measurements beside the official package and the floor; ``make bench`` prints them."""
