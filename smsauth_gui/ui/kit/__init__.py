"""The look and its parts: widgets, layouts, tables and words that know nothing of accounts."""
