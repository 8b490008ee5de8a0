"""Pages over everything: welcome, health, history, settings, help."""
