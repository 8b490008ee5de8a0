"""From an exchange to a verdict, its cause, the evidence and the alternatives."""
