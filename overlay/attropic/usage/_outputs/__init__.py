"""What a meter has counted, for programs and for people: JSON, CSV, Prometheus, a table, a page with plots."""
