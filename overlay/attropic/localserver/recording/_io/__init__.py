"""Where recording touches the HTTP library."""
