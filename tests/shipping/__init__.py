"""What is shipped: that it builds, is whole, and works where nothing else is installed."""
