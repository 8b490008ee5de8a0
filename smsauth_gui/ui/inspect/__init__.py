"""The inspector: whatever is pasted is read, judged and explained."""
