"""The API on other platforms: the same client, another way to the model."""
