"""What is known about reports, and where it is kept. No terminal code at all."""
