"""A provider is data: the schema of its file, the catalog of all files, and what is checked in them."""
