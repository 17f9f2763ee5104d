"""Turn an OpenAPI description into typed Python bindings; see ARCHITECTURE.md."""
