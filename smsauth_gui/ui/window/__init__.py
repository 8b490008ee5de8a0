"""The window itself: sidebar, foot line, pages, hiding and timers."""
