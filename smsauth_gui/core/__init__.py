"""What is true: values and rules. No Qt, no clock, no network, no files."""
